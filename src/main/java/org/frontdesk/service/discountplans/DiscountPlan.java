package org.frontdesk.service.discountplans;

import org.frontdesk.domain.DiscountPlanId;
import org.frontdesk.domain.discountplan.DiscountPlanTerms;

/**
 * A discount plan of the practice.
 *
 * @param adjustmentTypeName the name of its adjustment type as the server gives it, also of one that is hidden by now
 */
public record DiscountPlan(DiscountPlanId id, DiscountPlanTerms terms, String adjustmentTypeName) {}
