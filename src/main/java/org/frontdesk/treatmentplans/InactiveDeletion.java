package org.frontdesk.treatmentplans;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.TreatmentPlanId;
import org.frontdesk.domain.treatment.TreatmentPlan;
import org.frontdesk.service.Failure;
import org.frontdesk.service.Job;
import org.frontdesk.service.queue.Outcome;
import org.frontdesk.service.treatmentplans.TreatmentPlanOrder;
import org.frontdesk.service.treatmentplans.TreatmentPlanOrder.Tie;
import org.frontdesk.service.treatmentplans.TreatmentPlansService;
import org.frontdesk.text.Strings;

/**
 * Deletes inactive plans without asking, because the API can make them again: under a new number, with their procedures. Saved plans are
 * asked about, since nothing brings their lines back.
 */
final class InactiveDeletion {
    private final PatientId patient;
    private final TreatmentPlansService service;
    private final Strings strings;
    private final Consumer<String> say;
    private final Consumer<Optional<TreatmentPlan>> onDone;
    private final Deque<TreatmentPlanOrder.Restore> deleted = new ArrayDeque<>();
    private Job job = Job.none();

    /** @param onDone hears of what is to be opened then, empty after a deletion */
    InactiveDeletion(
            PatientId patient,
            TreatmentPlansService service,
            Strings strings,
            Consumer<String> say,
            Consumer<Optional<TreatmentPlan>> onDone) {
        this.patient = patient;
        this.service = service;
        this.strings = strings;
        this.say = say;
        this.onDone = onDone;
    }

    /** @param plans all of the patient's */
    void delete(TreatmentPlan plan, Set<TreatmentPlanId> plans) {
        if (!job.isOver()) {
            return;
        }
        Set<TreatmentPlanId> others = new HashSet<>(plans);
        others.remove(plan.id());
        job = service.proceduresOf(patient, plan.id())
                .start(
                        procedures -> delete(
                                plan,
                                new TreatmentPlanOrder.Restore(
                                        patient,
                                        plan.details(),
                                        procedures.stream()
                                                .map(one -> new Tie(one.id().number(), one.priority()))
                                                .toList(),
                                        others)),
                        this::fail);
    }

    /** Makes the plan again that was deleted last. */
    void undo() {
        if (!deleted.isEmpty() && job.isOver()) {
            TreatmentPlanOrder.Restore last = deleted.pop();
            job = service.send(last, strings.get("treatmentplans.write.restore", last.heading()))
                    .start(outcome -> restored(last, outcome), this::fail);
        }
    }

    void close() {
        job.cancel();
    }

    private void delete(TreatmentPlan plan, TreatmentPlanOrder.Restore back) {
        String heading = plan.details().heading();
        var order = new TreatmentPlanOrder.Delete(patient, plan.id(), heading);
        job = service.send(order, strings.get("treatmentplans.write.delete", heading))
                .start(outcome -> gone(back, outcome), this::fail);
    }

    private void gone(TreatmentPlanOrder.Restore back, Outcome<TreatmentPlanId> outcome) {
        switch (outcome) {
            case Outcome.Confirmed<TreatmentPlanId> done -> {
                deleted.push(back);
                say.accept(strings.get("treatmentplans.delete.undoable", back.heading()));
                onDone.accept(Optional.empty());
            }
            case Outcome.Refused<TreatmentPlanId> no -> fail(no.why());
            case Outcome.Discarded<TreatmentPlanId> kept -> say.accept(taken("delete", back));
            case Outcome.Parked<TreatmentPlanId> parked -> say.accept(waits("delete", back));
        }
    }

    private void restored(TreatmentPlanOrder.Restore back, Outcome<TreatmentPlan> outcome) {
        switch (outcome) {
            case Outcome.Confirmed<TreatmentPlan> done -> {
                say.accept(strings.get("treatmentplans.delete.undone", back.heading()));
                onDone.accept(Optional.of(done.result()));
            }
            case Outcome.Refused<TreatmentPlan> no -> {
                deleted.push(back);
                fail(no.why());
            }
            case Outcome.Discarded<TreatmentPlan> kept -> {
                deleted.push(back);
                say.accept(taken("restore", back));
            }
            case Outcome.Parked<TreatmentPlan> parked -> say.accept(waits("restore", back));
        }
    }

    private String waits(String act, TreatmentPlanOrder.Restore about) {
        return strings.get("treatmentplans.parked", strings.get("treatmentplans.write." + act, about.heading()));
    }

    private String taken(String act, TreatmentPlanOrder.Restore about) {
        return strings.get("treatmentplans.takenBack", strings.get("treatmentplans.write." + act, about.heading()));
    }

    private void fail(Failure why) {
        say.accept(why.sentence(strings));
    }
}
