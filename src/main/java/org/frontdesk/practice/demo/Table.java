package org.frontdesk.practice.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of the demo practice as it stands in {@code /demo}: cells between bars, column names in the first line, lines
 * that begin with # are remarks.
 */
record Table(List<Line> lines) {
    static Table read(String name) {
        var lines = new ArrayList<Line>();
        List<String> columns = List.of();
        for (String text : text("/demo/" + name + ".txt").lines().toList()) {
            if (text.isBlank() || text.startsWith("#")) {
                continue;
            }
            List<String> cells = cells(text);
            if (columns.isEmpty()) {
                columns = cells;
            } else {
                lines.add(line(name, columns, cells));
            }
        }
        return new Table(List.copyOf(lines));
    }

    List<String> column(String name) {
        return lines.stream().map(line -> line.text(name)).toList();
    }

    private static Line line(String name, List<String> columns, List<String> cells) {
        if (cells.size() > columns.size()) {
            throw new IllegalStateException(name + " has a line with too many cells: " + cells);
        }
        var named = new LinkedHashMap<String, String>();
        for (int i = 0; i < columns.size(); i++) {
            named.put(columns.get(i), i < cells.size() ? cells.get(i) : "");
        }
        return new Line(named);
    }

    private static List<String> cells(String text) {
        var cells = new ArrayList<String>();
        for (int from = 0; from <= text.length(); ) {
            int bar = text.indexOf('|', from);
            int to = bar < 0 ? text.length() : bar;
            cells.add(text.substring(from, to).strip());
            from = to + 1;
        }
        return cells;
    }

    /** All words of a file of the demo practice. */
    static String text(String path) {
        try (InputStream in = Table.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("The program is incomplete: " + path + " is missing.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The program is incomplete: " + path + " cannot be read.", e);
        }
    }

    /** One line: cells by column name, "" for a cell left out. */
    record Line(Map<String, String> cells) {
        String text(String column) {
            String cell = cells.get(column);
            if (cell == null) {
                throw new IllegalStateException("There is no column " + column + " in " + cells.keySet());
            }
            return cell;
        }

        boolean flag(String column) {
            return text(column).equals("yes") || text(column).equals("true");
        }

        int number(String column, int otherwise) {
            return text(column).isEmpty() ? otherwise : Integer.parseInt(text(column));
        }

        /** The words of a cell, none for an empty one. */
        List<String> words(String column) {
            return text(column).isEmpty() ? List.of() : List.of(text(column).split(" "));
        }
    }
}
