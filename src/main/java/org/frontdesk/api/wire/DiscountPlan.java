package org.frontdesk.api.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;

/** A row of the API's DiscountPlans; a limit or maximum of -1 is "no limit". */
public record DiscountPlan(
        long discountPlanNum,
        String description,
        long feeSchedNum,
        long defNum,
        @JsonProperty("adjustmentType") String adjustmentType,
        boolean isHidden,
        String planNote,
        int examFreqLimit,
        int xrayFreqLimit,
        int prophyFreqLimit,
        int fluorideFreqLimit,
        int perioFreqLimit,
        int limitedExamFreqLimit,
        int pAFreqLimit,
        BigDecimal annualMax) {}
