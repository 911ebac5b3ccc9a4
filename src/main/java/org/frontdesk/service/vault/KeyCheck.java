package org.frontdesk.service.vault;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The file by which a key is known to be a vault's own before any record is touched: 16 random bytes, their code under the key, and a
 * checksum of both, so that a wrong key is told from a damaged file.
 */
final class KeyCheck {
    static final String FILE = "vault.check";
    private static final int SALT = 16;
    private static final int CODE = 32;

    /** What the file says about a key. */
    enum Verdict {
        RIGHT,
        WRONG,
        DAMAGED
    }

    private KeyCheck() {}

    static byte[] of(VaultKey key) {
        byte[] salt = Codes.random(SALT);
        byte[] check = Arrays.copyOf(salt, SALT + CODE + CODE);
        System.arraycopy(code(key, salt), 0, check, SALT, CODE);
        System.arraycopy(sum(check), 0, check, SALT + CODE, CODE);
        return check;
    }

    static Verdict verdict(VaultKey key, byte[] check) {
        if (check.length != SALT + CODE + CODE
                || !Arrays.equals(Arrays.copyOfRange(check, SALT + CODE, check.length), sum(check))) {
            return Verdict.DAMAGED;
        }
        byte[] written = Arrays.copyOfRange(check, SALT, SALT + CODE);
        return MessageDigest.isEqual(written, code(key, Arrays.copyOf(check, SALT))) ? Verdict.RIGHT : Verdict.WRONG;
    }

    private static byte[] code(VaultKey key, byte[] salt) {
        return key.code("check " + HexFormat.of().formatHex(salt));
    }

    private static byte[] sum(byte[] check) {
        byte[] summed = Arrays.copyOf(check, SALT + CODE);
        return Codes.sha256((HexFormat.of().formatHex(summed)).getBytes(StandardCharsets.US_ASCII));
    }
}
