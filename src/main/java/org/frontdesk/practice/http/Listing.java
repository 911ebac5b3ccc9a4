package org.frontdesk.practice.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.frontdesk.practice.store.Reading;
import org.frontdesk.practice.store.Row;

/** One page of a list: the filters that were given, in order, {@code Limit} rows from {@code Offset} on. */
public record Listing(String select, String clauses, List<Object> values, List<Filter> given) {
    private static final Kind COUNT = Kinds.whole(0, Long.MAX_VALUE);

    public static Listing of(Call call, String select, String order, Filter... filters) {
        var conditions = new ArrayList<String>();
        var values = new ArrayList<Object>();
        var given = new ArrayList<Filter>();
        for (Filter filter : filters) {
            Optional<String> sent = call.parameter(filter.parameter());
            if (sent.isPresent()) {
                conditions.add("(" + filter.condition() + ")");
                values.add(filter.kind().read(filter.parameter(), sent.get()));
                given.add(filter);
            } else if (filter.required()) {
                throw Refusal.invalid(filter.parameter() + " is required.");
            }
        }
        long limit = Math.min(call.pageSize(), count(call, "Limit").orElse((long) call.pageSize()));
        String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
        values.add(limit);
        values.add(count(call, "Offset").orElse(0L));
        String clauses = where + " ORDER BY " + order + " LIMIT ? OFFSET ?";
        return new Listing(select, clauses, List.copyOf(values), List.copyOf(given));
    }

    /** The page as JSON written by the database. */
    byte[] written(Call call, WrittenRow row) {
        String sql = row.question(clauses);
        return call.store().read(rows -> {
            byte[] page = rows.bytes(sql, values.toArray());
            if (page.length == "[]".length()) { // any row proves that the rows it was asked by exist
                withParents(rows);
            }
            return page;
        });
    }

    public ArrayNode write(Call call, Function<Row, ObjectNode> writing) {
        return call.store().read(rows -> {
            withParents(rows);
            ArrayNode array = Json.array();
            rows.rows(select + clauses, values.toArray()).forEach(row -> array.add(writing.apply(row)));
            return array;
        });
    }

    private void withParents(Reading rows) {
        for (int i = 0; i < given.size(); i++) {
            Object value = values.get(i);
            given.get(i).parent().ifPresent(parent -> Resource.mustExist(rows, parent, value));
        }
    }

    private static Optional<Long> count(Call call, String parameter) {
        return call.parameter(parameter).map(sent -> {
            try {
                return (Long) COUNT.read(parameter, sent);
            } catch (Refusal e) {
                throw Refusal.invalid(parameter + " is invalid.");
            }
        });
    }
}
