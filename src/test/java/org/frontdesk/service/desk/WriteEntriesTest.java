package org.frontdesk.service.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frontdesk.domain.PatientId;
import org.frontdesk.service.Failure;
import org.frontdesk.service.Unsaved;
import org.frontdesk.service.journal.JournalEntry;
import org.frontdesk.service.journal.JournalFilter;
import org.frontdesk.service.journal.JournalKind;
import org.frontdesk.service.journal.JournalRequest;
import org.frontdesk.service.journal.VaultJournal;
import org.frontdesk.service.queue.Origin;
import org.frontdesk.service.queue.Settled;
import org.frontdesk.service.queue.WriteState;
import org.frontdesk.service.vault.Vault;
import org.frontdesk.service.vault.VaultOpening;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What became of a write stands in the journal, read back from the disk. */
class WriteEntriesTest {
    private static final Origin CROWNS = Origin.of(new PatientId(7), Unsaved.Kind.BENEFITS, "Cascade PPO");

    @TempDir
    private Path folder;

    private final AtDesk atDesk = new AtDesk("front");
    private Vault vault;
    private VaultJournal journal;

    @BeforeEach
    void open() throws Exception {
        vault = VaultOpening.byItself(folder.resolve("vault"));
        journal = new VaultJournal(vault, atDesk::name, Clock.systemDefaultZone(), trouble -> {});
    }

    @AfterEach
    void close() throws Exception {
        journal.close();
        vault.close();
    }

    @Test
    void aConfirmedWriteTellsWhoDidWhatToWhom() throws Exception {
        atDesk.choose("Maria");
        JournalEntry entry = entryOf(new Settled(
                CROWNS,
                "benefits.row",
                "Crowns: 50 % to 60 %",
                WriteState.CONFIRMED,
                Optional.empty(),
                "",
                List.of(),
                List.of("PUT benefits/12"),
                Map.of("Percent", "50"),
                Map.of("Percent", "60")));

        assertThat(entry.who()).isEqualTo("Maria");
        assertThat(entry.event().kind()).isEqualTo(JournalKind.CHANGED);
        assertThat(entry.event().patient()).contains(new PatientId(7));
        assertThat(entry.event().subject()).isEqualTo("Cascade PPO: Crowns: 50 % to 60 %");
        assertThat(entry.event().before()).containsEntry("Percent", "50");
        assertThat(entry.event().after()).containsEntry("Percent", "60");
        assertThat(entry.event().request()).contains(new JournalRequest("PUT", "benefits/12", 200));
    }

    @Test
    void aRefusedWriteTellsTheServersSentenceAndStatus() throws Exception {
        JournalEntry entry = entryOf(ended(
                WriteState.REFUSED, Optional.of(new Failure.Rejected(400, "Percent is invalid.", "")), List.of()));

        assertThat(entry.who()).isEqualTo("front");
        assertThat(entry.event().kind()).isEqualTo(JournalKind.REFUSED);
        assertThat(entry.event().note()).isEqualTo("said");
        assertThat(entry.event().request()).contains(new JournalRequest("POST", "benefits", 400));
    }

    @Test
    void eachEndHasItsKind() throws Exception {
        assertThat(kindOf(ended(WriteState.CONFIRMED, Optional.empty(), List.of("Percent"))))
                .isEqualTo(JournalKind.IGNORED_FIELD);
        assertThat(kindOf(ended(WriteState.REFUSED, Optional.of(new Failure.Changed("row 12")), List.of())))
                .isEqualTo(JournalKind.CONFLICT);
        assertThat(kindOf(ended(WriteState.DISCARDED, Optional.empty(), List.of())))
                .isEqualTo(JournalKind.DISCARDED);
    }

    private static Settled ended(WriteState state, Optional<Failure> why, List<String> ignored) {
        return new Settled(
                CROWNS,
                "benefits.row",
                "words",
                state,
                why,
                "said",
                ignored,
                List.of("POST benefits"),
                Map.of(),
                Map.of());
    }

    private JournalKind kindOf(Settled settled) throws Exception {
        return entryOf(settled).event().kind();
    }

    private JournalEntry entryOf(Settled settled) throws Exception {
        var entries = new WriteEntries(journal);
        entries.note(entries.entry(settled), Optional.empty(), () -> {});
        assertThat(journal.flush(Duration.ofSeconds(10))).isTrue();
        return journal.entries(JournalFilter.all(), 1).getFirst();
    }
}
