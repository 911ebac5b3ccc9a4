package org.frontdesk.service.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.frontdesk.domain.PatientId;
import org.frontdesk.service.journal.JournalVerdict.Intact;
import org.frontdesk.service.vault.Vault;
import org.frontdesk.service.vault.VaultException;
import org.frontdesk.service.vault.VaultOpening;
import org.frontdesk.service.vault.VaultTrouble;
import org.frontdesk.testing.SmallDisk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(60)
class VaultJournalTest {
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Clock EVENING =
            Clock.fixed(Instant.parse("2026-08-02T03:15:00Z"), ZoneId.of("America/Los_Angeles"));
    private static final JournalEvent CHANGE = JournalEvent.of(JournalKind.CHANGED, "benefits of plan 12")
            .about(new PatientId(7))
            .from(Map.of("Percent", "80"))
            .to(Map.of("Percent", "90"))
            .by(new JournalRequest("PUT", "/benefits/31", 200))
            .noting("Olivia Marsh called");

    @TempDir
    Path folder;

    private final List<VaultTrouble> troubles = new CopyOnWriteArrayList<>();

    @Test
    void anEntryComesBackWithWhoAndWhen() throws Exception {
        try (Vault vault = VaultOpening.byItself(folder)) {
            try (Journal journal = opened(vault)) {
                journal.append(CHANGE);
            }
            try (Journal journal = opened(vault)) {
                assertThat(journal.entries(JournalFilter.all(), 10))
                        .containsExactly(new JournalEntry(
                                1,
                                "ana",
                                EVENING.instant().atZone(EVENING.getZone()).toOffsetDateTime(),
                                CHANGE));
            }
        }
    }

    /** The best of three, for other work on the computer must not fail it. */
    @Test
    void tenThousandEntriesAreWrittenAndVerifiedInTwoSeconds() throws Exception {
        var best = Duration.ofDays(1);
        for (int run = 1; run <= 3 && best.compareTo(Duration.ofSeconds(2)) >= 0; run++) {
            Duration taken = tenThousand(folder.resolve("run" + run));
            best = taken.compareTo(best) < 0 ? taken : best;
        }
        assertThat(best).isLessThan(Duration.ofSeconds(2));
    }

    private Duration tenThousand(Path place) throws Exception {
        try (Vault vault = VaultOpening.byItself(place);
                Journal journal = opened(vault)) {
            long start = System.nanoTime();
            for (int entry = 0; entry < 10_000; entry++) {
                journal.append(CHANGE);
            }
            long appended = System.nanoTime();
            assertThat(journal.flush(LONG)).isTrue();
            long written = System.nanoTime();
            assertThat(journal.verify()).isEqualTo(new Intact(10_000));
            long verified = System.nanoTime();
            System.out.printf(
                    "10,000 entries: handed over in %d ms, on the disk after %d ms, verified in %d ms; %d KB%n",
                    (appended - start) / 1_000_000,
                    (written - start) / 1_000_000,
                    (verified - written) / 1_000_000,
                    Files.size(place.resolve("journal-000001.log")) / 1024);
            return Duration.ofNanos(verified - start);
        }
    }

    @Test
    void noFileSaysInClearWhatAThousandEntriesSay() throws Exception {
        try (Vault vault = VaultOpening.byItself(folder);
                Journal journal = opened(vault)) {
            for (int entry = 0; entry < 1_000; entry++) {
                journal.append(CHANGE);
            }
            assertThat(journal.flush(LONG)).isTrue();
        }
        int files = 0;
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files++;
                assertThat(file + new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .doesNotContain("Olivia", "Marsh", "Percent", "benefits", "PUT", "ana\"", "CHANGED", "2026-08");
            }
        }
        assertThat(files).isGreaterThan(2);
    }

    static Stream<Arguments> wishes() {
        JournalFilter all = JournalFilter.all();
        Instant eight = Instant.parse("2026-08-02T08:00:00Z");
        return Stream.of(
                arguments("all", all, "6 5 4 3 2 1"),
                arguments("a patient", all.about(new PatientId(7)), "6 3 1"),
                arguments("a patient without any", all.about(new PatientId(70)), ""),
                arguments("a kind", all.of(Set.of(JournalKind.SIGNED)), "4"),
                arguments("two kinds", all.of(Set.of(JournalKind.SIGNED, JournalKind.CHANGED)), "5 4 3"),
                arguments("a word of the subject", all.saying("CONSENT"), "4"),
                arguments("a word of a value", all.saying("delta"), "3"),
                arguments("the name of a field", all.saying("percent"), "3"),
                arguments("who was at the desk", all.saying("ana"), "6 5 4 3 2 1"),
                arguments("two words in different places", all.saying(" plan   delta "), "3"),
                arguments("two words of which one is nowhere", all.saying("plan omega"), ""),
                arguments("a path", all.saying("/benefits/31"), "3"),
                arguments("hours, the last excluded", all.between(eight.minusSeconds(7200), eight), "4 3"),
                arguments("a patient and a kind", all.about(new PatientId(7)).of(Set.of(JournalKind.VIEWED)), "6 1"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("wishes")
    void aFilterTakesWhatItIsAskedFor(String name, JournalFilter filter, String numbers) throws Exception {
        var patient = new PatientId(7);
        List<JournalEvent> events = List.of(
                JournalEvent.of(JournalKind.VIEWED, "benefits").about(patient),
                JournalEvent.of(JournalKind.VIEWED, "discount plans"),
                JournalEvent.of(JournalKind.CHANGED, "benefits of plan 12")
                        .about(patient)
                        .to(Map.of("Percent", "Delta 90"))
                        .by(new JournalRequest("PUT", "/benefits/31", 200)),
                JournalEvent.of(JournalKind.SIGNED, "consent"),
                JournalEvent.of(JournalKind.CHANGED, "a discount plan").noting("no other"),
                JournalEvent.of(JournalKind.VIEWED, "coverage").about(patient));
        try (Vault vault = VaultOpening.byItself(folder)) {
            for (int hour = 0; hour < events.size(); hour++) {
                Clock clock = Clock.offset(EVENING, Duration.ofHours(hour + 1L));
                try (var journal = new VaultJournal(vault, () -> "Ana", clock, troubles::add)) {
                    journal.append(events.get(hour));
                }
            }
            try (Journal journal = opened(vault)) {
                assertThat(numbers(journal.entries(filter, 10))).isEqualTo(numbers);
            }
        }
    }

    @Test
    void pagesFollowOnEachOther() throws Exception {
        try (Vault vault = VaultOpening.byItself(folder);
                Journal journal = opened(vault)) {
            for (int entry = 1; entry <= 25; entry++) {
                journal.append(JournalEvent.of(JournalKind.VIEWED, "x"));
            }
            assertThat(journal.flush(LONG)).isTrue();
            List<JournalEntry> first = journal.entries(JournalFilter.all(), 10);
            List<JournalEntry> second = journal.entries(JournalFilter.all().olderThan(first.getLast()), 10);
            List<JournalEntry> third = journal.entries(JournalFilter.all().olderThan(second.getLast()), 10);
            assertThat(numbers(first)).isEqualTo("25 24 23 22 21 20 19 18 17 16");
            assertThat(numbers(second)).isEqualTo("15 14 13 12 11 10 9 8 7 6");
            assertThat(numbers(third)).isEqualTo("5 4 3 2 1");
            assertThat(journal.entries(JournalFilter.all().olderThan(third.getLast()), 10))
                    .isEmpty();
        }
    }

    @Test
    void whatWasWrittenAndNotAnchoredBeforeACrashIsTaken() throws Exception {
        try (Vault vault = VaultOpening.byItself(folder)) {
            append(vault, 5);
            byte[] anchor = vault.get("journal", "anchor").orElseThrow();
            append(vault, 3);
            vault.put("journal", "anchor", anchor);

            assertThat(new JournalReading(vault).verify()).isEqualTo(new Intact(8));
            append(vault, 1);
            assertThat(new JournalReading(vault).verify()).isEqualTo(new Intact(9));
            assertThat(vault.get("journal", "anchor").orElseThrow()).isNotEqualTo(anchor);
        }
    }

    @Test
    void halfAnEntryThatACrashLeftIsCutOffAndSaid() throws Exception {
        try (Vault vault = VaultOpening.byItself(folder)) {
            append(vault, 5);
            byte[] anchor = vault.get("journal", "anchor").orElseThrow();
            append(vault, 3);
            vault.put("journal", "anchor", anchor);
            var file = new JournalFile(folder);
            byte[] all = file.bytes();
            file.write(Arrays.copyOf(all, all.length - 30));

            assertThat(new JournalReading(vault).verify()).isEqualTo(new Intact(7));
            append(vault, 1);
            try (Journal journal = opened(vault)) {
                assertThat(journal.verify()).isEqualTo(new Intact(9));
                assertThat(journal.entries(JournalFilter.all().of(Set.of(JournalKind.CUT_OFF)), 9))
                        .singleElement()
                        .satisfies(entry -> assertThat(entry.number()).isEqualTo(8))
                        .satisfies(entry -> assertThat(entry.event().subject()).isEqualTo("8"));
            }
            assertThat(folder.resolve("set-aside/journal-000001.log.rest")).exists();
        }
    }

    @Test
    void aFullDiskIsToldOnceAndLosesNothing() throws Exception {
        try (SmallDisk disk = SmallDisk.at(folder, "size=1m")) {
            try (Vault vault = VaultOpening.byItself(disk.place());
                    Journal journal = opened(vault)) {
                for (int entry = 0; entry < 10_000; entry++) {
                    journal.append(CHANGE);
                }
                assertThat(journal.flush(LONG)).isFalse();
                disk.remount("size=32m");
                journal.append(CHANGE);
                while (!journal.flush(LONG)) {
                    Thread.yield();
                }
                assertThat(journal.verify()).isEqualTo(new Intact(10_001));
            }
            assertThat(troubles).singleElement().isInstanceOf(VaultTrouble.FullDisk.class);
        }
    }

    @Test
    void anExportHoldsEveryFieldInBothForms() throws Exception {
        var entry = new JournalEntry(
                1,
                "ana",
                EVENING.instant().atZone(EVENING.getZone()).toOffsetDateTime(),
                CHANGE.noting("=1+1, \"said\""));
        var csv = new StringBuilder();
        JournalExport.CSV.write(List.of(entry), csv);
        assertThat(csv.toString().lines().skip(1))
                .containsExactly(
                        "\"1\",\"2026-08-02T03:15:00Z\",\"2026-08-01T20:15:00-07:00\",\"ana\",\"CHANGED\",\"7\","
                                + "\"benefits of plan 12\",\"Percent=80\",\"Percent=90\",\"PUT\",\"/benefits/31\",\"200\","
                                + "\"'=1+1, \"\"said\"\"\"");
        var json = new StringBuilder();
        JournalExport.JSONL.write(List.of(entry), json);
        assertThat(JournalJson.entry(json.toString().getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(entry);
    }

    static Stream<Arguments> paths() {
        return Stream.of(
                arguments("/patients/7", "/patients/7"),
                arguments("/patients?LName=Marsh&FName=Olivia", "/patients?LName=...&FName=..."),
                arguments("/benefits?PlanNum=12&Offset=100", "/benefits?PlanNum=12&Offset=100"),
                arguments("/x?DateTStamp=2026-08-01 10:00:00&Name=", "/x?DateTStamp=2026-08-01 10:00:00&Name="),
                arguments(
                        "/patients/Simple?Birthdate=1990-05-17&Phone=5550100",
                        "/patients/Simple?Birthdate=...&Phone=..."),
                arguments("/x?hidden=true&note", "/x?hidden=true&note"),
                arguments("/x?Olivia Marsh", "/x?..."));
    }

    @ParameterizedTest
    @MethodSource("paths")
    void aRequestNamesNobody(String asked, String kept) {
        assertThat(new JournalRequest("GET", asked, 200).path()).isEqualTo(kept);
    }

    private void append(Vault vault, int entries) throws IOException, InterruptedException {
        try (Journal journal = opened(vault)) {
            for (int entry = 0; entry < entries; entry++) {
                journal.append(CHANGE);
            }
            assertThat(journal.flush(LONG)).isTrue();
        }
    }

    private Journal opened(Vault vault) throws VaultException {
        return new VaultJournal(vault, () -> "ana", EVENING, troubles::add);
    }

    private static String numbers(List<JournalEntry> entries) {
        var numbers = new ArrayList<String>();
        entries.forEach(entry -> numbers.add(Long.toString(entry.number())));
        return String.join(" ", numbers);
    }
}
