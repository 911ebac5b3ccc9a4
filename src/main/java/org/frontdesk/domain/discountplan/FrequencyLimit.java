package org.frontdesk.domain.discountplan;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * How many services of a kind a discount plan allows in a plan year. People leave the field blank for "no limit", the API writes -1 for
 * it; 0 is a limit too and allows none.
 *
 * @param allowed 0 to 999; empty for no limit
 */
public record FrequencyLimit(OptionalInt allowed) {
    /** As many as are needed. */
    public static final FrequencyLimit NONE = new FrequencyLimit(OptionalInt.empty());

    public FrequencyLimit {
        if (allowed.isPresent() && (allowed.getAsInt() < 0 || allowed.getAsInt() > 999)) {
            throw new IllegalArgumentException("A limit lies between 0 and 999 but was " + allowed.getAsInt());
        }
    }

    /** Reads the API's number, where anything below 0 is "no limit". */
    public static FrequencyLimit ofApi(int number) {
        return number < 0 ? NONE : new FrequencyLimit(OptionalInt.of(Math.min(number, 999)));
    }

    /**
     * Reads what a person types: nothing for no limit, or a whole number.
     *
     * @return empty when the text is neither
     */
    public static Optional<FrequencyLimit> parse(String typed) {
        String plain = typed.strip();
        if (plain.isEmpty()) {
            return Optional.of(NONE);
        }
        return plain.matches("\\d{1,3}")
                ? Optional.of(new FrequencyLimit(OptionalInt.of(Integer.parseInt(plain))))
                : Optional.empty();
    }

    /** The number as the API takes it, -1 for no limit. */
    public int apiNumber() {
        return allowed.orElse(-1);
    }

    /** What stands in the field: blank for no limit, never -1. */
    @Override
    public String toString() {
        return allowed.isPresent() ? Integer.toString(allowed.getAsInt()) : "";
    }
}
