package org.frontdesk.domain;

/** A discount plan, by the server's DiscountPlanNum. */
public record DiscountPlanId(long number) {
    public DiscountPlanId {
        if (number <= 0) {
            throw new IllegalArgumentException("DiscountPlanId must be above 0 but was " + number);
        }
    }

    @Override
    public String toString() {
        return Long.toString(number);
    }
}
