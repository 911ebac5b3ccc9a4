package org.frontdesk.practice.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The right to use a data folder, which one server has at a time. Its file remembers how the last one left the database.
 */
final class Claim implements AutoCloseable {
    private static final String FILE = "practice.lock";
    private static final int LONGEST_NOTE = 200;

    /**
     * The folders this process has claimed. They are asked first, since closing a second channel on the file would give
     * up the lock that the first one holds.
     */
    private static final Set<Path> HERE = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;
    private final boolean made;

    private Claim(Path folder, FileChannel channel, boolean made) {
        this.folder = folder;
        this.channel = channel;
        this.made = made;
    }

    /** @throws StoreException when somebody else uses the folder */
    static Claim of(Path folder) throws IOException {
        return attempt(folder)
                .orElseThrow(() -> new StoreException("Another practice server is already using " + folder + "."));
    }

    /** The claim, unless somebody else uses the folder. */
    static Optional<Claim> attempt(Path folder) throws IOException {
        Path real = folder.toRealPath();
        if (!HERE.add(real)) {
            return Optional.empty();
        }
        try {
            boolean made = Files.notExists(folder.resolve(FILE));
            FileChannel channel = FileChannel.open(
                    folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                HERE.remove(real);
                return Optional.empty();
            }
            return Optional.of(new Claim(real, channel, made));
        } catch (IOException | RuntimeException e) {
            HERE.remove(real);
            throw e;
        }
    }

    /** Whether a practice has been kept in the folder before. */
    boolean used() throws IOException {
        return !note().isEmpty();
    }

    /** Whether the database is the one that was closed here in order. */
    boolean isAsLeft(Path database) throws IOException {
        return note().equals(left(database));
    }

    void opened() throws IOException {
        write("open");
    }

    void closed(Path database) throws IOException {
        write(left(database));
    }

    /** Leaves no trace of a claim on a folder that turned out to be of no use. */
    void withdraw() throws IOException {
        if (made) {
            Files.deleteIfExists(folder.resolve(FILE));
        }
        close();
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            HERE.remove(folder);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static String left(Path database) throws IOException {
        return "closed " + Files.size(database) + " "
                + Files.getLastModifiedTime(database).toMillis();
    }

    private String note() throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(LONGEST_NOTE);
        channel.read(bytes, 0);
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
    }

    private void write(String note) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(note.getBytes(StandardCharsets.UTF_8)), 0);
    }
}
