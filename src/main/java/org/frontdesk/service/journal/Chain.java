package org.frontdesk.service.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.frontdesk.service.vault.Seal;

/**
 * How entries hang together. A link is the entry's number and, sealed, the code of all links before and the entry's text; its own code is
 * the SHA-256 of the code before and of the link.
 */
record Chain(Seal seal) {
    private static final int CODE = 32;
    private static final byte[] FORMAT = "Frontdesk journal 1".getBytes(StandardCharsets.US_ASCII);
    /** Bytes of a link without text. */
    static final int LEAST = Long.BYTES + Seal.EXTRA + CODE;

    /**
     * How far the chain goes.
     *
     * @param code of its last link, in hexadecimal
     */
    record Head(long count, String code) {
        static final Head NONE = new Head(0, "0".repeat(2 * CODE));

        Head and(byte[] link) {
            return new Head(count + 1, sha256(HexFormat.of().parseHex(code), link));
        }
    }

    /**
     * A link that was opened.
     *
     * @param former the code that stands before it in the chain
     * @param text of the entry
     */
    record Opened(long number, String former, String text) {
        boolean follows(Head head) {
            return number == head.count() + 1 && former.equals(head.code());
        }
    }

    /** The link that follows the head. */
    byte[] link(Head head, byte[] text) {
        long number = head.count() + 1;
        byte[] plain = ByteBuffer.allocate(CODE + text.length)
                .put(HexFormat.of().parseHex(head.code()))
                .put(text)
                .array();
        byte[] sealed = seal.seal(bound(number), plain);
        return ByteBuffer.allocate(Long.BYTES + sealed.length)
                .putLong(number)
                .put(sealed)
                .array();
    }

    /** Empty unless the link is one of this vault, with every byte as it was. */
    Optional<Opened> open(byte[] link) {
        if (link.length < LEAST) {
            return Optional.empty();
        }
        long number = number(link);
        return seal.open(bound(number), Arrays.copyOfRange(link, Long.BYTES, link.length))
                .map(plain -> new Opened(
                        number,
                        HexFormat.of().formatHex(plain, 0, CODE),
                        new String(plain, CODE, plain.length - CODE, StandardCharsets.UTF_8)));
    }

    /** What number it says it has; no proof. */
    static long number(byte[] link) {
        return ByteBuffer.wrap(link).getLong();
    }

    private static byte[] bound(long number) {
        return ByteBuffer.allocate(FORMAT.length + Long.BYTES)
                .put(FORMAT)
                .putLong(number)
                .array();
    }

    private static String sha256(byte[] former, byte[] link) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(former);
            return HexFormat.of().formatHex(digest.digest(link));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no SHA-256", missing);
        }
    }
}
