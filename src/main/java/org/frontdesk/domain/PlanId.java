package org.frontdesk.domain;

/** An insurance plan, by the server's PlanNum. */
public record PlanId(long number) {
    public PlanId {
        if (number <= 0) {
            throw new IllegalArgumentException("PlanId must be above 0 but was " + number);
        }
    }

    @Override
    public String toString() {
        return Long.toString(number);
    }
}
