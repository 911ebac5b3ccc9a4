package org.frontdesk.service.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.frontdesk.document.seal.Certificates;
import org.frontdesk.document.seal.SealKey;
import org.frontdesk.service.vault.Vault;
import org.frontdesk.service.vault.VaultOpening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealKeysTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-02T09:30:00Z"));

    @TempDir
    private Path place;

    @Test
    void theKeyIsMadeOnceKeptSealedAndFoundAgain() throws Exception {
        SealKey made;
        try (Vault vault = vault()) {
            made = keys(Optional.of(vault)).key("Alder Street Dental");
        }
        assertThat(filesWith(new String(made.toSecret(), 100, 64, StandardCharsets.ISO_8859_1)))
                .isEmpty();
        try (Vault vault = vault()) {
            SealKey found = keys(Optional.of(vault)).key("Another name");
            assertThat(found.toSecret()).isEqualTo(made.toSecret());
            assertThat(Certificates.name(found.certificate())).isEqualTo("Alder Street Dental");
        }
        assertThat(known()).containsExactly(Certificates.fingerprint(made.certificate()));
        assertThat(made).hasToString("SealKey[hidden]");
    }

    @Test
    void aKeyOfAnotherDeskTakesItsPlaceAndBothCertificatesCount() throws Exception {
        SealKey other = SealKey.make("Alder Street Dental", CLOCK.instant());
        try (Vault vault = vault()) {
            SealKeys keys = keys(Optional.of(vault));
            keys.key("Alder Street Dental");
            keys.take(other);
            assertThat(keys.key("").toSecret()).isEqualTo(other.toSecret());
        }
        try (Vault vault = vault()) {
            assertThat(keys(Optional.of(vault)).key("").toSecret()).isEqualTo(other.toSecret());
        }
        assertThat(known()).hasSize(2);
    }

    @Test
    void aDamagedKeyIsToldAndNotReplaced() throws Exception {
        try (Vault vault = vault()) {
            vault.put("sealkey", "practice", new byte[] {0, 0, 0, 9, 1});
            assertThatThrownBy(() -> keys(Optional.of(vault)).key("Alder Street Dental"))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("damaged");
            assertThat(vault.get("sealkey", "practice")).isPresent();
        }
    }

    @Test
    void aVaultThatOpensLaterGetsTheKeyOfThisRunOrGivesItsOwn() throws Exception {
        SealKey ofThisRun;
        try (Vault vault = vault()) {
            SealKeys keys = keys(Optional.empty());
            ofThisRun = keys.key("Alder Street Dental");
            keys.use(vault);
        }
        try (Vault vault = vault()) {
            SealKeys keys = keys(Optional.empty());
            keys.key("Alder Street Dental");
            keys.use(vault);
            assertThat(keys.key("").toSecret()).isEqualTo(ofThisRun.toSecret());
        }
    }

    @Test
    void withoutAVaultTheKeyLastsForThisRun() throws Exception {
        SealKeys keys = keys(Optional.empty());
        assertThat(keys.key("Alder Street Dental")).isSameAs(keys.key(""));
        assertThat(known()).hasSize(1);
    }

    private SealKeys keys(Optional<Vault> vault) {
        return new SealKeys(vault, new KnownCertificates(place.resolve("certificates")), CLOCK);
    }

    private List<String> known() throws IOException {
        return new KnownCertificates(place.resolve("certificates"))
                .all().stream().map(Certificates::fingerprint).toList();
    }

    private List<Path> filesWith(String text) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> holds(file, text))
                    .toList();
        }
    }

    private static boolean holds(Path file, String text) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
        } catch (IOException refused) {
            throw new AssertionError(refused);
        }
    }

    private Vault vault() throws Exception {
        return VaultOpening.byItself(place.resolve("vault"));
    }
}
