package org.frontdesk.practice.http;

import java.util.ArrayList;
import java.util.List;

/** SQL that gives a row as one JSON object: the database writes a list far quicker than its columns can be fetched one by one. */
final class WrittenRow {
    /** The most values in one call of {@code concat}, whose number of arguments SQLite limits. */
    private static final int TOGETHER = 30;

    private WrittenRow() {}

    static String of(List<Field> fields) {
        var calls = new ArrayList<String>();
        var arguments = new ArrayList<String>();
        String before = "{";
        for (int i = 0; i < fields.size(); i++) {
            Kind.Written value = fields.get(i).written();
            arguments.add("'" + before + "\"" + fields.get(i).name() + "\":" + value.mark() + "'");
            arguments.add(value.sql());
            before = value.mark() + ",";
            if ((i + 1) % TOGETHER == 0) {
                calls.add(call(arguments));
                arguments.clear();
            }
        }
        arguments.add("'" + before.replace(",", "}") + "'");
        calls.add(call(arguments));
        return calls.size() == 1 ? calls.getFirst() : call(calls);
    }

    private static String call(List<String> arguments) {
        return "concat(" + String.join(", ", arguments) + ")";
    }
}
