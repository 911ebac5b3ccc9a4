package org.frontdesk.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * What was signed, as names and values in one order, which has one way to be written: a line {@code name=value} for each in UTF-8, with
 * {@code \n} for a line end, {@code \r} for a carriage return and {@code \\} for a backslash. Two contents are the same when their bytes are.
 */
public record Content(List<Entry> entries) {
    /** @param name without an equals sign */
    public record Entry(String name, String value) {}

    public Content {
        entries = List.copyOf(entries);
    }

    public Optional<String> value(String name) {
        return entries.stream()
                .filter(entry -> entry.name().equals(name))
                .map(Entry::value)
                .findFirst();
    }

    /** Those whose names begin so, in their order. */
    public Content beginning(String with) {
        return new Content(
                entries.stream().filter(entry -> entry.name().startsWith(with)).toList());
    }

    public byte[] bytes() {
        var text = new StringBuilder();
        for (Entry entry : entries) {
            text.append(entry.name()).append('=').append(escaped(entry.value())).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** 64 hexadecimal digits. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes()));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("This Java has no SHA-256", missing);
        }
    }

    /** Reads what {@link #bytes} wrote; empty for anything that is not written in the one way, or names something twice. */
    public static Optional<Content> read(byte[] bytes) {
        var entries = new ArrayList<Entry>();
        var names = new HashSet<String>();
        for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n", -1)) {
            int equals = line.indexOf('=');
            if (equals < 0) {
                continue;
            }
            entries.add(new Entry(line.substring(0, equals), plain(line.substring(equals + 1))));
            if (!names.add(line.substring(0, equals))) {
                return Optional.empty();
            }
        }
        var content = new Content(entries);
        return MessageDigest.isEqual(content.bytes(), bytes) ? Optional.of(content) : Optional.empty();
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String plain(String escaped) {
        var text = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            char letter = escaped.charAt(i);
            if (letter != '\\' || i + 1 == escaped.length()) {
                text.append(letter);
                continue;
            }
            i++;
            text.append(
                    switch (escaped.charAt(i)) {
                        case 'n' -> '\n';
                        case 'r' -> '\r';
                        default -> escaped.charAt(i);
                    });
        }
        return text.toString();
    }
}
