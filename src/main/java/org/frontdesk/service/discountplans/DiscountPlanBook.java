package org.frontdesk.service.discountplans;

import java.util.List;

/** All discount plans, hidden ones too, with the lists their fields choose from. */
public record DiscountPlanBook(List<DiscountPlan> plans, List<Choice> feeSchedules, List<Choice> adjustmentTypes) {
    public DiscountPlanBook {
        plans = List.copyOf(plans);
        feeSchedules = List.copyOf(feeSchedules);
        adjustmentTypes = List.copyOf(adjustmentTypes);
    }
}
