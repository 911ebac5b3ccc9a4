package org.frontdesk.domain;

/** A procedure in the chart, by the server's ProcNum. */
public record ProcedureId(long number) {
    public ProcedureId {
        if (number <= 0) {
            throw new IllegalArgumentException("ProcedureId must be above 0 but was " + number);
        }
    }

    @Override
    public String toString() {
        return Long.toString(number);
    }
}
