package org.frontdesk.service.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.frontdesk.testing.SmallDisk;
import org.frontdesk.text.Strings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class VaultTest {
    private static final int HEAD = 5;
    private static final int NONCE = 12;
    private static final int TAG = 16;

    @TempDir
    Path folder;

    @Test
    void whatIsPutIsThereAfterTheVaultWasClosed() throws IOException {
        try (Vault vault = VaultOpening.byItself(folder)) {
            vault.put("drafts", "one", text("first"));
            vault.put("drafts", "two", text(""));
            vault.put("other", "one", text("elsewhere"));
            vault.put("drafts", "one", text("newer"));
            vault.put("drafts", "three", text("gone"));
            vault.remove("drafts", "three");
            vault.remove("drafts", "never there");
        }
        try (Vault vault = VaultOpening.byItself(folder)) {
            assertThat(said(vault.get("drafts", "one"))).contains("newer");
            assertThat(said(vault.get("other", "one"))).contains("elsewhere");
            assertThat(vault.get("drafts", "three")).isEmpty();
            assertThat(vault.list("drafts").entries())
                    .extracting(Vault.Entry::name)
                    .containsExactlyInAnyOrder("one", "two");
            assertThat(vault.list("nothing").entries()).isEmpty();
        }
    }

    @Test
    void equalValuesAreSealedDifferentlyEachTime() throws IOException {
        try (Vault vault = VaultOpening.byItself(folder)) {
            vault.put("drafts", "one", text("same"));
            byte[] before = Files.readAllBytes(only(".sealed"));
            vault.put("drafts", "one", text("same"));
            assertThat(Files.readAllBytes(only(".sealed"))).isNotEqualTo(before);
        }
    }

    @Test
    void noFileSaysInClearWhatItHolds() throws IOException {
        var keychain = new MemoryKeys(true);
        try (Vault vault = VaultOpening.withKeychain(folder, keychain, "https://practice")) {
            vault.put("drafts", "Olivia Marsh", text("Olivia Marsh has 1234.56 left"));
        }
        try (Vault vault = VaultOpening.withPassphrase(
                folder.resolve("other"), "open sesame".toCharArray(), WrappedKeyTest.CHEAP)) {
            vault.put("drafts", "Olivia Marsh", text("Olivia Marsh has 1234.56 left"));
        }
        byte[] key = keychain.kept.get("https://practice").bytes();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                assertThat(bytes + file)
                        .doesNotContain("Olivia", "Marsh", "1234.56", "sesame")
                        .doesNotContain(new String(key, StandardCharsets.ISO_8859_1))
                        .doesNotContain(keychain.kept.get("https://practice").toSecret());
            }
        }
    }

    @Test
    void aLookReadsWhileAnotherHasTheVaultOpenAndChangesNothing() throws IOException {
        var keychain = new MemoryKeys(true);
        var look = new VaultLook(keychain, Optional.of("https://practice"), () -> new char[0]);
        try (Vault vault = VaultOpening.withKeychain(folder, keychain, "https://practice");
                Vault seen = look.at(folder)) {
            vault.put("drafts", "one", text("first"));
            assertThat(said(seen.get("drafts", "one"))).contains("first");
            assertTrouble(() -> seen.put("drafts", "one", text("other")), VaultTrouble.ReadOnly.class);
            assertTrouble(() -> seen.remove("drafts", "one"), VaultTrouble.ReadOnly.class);
            assertTrouble(() -> seen.growing("any.log").endWith(0, text("other")), VaultTrouble.ReadOnly.class);
            Path file = only(".sealed");
            Files.write(file, new byte[100]);
            assertTrouble(() -> seen.get("drafts", "one"), VaultTrouble.Damaged.class);
            assertThat(file).exists();
        }
        var stranger = new VaultLook(new MemoryKeys(true), Optional.of("https://practice"), () -> new char[0]);
        assertTrouble(() -> stranger.at(folder), VaultTrouble.KeyGone.class);
    }

    static Stream<Arguments> regions() {
        return Stream.of(
                arguments("format", 0),
                arguments("version", HEAD - 1),
                arguments("first of the nonce", HEAD),
                arguments("last of the nonce", HEAD + NONCE - 1),
                arguments("first of the text", HEAD + NONCE),
                arguments("last of the text", -TAG - 1),
                arguments("first of the tag", -TAG),
                arguments("last of the tag", -1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("regions")
    void aFlippedBitSetsThatRecordAsideAndTheOthersStay(String region, int at) throws IOException {
        try (Vault vault = VaultOpening.byItself(folder)) {
            vault.put("drafts", "hurt", text("a longer text that is hurt"));
            Path file = only(".sealed");
            vault.put("drafts", "sound", text("sound"));
            byte[] bytes = Files.readAllBytes(file);
            bytes[at < 0 ? bytes.length + at : at] ^= 1;
            Files.write(file, bytes);

            assertDamagedIsSetAside(vault, file, bytes);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, HEAD, HEAD + NONCE, HEAD + NONCE + TAG, HEAD + NONCE + TAG + 5})
    void aCutFileSetsThatRecordAsideAndTheOthersStay(int length) throws IOException {
        try (Vault vault = VaultOpening.byItself(folder)) {
            vault.put("drafts", "hurt", text("a longer text that is hurt"));
            Path file = only(".sealed");
            vault.put("drafts", "sound", text("sound"));
            byte[] bytes = Arrays.copyOf(Files.readAllBytes(file), length);
            Files.write(file, bytes);

            assertDamagedIsSetAside(vault, file, bytes);
        }
    }

    private void assertDamagedIsSetAside(Vault vault, Path file, byte[] bytes) throws IOException {
        Vault.Found found = vault.list("drafts");
        assertThat(found.entries()).extracting(Vault.Entry::name).containsExactly("sound");
        assertThat(found.troubles()).singleElement().isInstanceOf(VaultTrouble.Damaged.class);
        Path aside = folder.resolve("set-aside").resolve(file.getFileName());
        assertThat(aside).hasBinaryContent(bytes);
        assertThat(vault.list("drafts").troubles()).isEmpty();
        vault.put("drafts", "hurt", text("typed again"));
        assertThat(said(vault.get("drafts", "hurt"))).contains("typed again");
    }

    @Test
    void aDamagedRecordAskedForByNameIsSetAsideOnce() throws IOException {
        try (Vault vault = VaultOpening.byItself(folder)) {
            vault.put("drafts", "hurt", text("hurt"));
            Files.write(only(".sealed"), new byte[100]);
            assertTrouble(() -> vault.get("drafts", "hurt"), VaultTrouble.Damaged.class);
            assertThat(vault.get("drafts", "hurt")).isEmpty();
            vault.put("drafts", "hurt", text("hurt"));
            Files.write(only(".sealed"), new byte[99]);
            assertTrouble(() -> vault.get("drafts", "hurt"), VaultTrouble.Damaged.class);
            try (Stream<Path> aside = Files.list(folder.resolve("set-aside"))) {
                assertThat(aside).hasSize(2);
            }
        }
    }

    @Test
    void aRecordUnderAnothersNameDoesNotOpen() throws IOException {
        try (Vault vault = VaultOpening.byItself(folder)) {
            vault.put("drafts", "one", text("one"));
            Path one = only(".sealed");
            byte[] bytes = Files.readAllBytes(one);
            vault.put("drafts", "two", text("two"));
            Path two = sealed().stream()
                    .filter(file -> !file.equals(one))
                    .findFirst()
                    .orElseThrow();
            Files.write(two, bytes);
            assertTrouble(() -> vault.get("drafts", "two"), VaultTrouble.Damaged.class);
            assertThat(said(vault.get("drafts", "one"))).contains("one");

            Files.move(one, folder.resolve("other-" + one.getFileName()));
            assertThat(vault.get("drafts", "one")).isEmpty();
            assertThat(vault.list("other").troubles()).hasSize(1);
        }
    }

    @Test
    void whatACrashLeftHalfWrittenIsClearedAndTheOldValueStands() throws IOException {
        try (Vault vault = VaultOpening.byItself(folder)) {
            vault.put("drafts", "one", text("old"));
        }
        Path half = Path.of(only(".sealed") + ".tmp");
        Files.write(half, new byte[7]);
        try (Vault vault = VaultOpening.byItself(folder)) {
            assertThat(half).doesNotExist();
            assertThat(said(vault.get("drafts", "one"))).contains("old");
            assertThat(vault.list("drafts").troubles()).isEmpty();
        }
    }

    @Test
    void anotherKeyIsSaidAndNothingIsTouched() throws IOException {
        try (Vault vault = VaultOpening.withKeychain(folder, new MemoryKeys(true), "name")) {
            vault.put("drafts", "one", text("one"));
        }
        Map<Path, String> before = contents();
        var others = new MemoryKeys(true);
        others.keepVaultKey("name", VaultKey.random());
        assertTrouble(() -> VaultOpening.withKeychain(folder, others, "name"), VaultTrouble.WrongKey.class);
        Files.delete(folder.resolve(KeyCheck.FILE));
        before.remove(folder.resolve(KeyCheck.FILE));
        assertTrouble(() -> VaultOpening.withKeychain(folder, others, "name"), VaultTrouble.WrongKey.class);
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void aDamagedKeyCheckIsMadeAnewWhenTheRecordsOpen() throws IOException {
        try (Vault vault = VaultOpening.byItself(folder)) {
            vault.put("drafts", "one", text("one"));
        }
        Files.write(folder.resolve(KeyCheck.FILE), new byte[3]);
        VaultOpening.byItself(folder).close();
        try (Vault vault = VaultOpening.byItself(folder)) {
            assertThat(said(vault.get("drafts", "one"))).contains("one");
        }
        assertThat(folder.resolve("set-aside").resolve(KeyCheck.FILE)).exists();
    }

    @Test
    void aLostKeyIsSaidAndNoNewOneIsMade() throws IOException {
        VaultOpening.withKeychain(folder, new MemoryKeys(true), "name").close();
        var empty = new MemoryKeys(true);
        assertTrouble(() -> VaultOpening.withKeychain(folder, empty, "name"), VaultTrouble.KeyGone.class);
        assertThat(empty.kept).isEmpty();
    }

    @Test
    void withoutAKeychainNothingIsWrittenButTheLock() throws IOException {
        assertTrouble(() -> VaultOpening.withKeychain(folder, new MemoryKeys(false), "name"), VaultTrouble.NoKey.class);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve(VaultFolder.LOCK));
        }
    }

    @Test
    void aSecondProgramIsToldApart() throws Exception {
        try (Vault vault = VaultOpening.byItself(folder)) {
            assertTrouble(() -> VaultOpening.byItself(folder), VaultTrouble.InUse.class);
            assertThat(openElsewhere()).isEqualTo("InUse");
            vault.put("drafts", "one", text("one"));
        }
        assertThat(openElsewhere()).isEqualTo("opened");
    }

    @Test
    void aFullDiskRefusesTheNewValueAndKeepsTheOld() throws Exception {
        try (SmallDisk disk = SmallDisk.at(folder, "size=1m")) {
            try (Vault vault = VaultOpening.byItself(disk.place())) {
                vault.put("drafts", "one", text("old"));
                assertTrouble(() -> vault.put("drafts", "one", new byte[2 << 20]), VaultTrouble.FullDisk.class);
                assertThat(said(vault.get("drafts", "one"))).contains("old");
                vault.put("drafts", "one", text("small again"));
            }
            try (Vault vault = VaultOpening.byItself(disk.place())) {
                assertThat(said(vault.get("drafts", "one"))).contains("small again");
                assertThat(vault.list("drafts").troubles()).isEmpty();
            }
        }
    }

    @Test
    void aReadOnlyFolderIsSaid() throws Exception {
        try (SmallDisk disk = SmallDisk.at(folder, "size=1m")) {
            try (Vault vault = VaultOpening.byItself(disk.place())) {
                vault.put("drafts", "one", text("one"));
            }
            disk.remount("ro");
            assertTrouble(() -> VaultOpening.byItself(disk.place()), VaultTrouble.ReadOnly.class);
        }
    }

    static Stream<VaultTrouble> troubles() {
        return Stream.of(
                new VaultTrouble.WrongKey("x"),
                new VaultTrouble.NoKey("x"),
                new VaultTrouble.KeyGone("x"),
                new VaultTrouble.KeyDamaged("x"),
                new VaultTrouble.Damaged("x"),
                new VaultTrouble.FullDisk("x"),
                new VaultTrouble.ReadOnly("x"),
                new VaultTrouble.InUse("x"),
                new VaultTrouble.Unreachable("x"));
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void eachTroubleIsASentenceInBothLanguages(VaultTrouble trouble) {
        String english = trouble.sentence(new Strings(Locale.US));
        String spanish = trouble.sentence(new Strings(Locale.of("es")));
        assertThat(english).endsWith(".").isNotEqualTo(spanish);
        assertThat(spanish).endsWith(".");
    }

    private String openElsewhere() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        VaultProcess.class.getName(),
                        folder.toString())
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said.strip();
    }

    private Path only(String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found =
                    files.filter(file -> file.toString().endsWith(ending)).toList();
            assertThat(found).hasSize(1);
            return found.getFirst();
        }
    }

    private List<Path> sealed() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".sealed")).toList();
        }
    }

    private Map<Path, String> contents() throws IOException {
        var contents = new HashMap<Path, String>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                contents.put(file, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }

    private static void assertTrouble(ThrowingCallable act, Class<? extends VaultTrouble> kind) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        VaultException.class,
                        refused -> assertThat(refused.trouble()).isInstanceOf(kind));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Optional<String> said(Optional<byte[]> value) {
        return value.map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** A keychain in memory. */
    private static final class MemoryKeys implements VaultKeys {
        private final Map<String, VaultKey> kept = new HashMap<>();
        private final boolean lasts;

        MemoryKeys(boolean lasts) {
            this.lasts = lasts;
        }

        @Override
        public Optional<VaultKey> vaultKey(String vault) {
            return Optional.ofNullable(kept.get(vault));
        }

        @Override
        public boolean keepVaultKey(String vault, VaultKey key) {
            if (lasts) {
                kept.put(vault, key);
            }
            return lasts;
        }
    }
}
