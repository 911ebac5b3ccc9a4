package org.frontdesk.service.vault;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * A vault's key behind a passphrase (Argon2id), as it lies in a file: format, memory in KiB, passes, lanes, salt, a checksum of all these,
 * and the sealed key. Every guess at the passphrase costs as much memory and time as the right one.
 */
final class WrappedKey {
    static final String FILE = "vault.key";
    private static final byte[] FORMAT = {'F', 'D', 'V', 'K', 1};
    private static final int SALT = 16;
    private static final int HEAD = FORMAT.length + 3 * Integer.BYTES + SALT;
    private static final int SUM = 32;
    /** What a file may ask of this computer, so that a forged one cannot take all its memory. */
    private static final int MOST_MEMORY = 1 << 20;

    private static final int MOST_PASSES = 64;

    /**
     * What a guess costs.
     *
     * @param memory in KiB
     */
    record Cost(int memory, int passes, int lanes) {
        /** The second recommendation of RFC 9106: 64 MiB, three passes, four lanes. */
        static final Cost USUAL = new Cost(1 << 16, 3, 4);

        boolean isBearable() {
            return memory >= 8 * lanes
                    && memory <= MOST_MEMORY
                    && passes >= 1
                    && passes <= MOST_PASSES
                    && lanes >= 1
                    && lanes <= Byte.MAX_VALUE;
        }
    }

    private WrappedKey() {}

    static byte[] wrap(VaultKey key, char[] passphrase, Cost cost) {
        byte[] head = ByteBuffer.allocate(HEAD)
                .put(FORMAT)
                .putInt(cost.memory())
                .putInt(cost.passes())
                .putInt(cost.lanes())
                .put(Codes.random(SALT))
                .array();
        byte[] sealed = Codes.seal(derived(head, passphrase), head, key.bytes());
        byte[] sum = Codes.sha256(joined(head, sealed));
        return joined(joined(head, sum), sealed);
    }

    /** The key, when the passphrase is the one it was wrapped with. */
    static VaultKey unwrap(byte[] file, char[] passphrase) throws VaultException {
        if (file.length <= HEAD + SUM || !isWhole(file)) {
            throw new VaultException(new VaultTrouble.KeyDamaged(FILE));
        }
        byte[] head = Arrays.copyOf(file, HEAD);
        Optional<byte[]> key =
                Codes.open(derived(head, passphrase), head, Arrays.copyOfRange(file, HEAD + SUM, file.length));
        return VaultKey.of(key.orElseThrow(() -> new VaultException(new VaultTrouble.WrongKey(FILE))));
    }

    private static boolean isWhole(byte[] file) {
        byte[] head = Arrays.copyOf(file, HEAD);
        byte[] sealed = Arrays.copyOfRange(file, HEAD + SUM, file.length);
        return Arrays.equals(FORMAT, Arrays.copyOf(file, FORMAT.length))
                && Arrays.equals(Codes.sha256(joined(head, sealed)), Arrays.copyOfRange(file, HEAD, HEAD + SUM))
                && cost(head).isBearable();
    }

    private static Cost cost(byte[] head) {
        ByteBuffer rest = ByteBuffer.wrap(head, FORMAT.length, HEAD - FORMAT.length);
        return new Cost(rest.getInt(), rest.getInt(), rest.getInt());
    }

    private static SecretKey derived(byte[] head, char[] passphrase) {
        Cost cost = cost(head);
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(cost.memory())
                .withIterations(cost.passes())
                .withParallelism(cost.lanes())
                .withSalt(Arrays.copyOfRange(head, HEAD - SALT, HEAD))
                .build());
        byte[] secret = new byte[VaultKey.LENGTH];
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(passphrase));
        byte[] phrase = new byte[encoded.remaining()];
        encoded.get(phrase);
        generator.generateBytes(phrase, secret);
        Arrays.fill(phrase, (byte) 0);
        return new SecretKeySpec(secret, "AES");
    }

    private static byte[] joined(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
                .array();
    }
}
