package org.frontdesk.service.coverage;

import org.frontdesk.domain.DiscountPlanId;

/** A discount plan that a patient can join. */
public record DiscountOffer(DiscountPlanId id, String description) {
    @Override
    public String toString() {
        return description;
    }
}
