package org.frontdesk.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.frontdesk.domain.ApiName;
import org.frontdesk.domain.Money;

/** The fields of a POST or of a sparse PUT, in the order they were named. */
public final class Fields {
    private final Map<String, Object> values = new LinkedHashMap<>();

    public static Fields of(String name, Object value) {
        return new Fields().and(name, value);
    }

    public static Fields none() {
        return new Fields();
    }

    /** Adds a field: booleans as the words the API takes, money as dollars, members by their API name. */
    public Fields and(String name, Object value) {
        values.put(name, wire(value));
        return this;
    }

    /** Adds the field only when there is a value. */
    public Fields andIf(String name, Optional<?> value) {
        value.ifPresent(present -> and(name, present));
        return this;
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    Map<String, Object> values() {
        return values;
    }

    private static Object wire(Object value) {
        return switch (value) {
            case Boolean flag -> flag.toString();
            case Money money -> money.toDollars();
            case ApiName member -> member.apiName();
            case java.time.LocalDate date -> date.toString();
            default -> value;
        };
    }
}
