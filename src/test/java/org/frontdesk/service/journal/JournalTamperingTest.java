package org.frontdesk.service.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.frontdesk.service.journal.JournalVerdict.Intact;
import org.frontdesk.service.journal.JournalVerdict.Trouble;
import org.frontdesk.service.journal.JournalVerdict.What;
import org.frontdesk.service.vault.Vault;
import org.frontdesk.service.vault.VaultOpening;
import org.frontdesk.service.vault.VaultTrouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Somebody alters a journal of 40 entries in the folder, with and without the program opening it afterwards. */
@Timeout(60)
class JournalTamperingTest {
    private static final int ENTRIES = 40;
    private static final int LENGTH = Integer.BYTES;
    private static final int NUMBER = Long.BYTES;
    private static final int NONCE = 12;

    @TempDir
    static Path elsewhere;

    @TempDir
    Path folder;

    /** Alters the file. */
    private interface Deed {
        void on(JournalFile file) throws IOException;
    }

    static Stream<Arguments> deeds() {
        return Stream.of(
                flipped("the first byte", 1, 0),
                flipped("a length before", 17, 2),
                flipped("a length before, upwards", 17, 1),
                flipped("a number", 17, LENGTH + NUMBER - 1),
                flipped("a nonce", 17, LENGTH + NUMBER),
                flipped("a text", 17, LENGTH + NUMBER + NONCE + 40),
                flipped("a tag", 17, -LENGTH - 1),
                flipped("a length behind", 17, -1),
                flipped("the last byte", ENTRIES, -1),
                flipped("the last length before", ENTRIES, 1),
                deed("the first dropped", What.MISSING, 1, file -> file.links().removeFirst()),
                deed("one dropped", What.MISSING, 20, file -> file.links().remove(19)),
                deed(
                        "three dropped",
                        What.MISSING,
                        20,
                        file -> file.links().subList(19, 22).clear()),
                deed(
                        "the last but one dropped",
                        What.MISSING,
                        39,
                        file -> file.links().remove(38)),
                deed("two neighbours swapped", What.SWAPPED, 7, file -> Collections.swap(file.links(), 6, 7)),
                deed("two distant ones swapped", What.SWAPPED, 7, file -> Collections.swap(file.links(), 6, 30)),
                deed("first and last swapped", What.SWAPPED, 1, file -> Collections.swap(file.links(), 0, 39)),
                deed(
                        "one twice",
                        What.FOREIGN,
                        9,
                        file -> file.links().add(8, file.links().get(7))),
                deed(
                        "one in another's place",
                        What.MISSING,
                        8,
                        file -> file.links().set(7, file.links().get(9))),
                deed("the last cut", What.CUT_END, 40, file -> file.links().removeLast()),
                deed(
                        "the last ten cut",
                        What.CUT_END,
                        31,
                        file -> file.links().subList(30, 40).clear()),
                deed("half the last cut", What.CUT_END, 40, file -> cutLast(file, 60)),
                deed("one byte cut", What.CUT_END, 40, file -> cutLast(file, 1)),
                deed(
                        "all but two bytes of the last cut",
                        What.CUT_END,
                        40,
                        file -> cutLast(file, file.links().getLast().length - 2)),
                deed("all cut", What.CUT_END, 1, file -> file.links().clear()),
                deed(
                        "an old one appended",
                        What.FOREIGN,
                        41,
                        file -> file.links().add(file.links().get(5))),
                deed(
                        "another vault's appended",
                        What.FOREIGN,
                        41,
                        file -> file.links().add(ofAnotherVault())),
                deed(
                        "another vault's in between",
                        What.CHANGED,
                        12,
                        file -> file.links().set(11, ofAnotherVault())),
                deed(
                        "bytes appended",
                        What.CHANGED,
                        41,
                        file -> file.links().add(new byte[] {9, 8, 7, 6, 5, 4, 3, 2, 1})));
    }

    private static Arguments flipped(String what, int entry, int at) {
        return deed(what + " flipped", What.CHANGED, entry, file -> {
            byte[] link = file.links().get(entry - 1);
            link[at < 0 ? link.length + at : at] ^= 1;
        });
    }

    private static Arguments deed(String name, What what, int entry, Deed deed) {
        return arguments(name, new Trouble(what, entry), deed);
    }

    private static void cutLast(JournalFile file, int bytes) {
        byte[] last = file.links().removeLast();
        file.links().add(Arrays.copyOf(last, last.length - bytes));
    }

    /** The 41st link of a journal that another key sealed. */
    private static byte[] ofAnotherVault() throws IOException {
        Path other = Files.createTempDirectory(elsewhere, "other");
        try (Vault vault = VaultOpening.withPassphrase(other, "another".toCharArray())) {
            write(vault, ENTRIES + 1);
            return new JournalFile(other).links().getLast();
        } catch (InterruptedException ended) {
            throw new IOException(ended);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("deeds")
    void isFoundAndNamed(String name, Trouble found, Deed deed) throws Exception {
        try (Vault vault = VaultOpening.byItself(folder)) {
            write(vault, ENTRIES);
            var file = new JournalFile(folder);
            deed.on(file);
            file.write();
            assertThat(new JournalReading(vault).verify()).isEqualTo(found);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("deeds")
    void isStillFoundAfterTheProgramWentOn(String name, Trouble found, Deed deed) throws Exception {
        try (Vault vault = VaultOpening.byItself(folder)) {
            write(vault, ENTRIES);
            var file = new JournalFile(folder);
            deed.on(file);
            file.write();
            write(vault, 3);
            write(vault, 3);
            assertThat(new JournalReading(vault).verify())
                    .isInstanceOfSatisfying(
                            Trouble.class,
                            still -> assertThat(still.entry())
                                    .as(found.toString())
                                    .isEqualTo(found.entry()));
            assertThat(new JournalReading(vault).entries(JournalFilter.all(), 6))
                    .extracting(entry -> entry.event().subject())
                    .startsWith("subject 2", "subject 1", "subject 0", "subject 2");
        }
    }

    @Test
    void anyByteFlippedAnywhereIsFound() throws Exception {
        try (Vault vault = VaultOpening.byItself(folder)) {
            write(vault, ENTRIES);
            var file = new JournalFile(folder);
            byte[] sound = file.bytes();
            var random = new Random(20_260_801);
            for (int at : random.ints(400, 0, sound.length).toArray()) {
                byte[] hurt = sound.clone();
                hurt[at] ^= (byte) (1 + random.nextInt(255));
                file.write(hurt);
                int entry = IntStream.rangeClosed(1, ENTRIES)
                        .filter(one -> file.begin(one) <= at)
                        .max()
                        .orElseThrow();
                assertThat(new JournalReading(vault).verify())
                        .as("byte " + at)
                        .isEqualTo(new Trouble(What.CHANGED, entry));
            }
            file.write(sound);
            assertThat(new JournalReading(vault).verify()).isEqualTo(new Intact(ENTRIES));
        }
    }

    @Test
    void aMissingAnchorIsFoundAndStaysFound() throws Exception {
        try (Vault vault = VaultOpening.byItself(folder)) {
            write(vault, ENTRIES);
            vault.remove("journal", "anchor");
            assertThat(new JournalReading(vault).verify()).isEqualTo(new Trouble(What.NO_ANCHOR, ENTRIES));
            write(vault, 3);
            assertThat(new JournalReading(vault).verify()).isEqualTo(new Trouble(What.NO_ANCHOR, ENTRIES));
        }
    }

    @Test
    void aDamagedAnchorIsFoundAndStaysFound() throws Exception {
        try (Vault vault = VaultOpening.byItself(folder)) {
            write(vault, ENTRIES);
            Path anchor = folder.resolve(vault.files("journal-", ".sealed").getFirst());
            byte[] bytes = Files.readAllBytes(anchor);
            bytes[bytes.length / 2] ^= 1;
            Files.write(anchor, bytes);
            write(vault, 3);
            assertThat(new JournalReading(vault).verify()).isEqualTo(new Trouble(What.NO_ANCHOR, ENTRIES));
        }
    }

    @Test
    void aFormerStateOfTheFileIsFound() throws Exception {
        try (Vault vault = VaultOpening.byItself(folder)) {
            write(vault, 10);
            byte[] former = new JournalFile(folder).bytes();
            write(vault, 10);
            new JournalFile(folder).write(former);
            assertThat(new JournalReading(vault).verify()).isEqualTo(new Trouble(What.CUT_END, 11));
        }
    }

    @Test
    void theEntriesAroundADamagedOneCanBeRead() throws Exception {
        try (Vault vault = VaultOpening.byItself(folder)) {
            write(vault, ENTRIES);
            var file = new JournalFile(folder);
            file.links().get(19)[1] ^= 1;
            file.write();
            List<JournalEntry> entries = new JournalReading(vault).entries(JournalFilter.all(), 100);
            assertThat(entries)
                    .extracting(entry -> (int) entry.number())
                    .containsExactlyElementsOf(IntStream.iterate(ENTRIES, number -> number - 1)
                            .limit(ENTRIES)
                            .filter(number -> number != 20)
                            .boxed()
                            .toList());
        }
    }

    private static void write(Vault vault, int entries) throws IOException, InterruptedException {
        try (var journal =
                new VaultJournal(vault, () -> "ana", Clock.systemDefaultZone(), JournalTamperingTest::refuse)) {
            for (int entry = 0; entry < entries; entry++) {
                journal.append(JournalEvent.of(JournalKind.VIEWED, "subject " + entry));
            }
            assertThat(journal.flush(Duration.ofSeconds(20))).isTrue();
        }
    }

    private static void refuse(VaultTrouble trouble) {
        throw new AssertionError(trouble);
    }
}
