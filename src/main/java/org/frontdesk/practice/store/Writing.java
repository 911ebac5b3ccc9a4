package org.frontdesk.practice.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One write transaction: all of it is stored, or nothing. */
public final class Writing extends Reading implements RowSink {
    Writing(Session session) {
        super(session);
    }

    @Override
    public long insert(String table, Map<String, Object> row) {
        String key = key(table);
        var values = new LinkedHashMap<>(row);
        if (values.get(key) instanceof Number given && given.longValue() == 0) {
            values.remove(key);
        }
        String columns =
                String.join(", ", values.keySet().stream().map(Names::safe).toList());
        String places = String.join(", ", Collections.nCopies(values.size(), "?"));
        String sql = values.isEmpty()
                ? "INSERT INTO " + Names.safe(table) + " DEFAULT VALUES"
                : "INSERT INTO " + Names.safe(table) + " (" + columns + ") VALUES (" + places + ")";
        execute(
                "A row of " + table + " could not be stored",
                sql,
                values.values().toArray());
        return ((Number) rows("SELECT last_insert_rowid() AS id").getFirst().value("id")).longValue();
    }

    /** Sets the given columns of one row; setting nothing does nothing. */
    public void update(String table, long key, Map<String, Object> changes) {
        if (changes.isEmpty()) {
            return;
        }
        String sets = String.join(
                ", ", changes.keySet().stream().map(c -> Names.safe(c) + " = ?").toList());
        List<Object> values = new ArrayList<>(changes.values());
        values.add(key);
        execute(
                "A row of " + table + " could not be changed",
                "UPDATE " + Names.safe(table) + " SET " + sets + " WHERE " + key(table) + " = ?",
                values.toArray());
    }

    public void delete(String table, String column, long number) {
        execute(
                "A row of " + table + " could not be deleted",
                "DELETE FROM " + Names.safe(table) + " WHERE " + Names.safe(column) + " = ?",
                number);
    }

    /** Runs one change of many rows; the values fill the places of the statement. */
    public void run(String sql, Object... values) {
        execute("The rows could not be changed", sql, values);
    }

    private void execute(String trouble, String sql, Object... values) {
        try {
            session().prepare(sql).bind(values).executeUpdate();
        } catch (SQLException e) {
            throw new StoreException(trouble + ": " + e.getMessage(), e);
        }
    }

    private String key(String table) {
        try {
            return session().key(table);
        } catch (SQLException e) {
            throw new StoreException("The key of " + table + " could not be found.", e);
        }
    }
}
