package org.frontdesk.api.wire;

/** A patient's subscription to a discount plan, from the API's DiscountPlanSubs. */
public record DiscountPlanSub(
        long discountSubNum,
        long discountPlanNum,
        long patNum,
        String dateEffective,
        String dateTerm,
        String subNote) {}
