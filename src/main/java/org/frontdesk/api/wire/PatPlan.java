package org.frontdesk.api.wire;

import java.math.BigDecimal;

/** A row of the API's PatPlans: one patient holding one plan. */
public record PatPlan(
        long patPlanNum,
        long patNum,
        int ordinal,
        boolean isPending,
        String relationship,
        String patID,
        long insSubNum,
        BigDecimal orthoAutoFeeBilledOverride,
        String orthoAutoNextClaimDate,
        String secDateTEntry,
        String secDateTEdit) {}
