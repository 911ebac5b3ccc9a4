package org.frontdesk.service.benefits;

import org.frontdesk.domain.PatPlanId;
import org.frontdesk.domain.PlanId;
import org.frontdesk.domain.benefit.TimePeriod;

/**
 * One plan that a patient holds.
 *
 * @param ordinal 1 for the primary plan
 * @param serviceYear whether its benefit year begins in another month than January
 */
public record BenefitPlan(
        PatPlanId patientPlan, PlanId plan, int ordinal, String carrier, String group, boolean serviceYear) {
    /** The kind of benefit year that its yearly rows are counted in. */
    public TimePeriod year() {
        return serviceYear ? TimePeriod.SERVICE_YEAR : TimePeriod.CALENDAR_YEAR;
    }
}
