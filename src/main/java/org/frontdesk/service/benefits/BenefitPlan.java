package org.frontdesk.service.benefits;

import org.frontdesk.domain.PatPlanId;
import org.frontdesk.domain.PlanId;

/**
 * One plan that a patient holds.
 *
 * @param ordinal 1 for the primary plan
 * @param serviceYear whether its benefit year begins in another month than January
 */
public record BenefitPlan(
        PatPlanId patientPlan, PlanId plan, int ordinal, String carrier, String group, boolean serviceYear) {}
