package org.frontdesk.domain;

/** A line of a saved treatment plan, by the server's ProcTPNum. */
public record PlanLineId(long number) {
    public PlanLineId {
        if (number <= 0) {
            throw new IllegalArgumentException("PlanLineId must be above 0 but was " + number);
        }
    }

    @Override
    public String toString() {
        return Long.toString(number);
    }
}
