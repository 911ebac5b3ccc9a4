package org.frontdesk.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A resource, the segments after it, and the query that goes with it. */
public record ApiPath(List<String> segments, Map<String, String> query) {
    public ApiPath {
        segments = List.copyOf(segments);
        query = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(query));
    }

    public static ApiPath of(String... segments) {
        return new ApiPath(List.of(segments), Map.of());
    }

    public static ApiPath of(String resource, long key) {
        return of(resource, Long.toString(key));
    }

    /** The same path asking only for rows whose field has this value. */
    public ApiPath where(String field, Object value) {
        var more = new LinkedHashMap<>(query);
        more.put(field, value.toString());
        return new ApiPath(segments, more);
    }

    /** The path for people and logs: no query, so no name that was searched for. */
    @Override
    public String toString() {
        return "/" + String.join("/", segments);
    }
}
