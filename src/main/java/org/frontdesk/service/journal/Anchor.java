package org.frontdesk.service.journal;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.Optional;
import org.frontdesk.service.vault.Vault;
import org.frontdesk.service.vault.VaultException;
import org.frontdesk.service.vault.VaultTrouble;

/**
 * How far the journal was when it was last written, kept as a record of its own.
 *
 * @param file number of the file that was written to
 * @param bytes of it
 */
record Anchor(Chain.Head head, int file, long bytes) {
    static final Anchor FIRST = new Anchor(Chain.Head.NONE, 1, 0);
    private static final String KIND = "journal";
    private static final String NAME = "anchor";
    private static final int CODE = 32;

    /** Empty when there is none, or a damaged one. */
    static Optional<Anchor> read(Vault vault) throws VaultException {
        try {
            return vault.get(KIND, NAME).map(Anchor::of);
        } catch (VaultException damaged) {
            if (damaged.trouble() instanceof VaultTrouble.Damaged) {
                return Optional.empty();
            }
            throw damaged;
        }
    }

    void write(Vault vault) throws VaultException {
        vault.put(
                KIND,
                NAME,
                ByteBuffer.allocate(Long.BYTES + CODE + Integer.BYTES + Long.BYTES)
                        .putLong(head.count())
                        .put(HexFormat.of().parseHex(head.code()))
                        .putInt(file)
                        .putLong(bytes)
                        .array());
    }

    private static Anchor of(byte[] value) {
        ByteBuffer rest = ByteBuffer.wrap(value);
        long count = rest.getLong();
        byte[] code = new byte[CODE];
        rest.get(code);
        return new Anchor(new Chain.Head(count, HexFormat.of().formatHex(code)), rest.getInt(), rest.getLong());
    }
}
