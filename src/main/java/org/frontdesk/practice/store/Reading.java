package org.frontdesk.practice.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** Questions to the practice's database, all seeing the same moment. Values travel as parameters, never inside the SQL. */
public class Reading {
    private final Connection connection;

    Reading(Connection connection) {
        this.connection = connection;
    }

    final Connection connection() {
        return connection;
    }

    public final List<Row> rows(String sql, Object... values) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            try (ResultSet found = statement.executeQuery()) {
                var rows = new ArrayList<Row>();
                while (found.next()) {
                    rows.add(row(found));
                }
                return List.copyOf(rows);
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

    static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, Names.stored(values[i]));
        }
    }

    private static Row row(ResultSet found) throws SQLException {
        var values = new LinkedHashMap<String, Object>();
        int columns = found.getMetaData().getColumnCount();
        for (int i = 1; i <= columns; i++) {
            Object value = found.getObject(i);
            values.put(found.getMetaData().getColumnLabel(i), value == null ? "" : value);
        }
        return new Row(values);
    }
}
