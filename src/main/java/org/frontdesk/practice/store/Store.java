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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The practice's SQLite database: one connection writes, a few read beside it. What a finished write answered is on the
 * disk, even when the process is killed the moment after.
 */
public final class Store implements AutoCloseable {
    static final String DATABASE = "practice.db";

    private static final int READERS = 4;
    private static final Logger LOG = LoggerFactory.getLogger(Store.class);
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
        writer = new Writer(new Session(first), this::leaveViews);
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

    /** Answers questions of one moment, beside any write; what a finished write stored is seen. */
    public <T> T read(Function<Reading, T> question) {
        Session session = reader();
        try {
            session.view(writer.commits());
            return question.apply(new Reading(session));
        } catch (SQLException e) {
            throw new StoreException("The practice's database could not finish: " + e.getMessage(), e);
        } finally {
            readers.add(session);
        }
    }

    /** Does one piece of writing, wholly or not at all; returns when it is safely stored. */
    public <T> T write(Function<Writing, T> work) {
        return writer.write(work);
    }

    /** Readers that have nothing to do let their view go: a commit tidies up its log only where nobody looks at it. */
    private void leaveViews() {
        for (int i = 0; i < READERS; i++) {
            Session idle = readers.poll();
            if (idle == null) {
                return;
            }
            try {
                idle.leaveView();
            } catch (SQLException e) {
                LOG.warn("A view of the practice could not be let go", e);
            } finally {
                readers.add(idle);
            }
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
