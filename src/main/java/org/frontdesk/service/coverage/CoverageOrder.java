package org.frontdesk.service.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.frontdesk.domain.PatPlanId;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.PlanId;
import org.frontdesk.domain.SubscriptionId;
import org.frontdesk.domain.coverage.Relationship;

/**
 * Something to be done to a patient's coverage, each a write of its own in the queue.
 *
 * @param <R> what it yields
 */
public sealed interface CoverageOrder<R> {
    PatientId patient();

    /**
     * Brings the plans into an order; yields the order that came of it.
     *
     * @param from the order that the person saw
     */
    record Arrange(PatientId patient, List<SubscriptionId> from, List<SubscriptionId> to)
            implements CoverageOrder<List<SubscriptionId>> {
        public Arrange {
            from = List.copyOf(from);
            to = List.copyOf(to);
        }
    }

    /**
     * Changes how the patient holds a plan, what is given of it.
     *
     * @param from the plan as the person saw it
     */
    record Change(PatientId patient, HeldPlan from, Optional<Relationship> relationship, Optional<String> patientNumber)
            implements CoverageOrder<PatPlanId> {}

    /**
     * Sets the day on which the patient's eligibility was last verified; yields the day that came of it.
     *
     * @param from the day that the person saw
     * @param to empty for never
     */
    record Verify(PatientId patient, PatPlanId plan, Optional<LocalDate> from, Optional<LocalDate> to)
            implements CoverageOrder<Optional<LocalDate>> {}

    /** Takes a plan from the patient; yields what is needed to bring it back. */
    record Drop(PatientId patient, HeldPlan plan) implements CoverageOrder<DroppedPlan> {}

    /** Brings a dropped plan back to its place, with the patient's own benefit rows and the verification date. */
    record Restore(DroppedPlan dropped) implements CoverageOrder<SubscriptionId> {
        @Override
        public PatientId patient() {
            return dropped.patient();
        }
    }

    /** Gives the patient a plan that somebody already subscribes to. */
    record Hold(PatientId patient, SubscriptionId subscription, HoldTerms terms)
            implements CoverageOrder<SubscriptionId> {}

    /** Subscribes somebody to a known plan and gives the patient that plan. */
    record Subscribe(PatientId patient, PlanId plan, PatientId subscriber, String subscriberNumber, HoldTerms terms)
            implements CoverageOrder<SubscriptionId> {}

    /** Lets the patient join a discount plan. */
    record Join(PatientId patient, DiscountTerms terms) implements CoverageOrder<DiscountTerms> {}

    /** Ends the patient's place in a discount plan; yields what makes it again. */
    record Leave(PatientId patient, DiscountSubscription subscription) implements CoverageOrder<DiscountTerms> {}
}
