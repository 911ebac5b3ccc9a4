package org.frontdesk.domain.estimate;

import java.util.Locale;

/** The kinds of steps; each has a sentence in every language. */
public enum StepKind {
    PATIENT,
    FEE,
    INSURANCE,
    WRITE_OFF,
    ADJUSTMENT,
    PERCENTAGE,
    NOT_COVERED,
    ALLOWED,
    SUBSTITUTE,
    COPAY,
    SHARE,
    CAPITATION,
    DEDUCTIBLE,
    COORDINATION,
    EXCLUSION,
    AGE,
    AGE_UNKNOWN,
    MAXIMUM,
    FAMILY_MAXIMUM,
    FREQUENCY,
    WAITING,
    MANUAL,
    RECEIVED,
    NOT_BILLED,
    NEGOTIATED,
    MEDICAID,
    OTHER_PLANS,
    LIMIT_REACHED,
    WITHIN_FEE,
    DISCOUNT,
    DISCOUNT_FREQUENCY,
    DISCOUNT_MAXIMUM,
    DISCOUNT_OUTSIDE;

    /** The word by which files name the step, {@code not_covered}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
