package org.frontdesk.service.treatmentplans;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.frontdesk.api.ApiCall;
import org.frontdesk.api.ApiDates;
import org.frontdesk.api.ApiException;
import org.frontdesk.api.Fields;
import org.frontdesk.api.TreatPlansApi;
import org.frontdesk.api.wire.TreatPlan;
import org.frontdesk.api.wire.TreatPlanAttach;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.TreatmentPlanId;
import org.frontdesk.domain.treatment.PlanDetails;
import org.frontdesk.domain.treatment.PlanStatus;
import org.frontdesk.domain.treatment.TreatmentPlan;
import org.frontdesk.service.Overtaken;
import org.frontdesk.service.queue.Carried;
import org.frontdesk.service.queue.Sending;

/** Makes, describes, copies and deletes treatment plans, each once. */
final class TreatmentPlanWriting {
    private static final int GONE = 404;

    private final TreatPlansApi api;

    TreatmentPlanWriting(TreatPlansApi api) {
        this.api = api;
    }

    Carried<TreatmentPlan> create(TreatmentPlanOrder.Create order, Sending sending) throws IOException {
        Optional<String> heading = given(order.heading());
        Fields fields = Fields.of("PatNum", order.patient().number())
                .andIf("Heading", heading)
                .andIf("Note", given(order.note()))
                .andIf("TPType", order.kind());
        return make(
                sending,
                order.patient(),
                order.before(),
                plan -> plan.status() == PlanStatus.INACTIVE
                        && heading.map(plan.details().heading()::equals).orElse(true),
                api.create(fields));
    }

    Carried<TreatmentPlan> saveCopy(TreatmentPlanOrder.SaveCopy order, Sending sending) throws IOException {
        Fields fields = Fields.of("TreatPlanNum", order.plan().number()).and("Heading", order.heading());
        if (order.presenter() > 0) {
            fields.and("UserNumPresenter", order.presenter());
        }
        return make(
                sending,
                order.patient(),
                order.before(),
                copy -> copy.isSaved() && copy.details().heading().equals(order.heading()),
                api.save(fields));
    }

    /** The copy is found again by its heading, and its note says once what moved. */
    Carried<TreatmentPlan> renew(TreatmentPlanOrder.Renew order, Sending sending) throws IOException {
        var copy = new TreatmentPlanOrder.SaveCopy(
                order.patient(), order.plan(), order.heading(), order.presenter(), order.before());
        TreatmentPlan made = saveCopy(copy, sending).result();
        String note = made.details().note();
        if (order.mark().isEmpty() || note.contains(order.mark())) {
            return Carried.of(made).changing(Map.of(), says(made.details()));
        }
        String marked = note.isBlank() ? order.mark() : order.mark() + "\n\n" + note.strip();
        TreatmentPlan answer = PlanReading.plan(sending.ask(api.change(made.id(), Fields.of("Note", marked))));
        return Carried.of(answer).changing(Map.of(), says(answer.details()));
    }

    Carried<TreatmentPlan> change(TreatmentPlanOrder.Change order, Sending sending) throws IOException {
        Map<String, Object> base = values(order.from());
        Map<String, Object> missing = different(values(order.to()), base);
        PlanDetails before = order.from();
        if (missing.isEmpty() || !isTrusted(sending)) {
            TreatmentPlan now = found(sending, order.patient(), order.plan())
                    .orElseThrow(() -> new Overtaken("treatment plan " + order.plan() + " is gone"));
            before = now.details();
            Map<String, Object> stands = values(before);
            missing = different(missing, stands);
            for (String field : missing.keySet()) {
                if (!stands.get(field).equals(base.get(field))) {
                    throw new Overtaken("treatment plan " + order.plan() + ": " + field);
                }
            }
            if (missing.isEmpty()) {
                return Carried.of(now).changing(says(order.from()), says(before));
            }
        }
        var fields = Fields.none();
        missing.forEach(fields::and);
        TreatmentPlan answer = PlanReading.plan(sending.ask(api.change(order.plan(), fields)));
        return Carried.of(answer)
                .ignoring(List.copyOf(different(plain(missing), plain(values(answer.details())))
                        .keySet()))
                .changing(says(before), says(answer.details()));
    }

    Carried<TreatmentPlanId> delete(TreatmentPlanOrder.Delete order, Sending sending) throws IOException {
        var gone = Carried.of(order.plan()).changing(Map.of("Heading", order.heading()), Map.of());
        if (!isTrusted(sending) && found(sending, order.patient(), order.plan()).isEmpty()) {
            return gone;
        }
        try {
            sending.ask(api.delete(order.plan()));
        } catch (ApiException refused) {
            if (refused.status() != GONE) {
                throw refused;
            }
        }
        return gone;
    }

    /** The plan first, once, then each procedure that is not on it yet. */
    Carried<TreatmentPlan> restore(TreatmentPlanOrder.Restore order, Sending sending) throws IOException {
        PlanDetails details = order.details();
        var create = new TreatmentPlanOrder.Create(
                order.patient(), details.heading(), details.note(), Optional.of(details.kind()), order.before());
        TreatmentPlan made = create(create, sending).result();
        Set<Long> there = sending.ask(api.attached(made.id())).stream()
                .map(TreatPlanAttach::procNum)
                .collect(Collectors.toSet());
        for (TreatmentPlanOrder.Tie tie : order.ties()) {
            if (!there.contains(tie.procedure())) {
                sending.ask(api.attach(Fields.of("TreatPlanNum", made.id().number())
                        .and("ProcNum", tie.procedure())
                        .and("Priority", tie.priority())));
            }
        }
        return Carried.of(made).changing(Map.of(), says(made.details()));
    }

    Carried<Long> urgency(TreatmentPlanOrder.Urgency order, Sending sending) throws IOException {
        if (!isTrusted(sending)) {
            TreatPlanAttach now = sending.ask(api.attached(order.plan())).stream()
                    .filter(tie -> tie.treatPlanAttachNum() == order.attachment())
                    .findFirst()
                    .orElseThrow(() -> new Overtaken("the procedure is not on treatment plan " + order.plan()));
            if (now.priority() != order.to() && now.priority() != order.from()) {
                throw new Overtaken("treatment plan " + order.plan() + ": Priority");
            }
            if (now.priority() == order.to()) {
                return urgency(order, order.to());
            }
        }
        TreatPlanAttach answer = sending.ask(api.changeAttached(order.attachment(), Fields.of("Priority", order.to())));
        return urgency(order, answer.priority());
    }

    private static Carried<Long> urgency(TreatmentPlanOrder.Urgency order, long now) {
        return Carried.of(now)
                .ignoring(now == order.to() ? List.of() : List.of("Priority"))
                .changing(Map.of("Priority", Long.toString(order.from())), Map.of("Priority", Long.toString(now)));
    }

    /**
     * Makes one plan and not two. The API knows no key against repeats, so what may be done is settled by looking whether a plan appeared
     * that was not there before and says what was asked for.
     */
    private Carried<TreatmentPlan> make(
            Sending sending,
            PatientId patient,
            Set<TreatmentPlanId> before,
            Predicate<TreatmentPlan> wished,
            ApiCall<TreatPlan> post)
            throws IOException {
        Optional<TreatmentPlan> appeared = sending.mayBeDone()
                ? sending.ask(api.ofPatient(patient)).stream()
                        .map(PlanReading::plan)
                        .filter(plan -> !before.contains(plan.id()))
                        .filter(wished)
                        .findFirst()
                : Optional.empty();
        TreatmentPlan made = appeared.isPresent() ? appeared.get() : PlanReading.plan(sending.ask(post));
        return Carried.of(made).changing(Map.of(), says(made.details()));
    }

    private Optional<TreatmentPlan> found(Sending sending, PatientId patient, TreatmentPlanId id) throws IOException {
        return sending.ask(api.ofPatient(patient)).stream()
                .map(PlanReading::plan)
                .filter(plan -> plan.id().equals(id))
                .findFirst();
    }

    static boolean isTrusted(Sending sending) {
        return sending.isFresh() && !sending.mayBeDone();
    }

    private static Optional<String> given(String text) {
        return Optional.of(text.strip()).filter(typed -> !typed.isEmpty());
    }

    /** Those that the other does not hold so. */
    private static Map<String, Object> different(Map<String, Object> wanted, Map<String, Object> other) {
        var different = new LinkedHashMap<>(wanted);
        different.entrySet().removeIf(field -> field.getValue().equals(other.get(field.getKey())));
        return different;
    }

    private static Map<String, Object> values(PlanDetails details) {
        var values = new LinkedHashMap<String, Object>();
        values.put("Heading", details.heading());
        values.put("Note", details.note());
        values.put("TPType", details.kind());
        values.put("DateTP", ApiDates.text(details.date()));
        values.put("ResponsParty", details.responsible().map(PatientId::number).orElse(0L));
        return values;
    }

    /** Line ends and double blanks do not count, the server rewrites them. */
    private static Map<String, Object> plain(Map<String, Object> values) {
        var plain = new LinkedHashMap<>(values);
        plain.replaceAll(
                (field, value) -> value instanceof String text ? text.strip().replaceAll("\\s+", " ") : value);
        return plain;
    }

    private static Map<String, String> says(PlanDetails details) {
        var says = new LinkedHashMap<String, String>();
        values(details).forEach((field, value) -> says.put(field, value.toString()));
        return says;
    }
}
