package org.frontdesk.service.pins;

import java.util.Optional;
import java.util.stream.IntStream;
import org.frontdesk.text.Strings;

/** Why digits cannot be a PIN. */
public enum PinProblem {
    NOT_DIGITS,
    TOO_EASY,
    NOT_REPEATED;

    private static final int SHORTEST = 4;
    private static final int LONGEST = 8;

    public static Optional<PinProblem> of(String pin, String again) {
        if (!pin.matches("\\d{" + SHORTEST + "," + LONGEST + "}")) {
            return Optional.of(NOT_DIGITS);
        }
        if (isStep(pin, 0) || isStep(pin, 1) || isStep(pin, -1)) {
            return Optional.of(TOO_EASY);
        }
        return pin.equals(again) ? Optional.empty() : Optional.of(NOT_REPEATED);
    }

    public String sentence(Strings strings) {
        return strings.get("pin.problem." + name());
    }

    /** Whether each digit is the one before plus the same step, as in 1111, 1234 and 9876. */
    private static boolean isStep(String pin, int step) {
        return IntStream.range(1, pin.length()).allMatch(i -> pin.charAt(i) - pin.charAt(i - 1) == step);
    }
}
