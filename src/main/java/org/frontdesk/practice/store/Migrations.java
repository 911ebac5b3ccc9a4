package org.frontdesk.practice.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Brings a database to the newest shape, one numbered script after the other; {@code PRAGMA user_version} remembers. */
final class Migrations {
    /** In the order in which they came to be; a new one goes to the end. */
    private static final List<String> SCRIPTS = List.of(
            "V001__tables.sql",
            "V002__insurance.sql",
            "V003__patients_and_records.sql",
            "V004__key_permissions.sql",
            "V005__patient_search.sql",
            "V006__benefits_written.sql",
            "V007__planned_procedures.sql",
            "V008__stale_estimates.sql");

    private Migrations() {}

    /** The version that this program writes. */
    static int newest() {
        return SCRIPTS.size();
    }

    static void run(Connection connection) throws SQLException {
        int done = version(connection);
        for (int next = done; next < SCRIPTS.size(); next++) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("BEGIN IMMEDIATE");
                for (String command : script(SCRIPTS.get(next)).split(";\\s*\\R")) {
                    if (!command.isBlank()) {
                        statement.execute(command);
                    }
                }
                statement.execute("PRAGMA user_version = " + (next + 1));
                statement.execute("COMMIT");
            }
        }
    }

    private static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("PRAGMA user_version")) {
            return found.getInt(1);
        }
    }

    private static String script(String name) {
        try (InputStream in = Migrations.class.getResourceAsStream("/db/practice/" + name)) {
            if (in == null) {
                throw new StoreException("The program is incomplete: " + name + " is missing.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new StoreException("The program is incomplete: " + name + " cannot be read.", e);
        }
    }
}
