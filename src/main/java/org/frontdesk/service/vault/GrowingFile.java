package org.frontdesk.service.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** A file of a vault that grows at its end. It holds what its user sealed; the vault does not look inside. */
public final class GrowingFile {
    private final VaultFolder folder;
    private final Path file;

    GrowingFile(VaultFolder folder, String name) {
        this.folder = folder;
        this.file = folder.path().resolve(name);
    }

    public String name() {
        return file.getFileName().toString();
    }

    /** Bytes; none when there is no such file yet. */
    public long size() throws VaultException {
        try {
            return Files.size(file);
        } catch (NoSuchFileException none) {
            return 0;
        } catch (IOException gone) {
            throw folder.trouble(gone, 0);
        }
    }

    /** The bytes from that place on, fewer where the file ends before. */
    public byte[] read(long at, int length) throws VaultException {
        try (FileChannel open = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer bytes = ByteBuffer.allocate((int) Math.clamp(open.size() - at, 0, length));
            while (bytes.hasRemaining() && open.read(bytes, at + bytes.position()) >= 0) {}
            return Arrays.copyOf(bytes.array(), bytes.position());
        } catch (NoSuchFileException none) {
            return new byte[0];
        } catch (IOException gone) {
            throw folder.trouble(gone, 0);
        }
    }

    /** Lets the file end with the content, which begins at that place; on the disk when this returns. After a failure it ends there. */
    public void endWith(long at, byte[] content) throws VaultException {
        folder.mustBeOurs();
        boolean fresh = !Files.exists(file);
        try (FileChannel open = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            try {
                open.truncate(at);
                ByteBuffer rest = ByteBuffer.wrap(content);
                while (rest.hasRemaining()) {
                    open.write(rest, at + rest.position());
                }
                open.force(true);
            } catch (IOException refused) {
                open.truncate(at);
                throw refused;
            }
        } catch (IOException | ReadOnlyFileSystemException refused) {
            throw folder.trouble(refused, content.length);
        }
        if (fresh) {
            folder.force();
        }
    }

    /** Cuts the file there; what was behind is set aside. */
    public void cutAt(long length) throws VaultException {
        String rest = name() + ".rest";
        folder.write(rest, read(length, (int) Math.min(size() - length, Integer.MAX_VALUE - Long.BYTES)));
        folder.setAside(rest);
        endWith(length, new byte[0]);
    }
}
