package org.frontdesk.practice.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sqlite.core.CoreStatement;

/** One connection with the statements it has prepared, so that a question asked again is only filled in and run. For one thread at a time. */
final class Session implements AutoCloseable {
    private static final int STATEMENTS = 300;
    private static final long NO_MOMENT = -1;

    /** A prepared statement, and once it has answered the names of its columns. */
    static final class Prepared {
        private final PreparedStatement statement;
        private Optional<String[]> columns = Optional.empty();

        private Prepared(PreparedStatement statement) {
            this.statement = statement;
        }

        /** A statement that met trouble of the disk is of no use any more: the driver has ended it. */
        private boolean isSpent() {
            return statement instanceof CoreStatement spent && spent.pointer.isClosed();
        }

        PreparedStatement bind(Object... values) throws SQLException {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, Names.stored(values[i]));
            }
            return statement;
        }

        String[] columns(ResultSet found) throws SQLException {
            if (columns.isEmpty()) {
                columns = Optional.of(names(found.getMetaData()));
            }
            return columns.get();
        }

        private static String[] names(ResultSetMetaData answer) throws SQLException {
            var names = new String[answer.getColumnCount()];
            for (int i = 0; i < names.length; i++) {
                names[i] = answer.getColumnLabel(i + 1);
            }
            return names;
        }
    }

    private final Connection connection;
    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, Prepared> prepared = new LinkedHashMap<>(STATEMENTS, 0.75f, true);

    private long moment = NO_MOMENT;

    Session(Connection connection) {
        this.connection = connection;
    }

    /**
     * Sees the practice as it is after so many commits. The view is held until the next commit, since taking one anew for
     * each question costs more than many a question.
     */
    void view(long commits) throws SQLException {
        if (moment != commits) {
            leaveView();
            run("BEGIN");
            moment = commits;
        }
    }

    /** Lets the view go, if there is one; the log of changes cannot be tidied up while it is held. */
    void leaveView() throws SQLException {
        if (moment != NO_MOMENT) {
            moment = NO_MOMENT;
            run("ROLLBACK"); // nothing was changed; unlike COMMIT it ends whatever there is
        }
    }

    Prepared prepare(String sql) throws SQLException {
        Prepared known = prepared.get(sql);
        if (known == null || known.isSpent()) {
            known = new Prepared(connection.prepareStatement(sql));
            prepared.put(sql, known);
            forgetOldest();
        }
        return known;
    }

    /** Runs a statement without values, such as {@code BEGIN}. */
    void run(String sql) throws SQLException {
        prepare(sql).statement.execute();
    }

    /** The column that is the key of a table. */
    String key(String table) throws SQLException {
        String known = keys.get(table);
        if (known == null) {
            known = primaryKey(table);
            keys.put(table, known);
        }
        return known;
    }

    private String primaryKey(String table) throws SQLException {
        try (ResultSet found = connection.getMetaData().getPrimaryKeys(null, null, Names.safe(table))) {
            if (found.next()) {
                return found.getString("COLUMN_NAME");
            }
            throw new StoreException("There is no table " + table + ".");
        }
    }

    private void forgetOldest() throws SQLException {
        if (prepared.size() > STATEMENTS) {
            String oldest = prepared.keySet().iterator().next();
            prepared.remove(oldest).statement.close();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
