package org.frontdesk.practice.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** What may stand in a statement as a name, and how a value is stored. */
final class Names {
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private Names() {}

    static String safe(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new StoreException("\"" + name + "\" cannot be the name of a table or column.");
        }
        return name;
    }

    static Object stored(Object value) {
        return switch (value) {
            case Boolean flag -> flag.toString();
            case Enum<?> member -> member.name();
            case BigDecimal amount -> amount.doubleValue();
            case LocalDate date -> date.toString();
            case LocalDateTime moment -> moment.format(MOMENT);
            default -> value;
        };
    }
}
