package org.frontdesk.service.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The 32 bytes that open a vault. They appear in no text of this class. */
public final class VaultKey {
    /** Bytes of a key. */
    public static final int LENGTH = 32;

    private final byte[] secret;

    private VaultKey(byte[] secret) {
        this.secret = secret;
    }

    /** A new one from the system's source of randomness. */
    public static VaultKey random() {
        byte[] secret = new byte[LENGTH];
        new SecureRandom().nextBytes(secret);
        return new VaultKey(secret);
    }

    /**
     * A key read back.
     *
     * @throws IllegalArgumentException unless there are 32 bytes
     */
    static VaultKey of(byte[] secret) {
        if (secret.length != LENGTH) {
            throw new IllegalArgumentException("A vault's key has " + LENGTH + " bytes, not " + secret.length);
        }
        return new VaultKey(secret.clone());
    }

    /** Reads what {@link #toSecret} wrote; empty for any other text. */
    public static Optional<VaultKey> ofSecret(String text) {
        return text.matches("[0-9a-f]{64}") ? Optional.of(of(HexFormat.of().parseHex(text))) : Optional.empty();
    }

    /** The key as text for a keychain, and for nothing else. */
    public String toSecret() {
        return HexFormat.of().formatHex(secret);
    }

    /** Known to everybody who has this program: it keeps invented people apart from a glance, and from nobody who looks. */
    static VaultKey ofInventedPeople() {
        return new VaultKey(Codes.sha256("Frontdesk: the practice on this computer".getBytes(StandardCharsets.UTF_8)));
    }

    byte[] bytes() {
        return secret.clone();
    }

    /** A key for one use, so that no two uses share one. */
    SecretKey forUse(String use) {
        return new SecretKeySpec(code("use " + use), "AES");
    }

    /** A code of the text that nobody without the key can make or read. */
    byte[] code(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no HmacSHA256", missing);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VaultKey key && MessageDigest.isEqual(secret, key.secret);
    }

    @Override
    public int hashCode() {
        return code("hash")[0];
    }

    @Override
    public String toString() {
        return "VaultKey[hidden]";
    }
}
