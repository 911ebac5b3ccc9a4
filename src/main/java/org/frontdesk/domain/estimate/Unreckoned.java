package org.frontdesk.domain.estimate;

import java.util.List;

/**
 * Something that would change an estimate and was not reckoned with.
 *
 * @param plan the plan concerned, empty for all
 * @param values as they stand in the sentence
 * @param cause the row it comes from, empty for none
 * @param effect how far the plan's amount can still be relied on
 */
public record Unreckoned(Kind kind, String plan, List<String> values, String cause, Certainty effect) {
    /** What was not reckoned with; each has a sentence in every language. */
    public enum Kind {
        CLAIMS_UNREADABLE,
        FAMILY_UNREADABLE,
        BENEFITS_UNREADABLE,
        PLAN_UNREADABLE,
        FEES_UNREADABLE,
        SUBSTITUTES_UNREADABLE,
        START_UNREADABLE,
        PREFERENCES_UNREADABLE,
        ROWS_NOT_UNDERSTOOD,
        AGE_UNKNOWN,
        MAXIMUM_UNKNOWN,
        DEDUCTIBLE_UNKNOWN,
        LIMIT_NOT_COUNTED,
        PERCENT_UNKNOWN,
        EXCLUSION_OF_NOTHING,
        WAITING_OF_NOTHING,
        WAITING_WITHOUT_START,
        DEDUCTIBLE_WITHOUT_YEAR,
        COPAY_NOT_COUNTED,
        MISSING_TOOTH,
        FREQUENCY_IN_NOTE,
        DOWNGRADE_IN_NOTE,
        OUT_OF_NETWORK,
        DISCOUNT_UNREADABLE,
        DISCOUNT_FEES_UNREADABLE,
        DISCOUNT_USE_UNREADABLE,
        DISCOUNT_CODES_UNREADABLE
    }

    public Unreckoned {
        values = List.copyOf(values);
    }

    static Unreckoned of(Kind kind, String plan, Certainty effect, String... values) {
        return new Unreckoned(kind, plan, List.of(values), "", effect);
    }

    Unreckoned because(String row) {
        return new Unreckoned(kind, plan, values, row, effect);
    }
}
