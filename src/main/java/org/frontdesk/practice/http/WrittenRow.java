package org.frontdesk.practice.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Asks for a list as one JSON text: the database writes it far quicker than its columns can be fetched one by one. Each
 * question is put together once.
 */
final class WrittenRow {
    /** The most arguments in one call of {@code concat}, which SQLite limits. */
    private static final int TOGETHER = 60;

    private final String select;
    private final Map<String, String> questions = new ConcurrentHashMap<>();

    WrittenRow(String table, List<Field> fields) {
        select = "SELECT " + of(fields) + " AS written FROM " + table + " AS t";
    }

    /** The question for the rows that the clauses name. */
    String question(String clauses) {
        return questions.computeIfAbsent(
                clauses, rows -> "SELECT concat('[', group_concat(written, ','), ']') FROM (" + select + rows + ")");
    }

    /**
     * Fields that stand in the row itself are written in pieces of their own, apart from those looked up elsewhere: an index may
     * then hold a piece ready.
     */
    private static String of(List<Field> fields) {
        var pieces = new ArrayList<String>();
        var piece = new ArrayList<String>();
        String before = "{";
        for (Field field : fields) {
            Kind.Written value = field.written();
            piece.add("'" + before + "\"" + field.name() + "\":" + value.mark() + "'");
            before = value.mark() + ",";
            if (field.isDerived()) {
                end(piece, pieces);
                pieces.add(value.sql());
            } else {
                piece.add(value.sql());
            }
            if (piece.size() >= TOGETHER) {
                end(piece, pieces);
            }
        }
        piece.add("'" + before.replace(",", "}") + "'");
        end(piece, pieces);
        return call(pieces);
    }

    private static void end(List<String> piece, List<String> pieces) {
        if (!piece.isEmpty()) {
            pieces.add(call(piece));
            piece.clear();
        }
    }

    private static String call(List<String> arguments) {
        return "concat(" + String.join(", ", arguments) + ")";
    }
}
