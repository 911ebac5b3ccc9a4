package org.frontdesk.practice.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/** Copies a practice into one file, as it is at one moment, while a server may go on using it. */
public final class Backup {
    private final Path folder;
    private final Path database;
    private final Path file;

    private Backup(Path folder, Path file) {
        this.folder = folder;
        database = folder.resolve(Store.DATABASE);
        this.file = file;
    }

    /**
     * Makes the backup. It gets its name when it is complete and found sound.
     *
     * @param force whether a file of that name may be replaced
     * @throws StoreException in words, when it cannot be made; then there is no new file and the old one stands
     */
    public static void make(Path folder, Path file, boolean force) {
        var backup = new Backup(folder, file.toAbsolutePath());
        try {
            backup.check(force);
            Optional<Claim> claim = Claim.attempt(folder);
            try {
                if (claim.isPresent()) {
                    Inspection.ofFolder(backup.database, claim.get());
                }
                backup.copy();
            } finally {
                if (claim.isPresent()) {
                    claim.get().close();
                }
            }
        } catch (IOException | SQLException e) {
            throw new StoreException("The backup " + file + " cannot be made: " + e.getMessage() + ".", e);
        }
    }

    private void check(boolean force) throws IOException {
        if (Files.notExists(database)) {
            throw new StoreException("There is no practice in " + folder + ".");
        }
        if (Files.isDirectory(file)) {
            throw new StoreException("The backup needs the name of a file; " + file + " is a folder.");
        }
        if (!Files.isDirectory(file.getParent())) {
            throw new StoreException("There is no folder " + file.getParent() + " for the backup.");
        }
        if (Files.exists(file)) {
            if (Files.isSameFile(file, database)) {
                throw new StoreException("The practice cannot be its own backup; choose another file.");
            }
            if (!force) {
                throw new StoreException("The file " + file + " exists already; --force replaces it.");
            }
        }
    }

    /** The database itself makes the copy: what is written meanwhile is in it wholly or not at all. */
    private void copy() throws IOException, SQLException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            forOwner(part);
            try (Connection connection = connect();
                    PreparedStatement copy = connection.prepareStatement("VACUUM INTO ?")) {
                copy.setString(1, part.toString());
                copy.execute();
            }
            Inspection.ofFile(part);
            safe(part);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private Connection connect() throws SQLException {
        var config = new SQLiteConfig();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.setBusyTimeout(30_000);
        Connection connection = config.createConnection("jdbc:sqlite:" + database);
        Folding.addTo(connection);
        return connection;
    }

    /** A new, empty file that only its owner may read: it will hold the practice's keys and its patients. */
    private static void forOwner(Path file) throws IOException {
        Files.deleteIfExists(file);
        if (Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
    }

    static void safe(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
