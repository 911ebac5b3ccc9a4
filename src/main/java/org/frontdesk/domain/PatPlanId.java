package org.frontdesk.domain;

/** One patient's hold on one plan, by the server's PatPlanNum. */
public record PatPlanId(long number) {
    public PatPlanId {
        if (number <= 0) {
            throw new IllegalArgumentException("PatPlanId must be above 0 but was " + number);
        }
    }

    @Override
    public String toString() {
        return Long.toString(number);
    }
}
