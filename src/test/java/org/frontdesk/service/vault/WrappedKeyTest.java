package org.frontdesk.service.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrappedKeyTest {
    /** Little memory and one pass, so that tests need not wait; the format is the same. */
    static final WrappedKey.Cost CHEAP = new WrappedKey.Cost(64, 1, 1);

    private static final int FORMAT = 5;

    @TempDir
    Path folder;

    @Test
    void aPassphraseOpensWhatItSealedAndAnotherDoesNot() throws IOException {
        try (Vault vault = VaultOpening.withPassphrase(folder, "correct horse ñ".toCharArray(), CHEAP)) {
            vault.put("drafts", "one", new byte[] {1, 2, 3});
        }
        assertTrouble(
                () -> VaultOpening.withPassphrase(folder, "correct horse n".toCharArray(), CHEAP),
                VaultTrouble.WrongKey.class);
        try (Vault vault = VaultOpening.withPassphrase(folder, "correct horse ñ".toCharArray(), CHEAP)) {
            assertThat(vault.get("drafts", "one"))
                    .hasValueSatisfying(value -> assertThat(value).containsExactly(1, 2, 3));
        }
    }

    @Test
    void theUsualCostIsTheOneRecommended() throws IOException {
        VaultOpening.withPassphrase(folder, "correct horse".toCharArray()).close();
        byte[] file = Files.readAllBytes(folder.resolve(WrappedKey.FILE));
        assertThat(ByteBuffer.wrap(file, FORMAT, 12).getInt()).isEqualTo(64 * 1024);
        VaultOpening.withPassphrase(folder, "correct horse".toCharArray()).close();
    }

    @Test
    void everyByteOfTheWrappedKeyCounts() throws IOException {
        char[] passphrase = "correct horse".toCharArray();
        VaultKey key = VaultKey.random();
        byte[] wrapped = WrappedKey.wrap(key, passphrase, CHEAP);
        assertThat(WrappedKey.unwrap(wrapped, passphrase)).isEqualTo(key);
        for (int at = 0; at < wrapped.length; at++) {
            byte[] hurt = wrapped.clone();
            hurt[at] ^= 1;
            assertTrouble(() -> WrappedKey.unwrap(hurt, passphrase), VaultTrouble.KeyDamaged.class);
        }
    }

    @Test
    void noTextOfAKeySaysIt() {
        VaultKey key = VaultKey.random();
        assertThat(key).hasToString("VaultKey[hidden]");
        assertThat(VaultKey.ofSecret(key.toSecret())).contains(key);
        assertThat(VaultKey.ofSecret("not a key")).isEmpty();
    }

    private static void assertTrouble(ThrowingCallable act, Class<? extends VaultTrouble> kind) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        VaultException.class,
                        refused -> assertThat(refused.trouble()).isInstanceOf(kind));
    }
}
