package org.frontdesk.practice.store;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** One row as read: values by column name in the order of the question. */
public record Row(Map<String, Object> values) {
    public Row {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** The whole number in {@code column}: a key, a count or an order. */
    public long number(String column) {
        return value(column) instanceof Number number ? number.longValue() : Long.parseLong(text(column));
    }

    public String text(String column) {
        return String.valueOf(value(column));
    }

    public boolean flag(String column) {
        return "true".equals(text(column));
    }

    /** Dollars, exactly as written: 0.1 is read as one tenth. */
    public BigDecimal money(String column) {
        return new BigDecimal(text(column));
    }

    public Object value(String column) {
        Object value = values.get(column);
        if (value == null) {
            throw new StoreException("The row has no column " + column + ".");
        }
        return value;
    }

    /** This row as it would be after setting {@code changes}. */
    public Row with(Map<String, Object> changes) {
        var changed = new LinkedHashMap<>(values);
        changed.putAll(changes);
        return new Row(changed);
    }
}
