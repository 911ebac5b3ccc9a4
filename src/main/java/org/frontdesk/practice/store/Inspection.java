package org.frontdesk.practice.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sqlite.SQLiteConfig;

/**
 * Looks at a practice's database before anything may write to it, and leaves it byte for byte as it is. Beginning, version and tables are
 * always looked at. Reading every page takes seconds when a practice is big, so that is done for small files and for those that
 * are not as they were when they were last closed: after a crash, a copy or a change from outside.
 */
final class Inspection {
    private static final byte[] BEGINNING = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final List<String> TABLES = List.of("practicekey", "patient", "insplan", "patplan", "benefit");
    /** Up to so many bytes every page is read at each start: a tenth of a second. */
    private static final long SMALL = 32L << 20;

    private final Path database;
    private final Path log;

    private Inspection(Path database) {
        this.database = database;
        log = database.resolveSibling(database.getFileName() + "-wal");
    }

    /**
     * Inspects the database of a claimed folder; one that is not there yet is fine.
     *
     * @throws StoreException in words, when it is damaged, newer than the program or no practice's
     */
    static void ofFolder(Path database, Claim claim) throws IOException {
        var inspection = new Inspection(database);
        boolean there = Files.exists(database) && Files.size(database) > 0;
        if (!there && (inspection.isLogged() || Files.exists(database) && claim.used())) {
            throw inspection.damaged("it is missing or empty");
        }
        if (there) {
            boolean whole = Files.size(database) <= SMALL || inspection.isLogged() || !claim.isAsLeft(database);
            inspection.check(whole ? "quick_check" : "", true);
        }
    }

    /** Inspects a database that nobody uses, in a folder of any kind, to the last row. */
    static void ofFile(Path database) throws IOException {
        var inspection = new Inspection(database);
        if (Files.size(database) == 0) {
            throw inspection.damaged("it is empty");
        }
        if (inspection.isLogged()) {
            throw new StoreException("The file " + database + " is not a backup but a database in use: "
                    + inspection.log + " belongs to it.");
        }
        inspection.check("integrity_check", false);
    }

    /** Whether changes wait beside the database that are not in it yet, as a killed process leaves them. */
    private boolean isLogged() throws IOException {
        return Files.exists(log) && Files.size(log) > 0;
    }

    private void check(String pages, boolean mayBeUnborn) throws IOException {
        try (InputStream in = Files.newInputStream(database)) {
            if (!Arrays.equals(in.readNBytes(BEGINNING.length), BEGINNING)) {
                throw damaged("it does not begin as one");
            }
        }
        Path index = database.resolveSibling(database.getFileName() + "-shm");
        boolean indexed = Files.exists(index);
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            check(statement, pages, mayBeUnborn);
        } catch (SQLException e) {
            throw damaged("it cannot be read");
        } finally {
            if (!indexed) {
                Files.deleteIfExists(index);
            }
        }
    }

    private void check(Statement statement, String pages, boolean mayBeUnborn) throws SQLException {
        Folding.addTo(statement.getConnection());
        int version = first(statement, "PRAGMA user_version").getInt(1);
        if (version > Migrations.newest()) {
            throw new StoreException("The practice's database " + database
                    + " was written by a newer version of the program; it was left as it is.");
        }
        Set<String> tables = tables(statement);
        if (mayBeUnborn && version == 0 && tables.isEmpty()) {
            return;
        }
        if (version == 0 || !tables.containsAll(TABLES)) {
            throw new StoreException("The file " + database + " is not a practice's database; it was left as it is.");
        }
        if (!pages.isEmpty()
                && !"ok".equals(first(statement, "PRAGMA " + pages + "(1)").getString(1))) {
            throw damaged("its pages do not fit together");
        }
    }

    private static ResultSet first(Statement statement, String sql) throws SQLException {
        ResultSet found = statement.executeQuery(sql);
        found.next();
        return found;
    }

    private static Set<String> tables(Statement statement) throws SQLException {
        var tables = new HashSet<String>();
        try (ResultSet found = statement.executeQuery("SELECT name FROM sqlite_schema WHERE type = 'table'")) {
            while (found.next()) {
                tables.add(found.getString(1));
            }
        }
        return tables;
    }

    /** Without waiting changes the file is read as it stands, so that not even a lock is left beside it. */
    private Connection connect() throws IOException, SQLException {
        if (isLogged()) {
            var config = new SQLiteConfig();
            config.setReadOnly(true);
            return config.createConnection("jdbc:sqlite:" + database);
        }
        return DriverManager.getConnection("jdbc:sqlite:" + database.toUri() + "?immutable=1");
    }

    private StoreException damaged(String how) {
        return new StoreException("The practice's database " + database + " is damaged (" + how
                + "); it was left as it is. A backup can be put in its place with: frontdesk practice restore FILE");
    }
}
