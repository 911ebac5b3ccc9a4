package org.frontdesk.service.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The files of a vault, whole or not there at all: a write is on the disk under its name when it returns. One program has it at a time. */
final class VaultFolder implements AutoCloseable {
    static final String LOCK = "vault.lock";
    private static final String UNFINISHED = ".tmp";
    private static final String ASIDE = "set-aside";
    /** A disk that refused a write and has no more room left than this beyond it counts as full. */
    private static final long ROOM = 64L * 1024;

    /** Folders open in this program: a second lock on the same file would, once closed, give up the first on some systems. */
    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

    private final Path folder;
    /** Empty for a folder that is only looked at. */
    private final Optional<FileChannel> lock;

    private VaultFolder(Path folder, Optional<FileChannel> lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** Takes the folder for this program and clears away what a crash left half written. */
    static VaultFolder open(Path folder) throws VaultException {
        try {
            Files.createDirectories(folder);
            var taken = new VaultFolder(folder.toRealPath(), Optional.of(lock(folder)));
            for (Path left : taken.files("", UNFINISHED)) {
                Files.deleteIfExists(left);
            }
            return taken;
        } catch (IOException | ReadOnlyFileSystemException refused) {
            throw trouble(folder, refused, 0);
        }
    }

    /** The folder to read in, also while another program writes into it. Nothing in it is changed. */
    static VaultFolder look(Path folder) throws VaultException {
        try {
            return new VaultFolder(folder.toRealPath(), Optional.empty());
        } catch (IOException refused) {
            throw trouble(folder, refused, 0);
        }
    }

    private static FileChannel lock(Path folder) throws IOException {
        Path place = folder.toRealPath();
        if (!OPEN.add(place)) {
            throw new VaultException(new VaultTrouble.InUse(folder.toString()));
        }
        Optional<FileChannel> held = Optional.empty();
        try {
            held = locked(FileChannel.open(place.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE));
            return held.orElseThrow(() -> new VaultException(new VaultTrouble.InUse(folder.toString())));
        } finally {
            if (held.isEmpty()) {
                OPEN.remove(place);
            }
        }
    }

    /** The file locked for this program; closed and empty when another one has it. */
    private static Optional<FileChannel> locked(FileChannel file) throws IOException {
        if (file.tryLock() != null) {
            return Optional.of(file);
        }
        file.close();
        return Optional.empty();
    }

    /** The names of the files that begin and end so, in no order. */
    List<String> names(String begin, String end) throws VaultException {
        try {
            return files(begin, end).stream()
                    .map(file -> file.getFileName().toString())
                    .toList();
        } catch (IOException gone) {
            throw trouble(folder, gone, 0);
        }
    }

    Optional<byte[]> read(String name) throws VaultException {
        try {
            return Optional.of(Files.readAllBytes(folder.resolve(name)));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException gone) {
            throw trouble(folder, gone, 0);
        }
    }

    /** Puts the whole file in the place of an older one; before that, or after a failure, the older one stands. */
    void write(String name, byte[] content) throws VaultException {
        mustBeOurs();
        Path unfinished = folder.resolve(name + UNFINISHED);
        try {
            try (FileChannel file = FileChannel.open(
                    unfinished,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE)) {
                ByteBuffer rest = ByteBuffer.wrap(content);
                while (rest.hasRemaining()) {
                    file.write(rest);
                }
                file.force(true);
            }
            Files.move(
                    unfinished,
                    folder.resolve(name),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            force(folder);
        } catch (IOException | ReadOnlyFileSystemException refused) {
            VaultException trouble = trouble(folder, refused, content.length);
            clear(unfinished, trouble);
            throw trouble;
        }
    }

    void remove(String name) throws VaultException {
        mustBeOurs();
        try {
            if (Files.deleteIfExists(folder.resolve(name))) {
                force(folder);
            }
        } catch (IOException | ReadOnlyFileSystemException refused) {
            throw trouble(folder, refused, 0);
        }
    }

    /**
     * Moves a damaged file out of the way, beside those that were set aside before; on a disk that refuses, and in a folder only looked at,
     * it stays where it is.
     */
    Path setAside(String name) {
        if (!isOurs()) {
            return folder.resolve(name);
        }
        try {
            Path aside = Files.createDirectories(folder.resolve(ASIDE));
            Path place = aside.resolve(name);
            for (int copy = 2; Files.exists(place); copy++) {
                place = aside.resolve(name + "." + copy);
            }
            return Files.move(folder.resolve(name), place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | ReadOnlyFileSystemException refused) {
            return folder.resolve(name);
        }
    }

    Path path() {
        return folder;
    }

    /** Whether this program may write here. */
    boolean isOurs() {
        return lock.isPresent();
    }

    void mustBeOurs() throws VaultException {
        if (!isOurs()) {
            throw new VaultException(new VaultTrouble.ReadOnly("only looked at: " + folder));
        }
    }

    /** Lets the names of new files be on the disk. */
    void force() throws VaultException {
        try {
            force(folder);
        } catch (IOException refused) {
            throw trouble(folder, refused, 0);
        }
    }

    /** @param wanted bytes that were to be written */
    VaultException trouble(Exception refused, int wanted) {
        return trouble(folder, refused, wanted);
    }

    @Override
    public void close() throws VaultException {
        if (lock.isEmpty()) {
            return;
        }
        try {
            lock.get().close();
        } catch (IOException gone) {
            throw trouble(folder, gone, 0);
        } finally {
            OPEN.remove(folder);
        }
    }

    private List<Path> files(String begin, String end) throws IOException {
        var found = new ArrayList<Path>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, begin + "*" + end)) {
            all.forEach(found::add);
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
        return found;
    }

    /** A new name is on the disk only when its folder is; Windows sees to that by itself and lets nobody open a folder. */
    private static void force(Path folder) throws IOException {
        if (!System.getProperty("os.name").startsWith("Windows")) {
            try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
                names.force(true);
            }
        }
    }

    private static void clear(Path unfinished, VaultException trouble) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException | ReadOnlyFileSystemException alsoRefused) {
            trouble.addSuppressed(alsoRefused);
        }
    }

    /** The system's own words for a full disk are in its language, so the disk is asked. */
    private static VaultException trouble(Path folder, Exception refused, int wanted) {
        if (refused instanceof VaultException known) {
            return known;
        }
        IOException cause = refused instanceof IOException io ? io : new IOException(refused);
        try {
            var disk = Files.getFileStore(Files.exists(folder) ? folder : existing(folder));
            if (cause instanceof AccessDeniedException
                    || refused instanceof ReadOnlyFileSystemException
                    || disk.isReadOnly()
                    || Files.exists(folder) && !Files.isWritable(folder)) {
                return new VaultException(new VaultTrouble.ReadOnly(cause.toString()), cause);
            }
            if (disk.getUsableSpace() <= wanted + ROOM) {
                return new VaultException(new VaultTrouble.FullDisk(cause.toString()), cause);
            }
        } catch (IOException alsoGone) {
            cause.addSuppressed(alsoGone);
        }
        return new VaultException(new VaultTrouble.Unreachable(cause.toString()), cause);
    }

    private static Path existing(Path folder) {
        Path above = folder.toAbsolutePath();
        while (above.getParent() != null && !Files.exists(above)) {
            above = above.getParent();
        }
        return above;
    }
}
