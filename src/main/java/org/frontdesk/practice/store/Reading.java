package org.frontdesk.practice.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** Questions to the practice's database, all seeing the same moment. Values travel as parameters, never inside the SQL. */
public class Reading {
    private final Session session;

    Reading(Session session) {
        this.session = session;
    }

    final Session session() {
        return session;
    }

    public final List<Row> rows(String sql, Object... values) {
        try {
            Session.Prepared prepared = session.prepare(sql);
            try (ResultSet found = prepared.bind(values).executeQuery()) {
                var rows = new ArrayList<Row>();
                while (found.next()) {
                    rows.add(row(found, prepared.columns(found)));
                }
                return List.copyOf(rows);
            }
        } catch (SQLException e) {
            throw new StoreException("The practice's database could not answer.", e);
        }
    }

    /** The one text that the question answers, as UTF-8. */
    public final byte[] bytes(String sql, Object... values) {
        try {
            try (ResultSet found = session.prepare(sql).bind(values).executeQuery()) {
                found.next();
                return found.getBytes(1);
            }
        } catch (SQLException e) {
            throw new StoreException("The practice's database could not answer.", e);
        }
    }

    /** The first row found, if any. */
    public final Optional<Row> row(String sql, Object... values) {
        return rows(sql, values).stream().findFirst();
    }

    public final boolean exists(String table, String column, long number) {
        return row("SELECT 1 AS found FROM " + Names.safe(table) + " WHERE " + Names.safe(column) + " = ?", number)
                .isPresent();
    }

    /** The first column of the first row as text, or {@code otherwise} when nothing is found. */
    public final String text(String otherwise, String sql, Object... values) {
        return row(sql, values)
                .map(row -> String.valueOf(row.values().values().iterator().next()))
                .orElse(otherwise);
    }

    /** The practice's preference of that name, {@code otherwise} when it has none. */
    public final String preference(String name, String otherwise) {
        return text(otherwise, "SELECT ValueString FROM preference WHERE PrefName = ?", name);
    }

    private static Row row(ResultSet found, String... columns) throws SQLException {
        var values = new LinkedHashMap<String, Object>();
        for (int i = 0; i < columns.length; i++) {
            Object value = found.getObject(i + 1);
            values.put(columns[i], value == null ? "" : value);
        }
        return new Row(values);
    }
}
