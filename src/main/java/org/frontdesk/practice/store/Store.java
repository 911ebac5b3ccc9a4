package org.frontdesk.practice.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * The practice's SQLite database: one connection writes, a few read beside it. What a finished write answered is on the
 * disk, even when the process is killed the moment after.
 */
public final class Store implements AutoCloseable {
    static final String DATABASE = "practice.db";

    private static final int READERS = 4;
    /** How many seconds a question waits for its turn. */
    private static final int PATIENCE = 30;

    private final Claim claim;
    private final Path database;
    private final Writer writer;
    private final BlockingQueue<Session> readers = new ArrayBlockingQueue<>(READERS);

    private Store(Claim claim, Path database) throws IOException, SQLException {
        this.claim = claim;
        this.database = database;
        Connection first = connect(database);
        Migrations.run(first);
        claim.opened();
        writer = new Writer(new Session(first));
        for (int i = 0; i < READERS; i++) {
            readers.add(new Session(connect(database)));
        }
    }

    /**
     * Opens the practice kept in {@code folder}, creating what is missing.
     *
     * @throws StoreException when somebody else has the folder open, or it cannot be used; then it is as it was
     */
    public static Store open(Path folder) {
        try {
            prepare(folder);
            Claim claim = Claim.of(folder);
            Path database = folder.resolve(DATABASE);
            try {
                Inspection.ofFolder(database, claim);
                return new Store(claim, database);
            } catch (IOException | SQLException | RuntimeException e) {
                claim.withdraw();
                throw e;
            }
        } catch (IOException | SQLException e) {
            throw new StoreException("The practice in " + folder + " cannot be opened: " + e.getMessage() + ".", e);
        }
    }

    /** A new folder is for its owner alone: it holds the practice's keys and its patients. */
    static void prepare(Path folder) throws IOException {
        boolean made = Files.notExists(folder);
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException e) {
            throw new StoreException("The folder " + folder + " cannot be made: a file is in its place.", e);
        }
        if (!Files.isWritable(folder)) {
            throw new StoreException("The folder " + folder + " cannot be written to.");
        }
        if (made && Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /** Answers questions of one moment, beside any write. */
    public <T> T read(Function<Reading, T> question) {
        return reading(session -> {
            session.run("BEGIN");
            try {
                return question.apply(new Reading(session));
            } finally {
                session.run("COMMIT");
            }
        });
    }

    /** Answers one question, which is its own moment. */
    public <T> T glance(Function<Reading, T> question) {
        return reading(session -> question.apply(new Reading(session)));
    }

    /** Does one piece of writing, wholly or not at all; returns when it is safely stored. */
    public <T> T write(Function<Writing, T> work) {
        return writer.write(work);
    }

    private interface Question<T> {
        T ask(Session session) throws SQLException;
    }

    private <T> T reading(Question<T> question) {
        Session session = reader();
        try {
            return question.ask(session);
        } catch (SQLException e) {
            throw new StoreException("The practice's database could not finish: " + e.getMessage(), e);
        } finally {
            readers.add(session);
        }
    }

    private Session reader() {
        try {
            Session free = readers.poll(PATIENCE, TimeUnit.SECONDS);
            if (free == null) {
                throw new StoreException("The practice's database is busy or closed.");
            }
            return free;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreException("The practice server is closing.", e);
        }
    }

    static Connection connect(Path database) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA busy_timeout = 5000");
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA synchronous = FULL");
            statement.execute("PRAGMA foreign_keys = ON");
            statement.execute("PRAGMA cache_size = -8000");
        }
        Folding.addTo(connection);
        return connection;
    }

    /** Waits for running work, then lets the folder go. */
    @Override
    public void close() {
        try (claim) {
            writer.close();
            for (int i = 0; i < READERS; i++) {
                reader().close();
            }
            claim.closed(database);
        } catch (SQLException | IOException e) {
            throw new StoreException("The practice's database could not be closed.", e);
        }
    }
}
