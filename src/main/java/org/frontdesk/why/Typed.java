package org.frontdesk.why;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import org.frontdesk.domain.Money;

/** Reads what a person types into the fields of a supposition. */
final class Typed {
    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ofPattern("M/d/uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ISO_LOCAL_DATE);

    private Typed() {}

    /** A whole number from 0 to 100, with or without the sign. */
    static Optional<Integer> percent(String text) {
        return whole(text.replace("%", "").strip(), 0, 100);
    }

    /** An amount of zero or more. */
    static Optional<Money> money(String text) {
        return Money.parse(text).filter(amount -> !amount.isNegative());
    }

    static Optional<Integer> whole(String text, int least, int most) {
        return Optional.of(text)
                .filter(digits -> digits.matches("\\d{1,3}"))
                .map(Integer::parseInt)
                .filter(number -> number >= least && number <= most);
    }

    static Optional<LocalDate> day(String text) {
        for (DateTimeFormatter format : DATES) {
            try {
                return Optional.of(LocalDate.parse(text, format))
                        .filter(day -> day.getYear() >= 1900 && day.getYear() < 2200);
            } catch (DateTimeParseException other) {
                continue;
            }
        }
        return Optional.empty();
    }
}
