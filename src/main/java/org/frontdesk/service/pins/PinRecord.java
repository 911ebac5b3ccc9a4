package org.frontdesk.service.pins;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A PIN as it is kept: never the digits, only what a slow, salted hash makes of them.
 *
 * @param salt hexadecimal
 * @param hash hexadecimal
 */
record PinRecord(String name, DeskRole role, int rounds, String salt, String hash) {
    /** A tenth to a third of a second on a desk's computer. */
    private static final int ROUNDS = 210_000;

    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;

    static PinRecord of(String name, DeskRole role, String pin) {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        String hex = HexFormat.of().formatHex(salt);
        return new PinRecord(name, role, ROUNDS, hex, hash(pin, hex, ROUNDS));
    }

    boolean fits(String pin) {
        return MessageDigest.isEqual(
                hash.getBytes(StandardCharsets.US_ASCII),
                hash(pin, salt, rounds).getBytes(StandardCharsets.US_ASCII));
    }

    PinHolder holder() {
        return new PinHolder(name, role);
    }

    private static String hash(String pin, String salt, int rounds) {
        var spec = new PBEKeySpec(pin.toCharArray(), HexFormat.of().parseHex(salt), rounds, HASH_BITS);
        try {
            byte[] made = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(spec)
                    .getEncoded();
            return HexFormat.of().formatHex(made);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no PBKDF2", missing);
        } finally {
            spec.clearPassword();
        }
    }
}
