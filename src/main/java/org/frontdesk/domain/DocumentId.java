package org.frontdesk.domain;

/** A document in a patient's folder, by the server's DocNum. */
public record DocumentId(long number) {
    public DocumentId {
        if (number <= 0) {
            throw new IllegalArgumentException("DocumentId must be above 0 but was " + number);
        }
    }

    @Override
    public String toString() {
        return Long.toString(number);
    }
}
