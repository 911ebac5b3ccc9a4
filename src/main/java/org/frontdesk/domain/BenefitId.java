package org.frontdesk.domain;

/** A benefit row, by the server's BenefitNum. */
public record BenefitId(long number) {
    public BenefitId {
        if (number <= 0) {
            throw new IllegalArgumentException("BenefitId must be above 0 but was " + number);
        }
    }

    @Override
    public String toString() {
        return Long.toString(number);
    }
}
