package org.frontdesk.domain;

/** A patient, by the server's PatNum. */
public record PatientId(long number) {
    public PatientId {
        if (number <= 0) {
            throw new IllegalArgumentException("PatientId must be above 0 but was " + number);
        }
    }

    @Override
    public String toString() {
        return Long.toString(number);
    }
}
