package org.frontdesk.practice.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A row on its way into a table, with values as the API writes them: flags, dates and moments are text. */
final class Fields {
    /** No date: what the API writes for "not set". */
    static final LocalDate NEVER = LocalDate.of(1, 1, 1);

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private final Map<String, Object> values = new LinkedHashMap<>();

    static Fields of(String column, Object value) {
        return new Fields().and(column, value);
    }

    Fields and(String column, Object value) {
        values.put(
                column,
                switch (value) {
                    case Boolean flag -> flag.toString();
                    case LocalDate date -> date.toString();
                    case LocalDateTime moment -> moment.format(MOMENT);
                    case Integer number -> number.longValue();
                    default -> value;
                });
        return this;
    }

    /** An amount in whole cents, stored in dollars. */
    Fields money(String column, long cents) {
        return and(column, cents / 100.0);
    }

    Map<String, Object> row() {
        return Collections.unmodifiableMap(values);
    }
}
