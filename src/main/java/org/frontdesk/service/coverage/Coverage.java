package org.frontdesk.service.coverage;

import java.util.List;
import java.util.Optional;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.SubscriptionId;

/** The plans that a patient holds, by ordinal, and the discount plan; a patient should have one kind or the other. */
public record Coverage(PatientId patient, List<HeldPlan> plans, Optional<DiscountSubscription> discount) {
    public Coverage {
        plans = List.copyOf(plans);
    }

    public Optional<HeldPlan> plan(SubscriptionId subscription) {
        return plans.stream()
                .filter(plan -> plan.subscription().equals(subscription))
                .findFirst();
    }

    /** The subscriptions in the order of their plans. */
    public List<SubscriptionId> order() {
        return plans.stream().map(HeldPlan::subscription).toList();
    }
}
