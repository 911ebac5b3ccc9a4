package org.frontdesk.service.queue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A write that the server did.
 *
 * @param ignored the API names of fields that were sent and that the server silently left as they were
 * @param before what was there, by the API's field names; empty for a new row
 * @param after what is there now; empty for a deleted row
 * @param lasting what a listener is told of it again when the program ends before all of the batch is through; one that JSON can hold
 */
public record Carried<R>(
        R result,
        List<String> ignored,
        Map<String, String> before,
        Map<String, String> after,
        Optional<Object> lasting) {
    public Carried {
        ignored = List.copyOf(ignored);
        before = new LinkedHashMap<>(before);
        after = new LinkedHashMap<>(after);
    }

    public static <R> Carried<R> of(R result) {
        return new Carried<>(result, List.of(), Map.of(), Map.of(), Optional.empty());
    }

    /** The same with what it changed. */
    public Carried<R> changing(Map<String, String> from, Map<String, String> to) {
        return new Carried<>(result, ignored, from, to, lasting);
    }

    /** The same with the fields that the server did not take. */
    public Carried<R> ignoring(List<String> fields) {
        return new Carried<>(result, fields, before, after, lasting);
    }

    /** The same with what outlives the program while the rest of the batch is on its way. */
    public Carried<R> lasting(Object record) {
        return new Carried<>(result, ignored, before, after, Optional.of(record));
    }
}
