package org.frontdesk.api;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** The API's dates, {@code yyyy-MM-dd} and {@code yyyy-MM-dd HH:mm:ss}, where a year before 1880 or no text means "none". */
public final class ApiDates {
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private ApiDates() {}

    /** The day, also of a date with a time behind it; empty for none and for what is no date. */
    public static Optional<LocalDate> day(String text) {
        try {
            return text.length() < 10
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(text.substring(0, 10))).filter(date -> date.getYear() >= 1880);
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }

    /** The moment in the server's local time; empty for none and for what is no time. */
    public static Optional<LocalDateTime> moment(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text, SECONDS)).filter(time -> time.getYear() >= 1880);
        } catch (DateTimeParseException noTime) {
            return Optional.empty();
        }
    }

    /** The moment as the API takes it. */
    public static String text(LocalDateTime moment) {
        return moment.format(SECONDS);
    }

    /** The day as the API takes it, with its own word for none. */
    public static String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("0001-01-01");
    }
}
