package org.frontdesk.practice.store;

import java.util.Map;

/** Takes new rows of the practice's tables, for instance those of the demo practice. */
@FunctionalInterface
public interface RowSink {
    /**
     * Stores one row and returns its key.
     *
     * @param table the table, a lower-case singular such as {@code patplan}
     * @param row values by column name, exactly as the API writes them; text, numbers, booleans, enum members and dates
     *     are taken as they are. Columns left out take the table's default, a key left out (or 0) is given by the store.
     * @throws StoreException when table or column do not exist or the row breaks a rule of the table
     */
    long insert(String table, Map<String, Object> row);
}
