package org.frontdesk.practice.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts a backup in the place of a practice, which is kept beside it under a name with the date. */
public final class Restoring {
    private static final Logger LOG = LoggerFactory.getLogger(Restoring.class);
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss");

    private final Path folder;
    private final Path database;
    private final Path log;

    private Restoring(Path folder) {
        this.folder = folder;
        database = folder.resolve(Store.DATABASE);
        log = folder.resolve(Store.DATABASE + "-wal");
    }

    /**
     * Restores a backup of this version of the program or an older one.
     *
     * @param now goes into the name of what was there
     * @return where the former database is kept, if there was one
     * @throws StoreException in words, when it cannot be done; then the practice is as it was
     */
    public static Optional<Path> of(Path file, Path folder, LocalDateTime now) {
        try {
            if (!Files.isRegularFile(file)) {
                throw new StoreException("There is no file " + file + ".");
            }
            var restoring = new Restoring(folder);
            if (Files.exists(restoring.database) && Files.isSameFile(file, restoring.database)) {
                throw new StoreException("The practice cannot be its own backup; choose another file.");
            }
            Inspection.ofFile(file);
            Store.prepare(folder);
            try (Claim claim = Claim.of(folder)) {
                Optional<Path> former = restoring.replace(file, claim, now);
                claim.opened();
                return former;
            }
        } catch (IOException e) {
            throw new StoreException("The backup " + file + " cannot be restored: " + e.getMessage() + ".", e);
        }
    }

    private Optional<Path> replace(Path file, Claim claim, LocalDateTime now) throws IOException {
        Path coming = folder.resolve(Store.DATABASE + ".restoring");
        try {
            Files.copy(file, coming, StandardCopyOption.REPLACE_EXISTING);
            Backup.safe(coming);
            Optional<Path> former = Files.exists(database) ? Optional.of(keep(claim, now)) : Optional.empty();
            Files.deleteIfExists(log);
            Files.deleteIfExists(folder.resolve(Store.DATABASE + "-shm"));
            Files.move(coming, database, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return former;
        } finally {
            Files.deleteIfExists(coming);
        }
    }

    /** Gives the former database a second name, with the changes that a killed server left beside it, sound or not. */
    private Path keep(Claim claim, LocalDateTime now) throws IOException {
        takeIn(claim);
        Path kept = free(now);
        link(kept, database);
        if (Files.exists(log)) {
            link(folder.resolve(kept.getFileName() + "-wal"), log);
        }
        return kept;
    }

    /** A name with the date that no other file has: two restores may fall into one second. */
    private Path free(LocalDateTime now) {
        LocalDateTime moment = now;
        Path name;
        do {
            name = folder.resolve("practice-" + moment.format(STAMP) + ".db");
            moment = moment.plusSeconds(1);
        } while (Files.exists(name));
        return name;
    }

    /** Opening and closing takes waiting changes into the database; a damaged one is kept with them as it is. */
    private void takeIn(Claim claim) throws IOException {
        if (Files.notExists(log)) {
            return;
        }
        try {
            Inspection.ofFolder(database, claim);
            Store.connect(database).close();
        } catch (StoreException | SQLException e) {
            LOG.info("The former database is kept with its waiting changes beside it", e);
        }
    }

    private static void link(Path name, Path file) throws IOException {
        try {
            Files.createLink(name, file);
        } catch (UnsupportedOperationException e) {
            Files.copy(file, name);
        }
    }
}
