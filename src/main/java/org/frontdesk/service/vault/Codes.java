package org.frontdesk.service.vault;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** AES-256-GCM and SHA-256 as the vault uses them. What is sealed is nonce (12 bytes), cipher text, tag (16 bytes). */
final class Codes {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Codes() {}

    static byte[] random(int bytes) {
        byte[] made = new byte[bytes];
        RANDOM.nextBytes(made);
        return made;
    }

    static byte[] sha256(byte[] text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no SHA-256", missing);
        }
    }

    /** Seals under a fresh nonce. */
    static byte[] seal(SecretKey key, byte[] bound, byte[] plain) {
        try {
            byte[] nonce = random(NONCE);
            byte[] secret = cipher(Cipher.ENCRYPT_MODE, key, nonce, bound).doFinal(plain);
            byte[] sealed = Arrays.copyOf(nonce, NONCE + secret.length);
            System.arraycopy(secret, 0, sealed, NONCE, secret.length);
            return sealed;
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no AES-256-GCM", missing);
        }
    }

    /** What was sealed; empty unless key, bound bytes and every byte of it are what they were. */
    static Optional<byte[]> open(SecretKey key, byte[] bound, byte[] sealed) {
        if (sealed.length < NONCE + TAG_BITS / Byte.SIZE) {
            return Optional.empty();
        }
        try {
            byte[] nonce = Arrays.copyOf(sealed, NONCE);
            return Optional.of(
                    cipher(Cipher.DECRYPT_MODE, key, nonce, bound).doFinal(sealed, NONCE, sealed.length - NONCE));
        } catch (AEADBadTagException altered) {
            return Optional.empty();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no AES-256-GCM", missing);
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, byte[] bound) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(bound);
        return cipher;
    }
}
