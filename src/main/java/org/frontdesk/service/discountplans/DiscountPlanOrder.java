package org.frontdesk.service.discountplans;

import java.util.Set;
import org.frontdesk.domain.DiscountPlanId;
import org.frontdesk.domain.discountplan.DiscountPlanTerms;

/** Something to be done to the practice's discount plans, each a write of its own in the queue. */
public sealed interface DiscountPlanOrder {
    /** What the plan is to say. */
    DiscountPlanTerms to();

    /**
     * Makes a plan.
     *
     * @param known the plans that the person sees
     */
    record Create(DiscountPlanTerms to, Set<DiscountPlanId> known) implements DiscountPlanOrder {
        public Create {
            known = Set.copyOf(known);
        }
    }

    /**
     * Sends the fields in which {@code to} differs from {@code from}, so that what others changed meanwhile stays theirs.
     *
     * @param from what the person saw
     */
    record Change(DiscountPlanId plan, DiscountPlanTerms from, DiscountPlanTerms to) implements DiscountPlanOrder {}
}
