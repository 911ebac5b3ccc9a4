package org.frontdesk.service.vault;

import java.util.Optional;
import javax.crypto.SecretKey;

/** A vault's key for one use. What is sealed is 28 bytes longer than what went in. */
public final class Seal {
    /** Bytes by which sealing makes a text longer. */
    public static final int EXTRA = 28;

    private final SecretKey key;

    Seal(SecretKey key) {
        this.key = key;
    }

    /**
     * Seals with AES-256-GCM under a fresh nonce.
     *
     * @param bound is not in the result, yet has to be the same when it is opened
     */
    public byte[] seal(byte[] bound, byte[] plain) {
        return Codes.seal(key, bound, plain);
    }

    /** What was sealed; empty unless key, bound bytes and every byte of it are what they were. */
    public Optional<byte[]> open(byte[] bound, byte[] sealed) {
        return Codes.open(key, bound, sealed);
    }
}
