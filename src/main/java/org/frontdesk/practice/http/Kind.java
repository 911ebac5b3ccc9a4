package org.frontdesk.practice.http;

import com.fasterxml.jackson.databind.JsonNode;

/** How the values of a field are read from a request and written to an answer. */
public interface Kind {
    /**
     * Reads what was sent for {@code field}, in a body or a query.
     *
     * @throws Refusal naming the field when the value does not fit
     */
    Object read(String field, String sent);

    JsonNode write(Object stored);

    /** The JSON text of a stored value as the database writes it: what {@link #write} gives, but for asked date formats. */
    Written written(String stored);

    /**
     * A JSON text that the database writes.
     *
     * @param sql the text between {@code mark} and {@code mark}, which is a quotation mark or nothing
     */
    record Written(String mark, String sql) {
        static Written bare(String sql) {
            return new Written("", sql);
        }

        /** For text that holds nothing to escape. */
        static Written quoted(String sql) {
            return new Written("\"", sql);
        }
    }
}
