package org.frontdesk.service.coverage;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.frontdesk.api.DentalApi;
import org.frontdesk.api.Fields;
import org.frontdesk.api.wire.PatPlan;
import org.frontdesk.domain.PatPlanId;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.SubscriptionId;
import org.frontdesk.domain.coverage.PlanOrder;
import org.frontdesk.domain.coverage.Relationship;
import org.frontdesk.service.queue.Sending;

/** Gives a patient a plan, and brings the plans into order. */
final class PlanPlacing {
    private final DentalApi api;

    PlanPlacing(DentalApi api) {
        this.api = api;
    }

    /** Brings the patient's plans into the order of these subscriptions and answers the order that came of it. */
    List<SubscriptionId> arrange(Sending sending, PatientId patient, List<SubscriptionId> wanted) throws IOException {
        List<PatPlan> rows = held(sending, patient);
        // Each step settles one place for good on a server that moves the others aside; twice as many would never
        // settle.
        for (int step = 0; step < 2 * rows.size(); step++) {
            Optional<PlanOrder.Place> next = PlanOrder.next(places(rows), plans(rows, wanted));
            if (next.isEmpty()) {
                break;
            }
            sending.ask(api.patPlans()
                    .change(next.get().plan(), Fields.of("Ordinal", next.get().ordinal())));
            rows = held(sending, patient);
        }
        return order(rows);
    }

    /** The patient's plans by ordinal. */
    List<PatPlan> held(Sending sending, PatientId patient) throws IOException {
        return sending.ask(api.patPlans().ofPatient(patient));
    }

    static List<SubscriptionId> order(List<PatPlan> rows) {
        return rows.stream().map(row -> new SubscriptionId(row.insSubNum())).toList();
    }

    /**
     * Lets the patient hold the subscription at a place. If the patient holds it already, because an answer was lost before, it is only
     * moved there.
     */
    PatPlan hold(
            Sending sending,
            PatientId patient,
            SubscriptionId subscription,
            int ordinal,
            Optional<Relationship> relationship,
            String patientNumber)
            throws IOException {
        List<PatPlan> before = held(sending, patient);
        Optional<PatPlan> held = before.stream()
                .filter(row -> row.insSubNum() == subscription.number())
                .findFirst();
        PatPlan row = held.isPresent()
                ? held.get()
                : sending.ask(api.patPlans()
                        .create(Fields.of("PatNum", patient.number())
                                .and("InsSubNum", subscription.number())
                                .and("Ordinal", ordinal)
                                .andIf("Relationship", relationship)
                                .and("PatID", patientNumber)));
        List<SubscriptionId> order = order(before).stream()
                .filter(other -> !other.equals(subscription))
                .toList();
        arrange(sending, patient, PlanOrder.inserted(order, subscription, ordinal - 1));
        return row;
    }

    private static List<PlanOrder.Place> places(List<PatPlan> rows) {
        return rows.stream()
                .map(row -> new PlanOrder.Place(new PatPlanId(row.patPlanNum()), row.ordinal()))
                .toList();
    }

    private static List<PatPlanId> plans(List<PatPlan> rows, List<SubscriptionId> wanted) {
        return wanted.stream()
                .flatMap(subscription -> rows.stream()
                        .filter(row -> row.insSubNum() == subscription.number())
                        .map(row -> new PatPlanId(row.patPlanNum())))
                .toList();
    }
}
