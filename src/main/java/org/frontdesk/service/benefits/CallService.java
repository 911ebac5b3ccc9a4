package org.frontdesk.service.benefits;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.frontdesk.api.DentalApi;
import org.frontdesk.domain.PatPlanId;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.benefit.call.CallNote;
import org.frontdesk.domain.benefit.call.CallPages;
import org.frontdesk.domain.benefit.call.CallSheet;
import org.frontdesk.service.Drafts;
import org.frontdesk.service.Failure;
import org.frontdesk.service.Typed;
import org.frontdesk.service.Unsaved;
import org.frontdesk.service.queue.Orders;
import org.frontdesk.service.queue.Origin;
import org.frontdesk.service.queue.Outcome;
import org.frontdesk.service.queue.WriteQueue;

/** Calls about benefits: keeps their sheets until they are noted, and writes the notes. */
public final class CallService {
    private final Drafts<String, Typed<Map<String, String>>> forms;
    private final Orders<CallNoteOrder> orders;
    private final Clock clock;

    /**
     * @param queue sends the notes, also what an earlier run left there
     * @param forms unsaved work that outlives this service
     * @param clock the time of this desk
     */
    public CallService(DentalApi api, WriteQueue queue, Drafts<String, Typed<Map<String, String>>> forms, Clock clock) {
        this.forms = forms;
        this.clock = clock;
        this.orders = new Orders<>(queue);
        var writing = new CallNoteWriting(api);
        orders.register("benefits.planNote", CallNoteOrder.OfPlan.class, writing::ofPlan);
        orders.register("benefits.subscriberNote", CallNoteOrder.OfPatient.class, writing::ofPatient);
    }

    public LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    /** The call about a patient's plan that was begun and is not noted yet. */
    public Optional<CallSheet> kept(PatPlanId plan) {
        return forms.of(name(plan))
                .flatMap(draft -> CallPages.sheet(draft.work().now()));
    }

    /** Keeps the sheet as it is now, so that it outlives the screen and the program. */
    public void keep(PatientId patient, BenefitPlan plan, CallSheet sheet) {
        if (sheet.isBlank()) {
            forget(plan.patientPlan());
        } else {
            int changes = sheet.answers().size() + sheet.lines().size();
            forms.keep(
                    name(plan.patientPlan()),
                    new Typed<>(Map.of(), CallPages.texts(sheet)),
                    Unsaved.of(patient, Unsaved.Kind.CALL, plan.carrier(), changes));
        }
    }

    public void forget(PatPlanId plan) {
        forms.forget(name(plan));
    }

    /**
     * Hands the note of a call to the queue: of the plan, and of the patient where there is something to note. The sheet is forgotten
     * once both are in the queue.
     *
     * @param words for the person, what it does
     * @param refused hears when a note was not taken
     */
    public void note(
            PatientId patient,
            BenefitPlan plan,
            CallNote ofPlan,
            CallNote ofPatient,
            String words,
            Consumer<Failure> refused) {
        var origin = Origin.of(patient, Unsaved.Kind.CALL, plan.carrier());
        send(
                new CallNoteOrder.OfPlan(plan.plan(), ofPlan.text()),
                origin,
                "note of plan " + plan.plan(),
                words,
                refused);
        if (!ofPatient.lines().isEmpty()) {
            send(
                    new CallNoteOrder.OfPatient(patient, plan.patientPlan(), ofPatient.text()),
                    origin,
                    "note of patient plan " + plan.patientPlan(),
                    words,
                    refused);
        }
        forget(plan.patientPlan());
    }

    private void send(CallNoteOrder order, Origin origin, String line, String words, Consumer<Failure> refused) {
        orders.<String>send(order, origin, line, words)
                .start(
                        outcome -> {
                            if (outcome instanceof Outcome.Refused<String> no) {
                                refused.accept(no.why());
                            }
                        },
                        refused);
    }

    private static String name(PatPlanId plan) {
        return "call about patient plan " + plan;
    }
}
