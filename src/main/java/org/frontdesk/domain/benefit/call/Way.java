package org.frontdesk.domain.benefit.call;

/** How a question is answered. */
public enum Way {
    /** Anything; for the note. */
    TEXT,
    /** One of the question's choices, by its first letters or its number; for the note. */
    CHOICE,
    /** Yes or no, and what else is said of it; for the note. */
    YES_NO,
    /** A day, or none; for the note. */
    DATE,
    /** Dollars, or none; for the note. */
    DOLLARS,
    /** Dollars of a row. */
    AMOUNT,
    /** A percentage, "not covered", or "as basic". */
    PERCENT,
    /** A count and a period: 2/y, 1/6m. */
    OFTEN,
    /** The last age at which something is paid. */
    AGE,
    /** Months or years to wait. */
    WAIT,
    /** What the deductible does not apply to. */
    WAIVED,
    /** Whether preventive treatment counts toward the maximum; no makes rows. */
    COUNTS,
    /** What is not covered. */
    EXCLUDED;

    /** Whether answers become rows; the others stand in the note. */
    public boolean makesRows() {
        return switch (this) {
            case TEXT, CHOICE, YES_NO, DATE, DOLLARS -> false;
            case AMOUNT, PERCENT, OFTEN, AGE, WAIT, WAIVED, COUNTS, EXCLUDED -> true;
        };
    }
}
