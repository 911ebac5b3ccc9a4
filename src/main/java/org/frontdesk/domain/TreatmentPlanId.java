package org.frontdesk.domain;

/** A treatment plan, by the server's TreatPlanNum. */
public record TreatmentPlanId(long number) {
    public TreatmentPlanId {
        if (number <= 0) {
            throw new IllegalArgumentException("TreatmentPlanId must be above 0 but was " + number);
        }
    }

    @Override
    public String toString() {
        return Long.toString(number);
    }
}
