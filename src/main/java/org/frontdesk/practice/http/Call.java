package org.frontdesk.practice.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.frontdesk.practice.store.Store;

/**
 * One request to a resource.
 *
 * @param key the row's number in the address, 0 when there is none
 * @param query the query parameters, of repeated ones the first
 * @param body the object sent, empty when none was
 * @param caller who asks
 */
public record Call(long key, Map<String, String> query, ObjectNode body, Store store, Clock clock, Caller caller) {
    private static final int LONGEST_NUMBER = 1000;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    public LocalDateTime now() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    }

    /** Now, as the API writes a moment. */
    public String nowText() {
        return written(now());
    }

    /** A moment as the API writes it. */
    public static String written(LocalDateTime moment) {
        return moment.format(MOMENT);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The same call with other query parameters. */
    public Call asking(Map<String, String> other) {
        return new Call(key, other, body, store, clock, caller);
    }

    /** The most rows a list answers at once. */
    public int pageSize() {
        return caller.pageSize();
    }

    public Optional<String> parameter(String name) {
        return Optional.ofNullable(query.get(name));
    }

    /** A sent value as text, whatever JSON type it came in; null counts as not sent. */
    public Optional<String> sent(String field) {
        JsonNode value = body.get(field);
        if (value == null || value.isNull()) {
            return Optional.empty();
        }
        if (value.isContainerNode()) {
            throw Refusal.invalid(field + " is invalid.");
        }
        if (value.isBigDecimal() && Math.abs((long) value.decimalValue().scale()) > LONGEST_NUMBER) {
            throw Refusal.invalid(field + " is invalid."); // written out, 1e999999999 would fill the memory
        }
        return Optional.of(value.isBigDecimal() ? value.decimalValue().toPlainString() : value.asText());
    }

    public boolean has(String field) {
        return sent(field).isPresent();
    }
}
