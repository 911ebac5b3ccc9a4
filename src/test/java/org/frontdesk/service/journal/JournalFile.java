package org.frontdesk.service.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A journal's first file in the hands of somebody who has no key: its links, as they stand between their lengths. */
final class JournalFile {
    private static final int AROUND = 2 * Integer.BYTES;

    private final Path file;
    private final List<byte[]> links = new ArrayList<>();

    JournalFile(Path vault) throws IOException {
        file = vault.resolve("journal-000001.log");
        byte[] all = bytes();
        for (int at = 0; at < all.length; ) {
            int length = ByteBuffer.wrap(all).getInt(at) + AROUND;
            byte[] link = new byte[length];
            ByteBuffer.wrap(all).get(at, link);
            links.add(link);
            at += length;
        }
    }

    List<byte[]> links() {
        return links;
    }

    /** Where the entry begins, counted from 1. */
    int begin(int entry) {
        return links.subList(0, entry - 1).stream()
                .mapToInt(link -> link.length)
                .sum();
    }

    byte[] bytes() throws IOException {
        return Files.readAllBytes(file);
    }

    void write(byte[] bytes) throws IOException {
        Files.write(file, bytes);
    }

    /** Writes the links as they now are. */
    void write() throws IOException {
        ByteBuffer all =
                ByteBuffer.allocate(links.stream().mapToInt(link -> link.length).sum());
        links.forEach(all::put);
        write(all.array());
    }
}
