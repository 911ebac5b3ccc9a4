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

    /** SQL for the JSON text of a stored value: what {@link #write} gives, but for asked date formats. */
    String json(String stored);
}
