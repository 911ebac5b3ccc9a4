package org.frontdesk.treatmentplans;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;

/** Dates as they are typed at the desk: month, day, year. */
public final class TypedDate {
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("MM/dd/uuuu");
    private static final List<DateTimeFormatter> READ = List.of(
            DateTimeFormatter.ofPattern("M/d/uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("M/d/uu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ISO_LOCAL_DATE);

    private TypedDate() {}

    public static String show(LocalDate date) {
        return SHOWN.format(date);
    }

    /** Empty for what is no date, or one before 1900. */
    public static Optional<LocalDate> read(String typed) {
        for (DateTimeFormatter format : READ) {
            try {
                return Optional.of(LocalDate.parse(typed.strip(), format)).filter(date -> date.getYear() >= 1900);
            } catch (DateTimeParseException other) {
                continue;
            }
        }
        return Optional.empty();
    }
}
