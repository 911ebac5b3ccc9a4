package org.frontdesk.service.queue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.frontdesk.service.Background;
import org.frontdesk.service.Unsaved;
import org.frontdesk.service.journal.JournalEvent;
import org.frontdesk.service.journal.JournalKind;
import org.frontdesk.service.vault.Vault;
import org.frontdesk.service.vault.VaultException;
import org.frontdesk.service.vault.VaultOpening;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the journal is to hear lies on the disk with its order until the journal has it. */
class OwedTest {
    private static final Origin ORIGIN = Origin.ofPractice(Unsaved.Kind.DISCOUNT_PLAN, "any");
    private static final JournalEvent SIGNED = JournalEvent.of(JournalKind.SIGNED, "the first");

    @TempDir
    Path folder;

    private final SlowJournal journal = new SlowJournal();
    private final WriteKind<Line, String> kind =
            new WriteKind<>("line", Line.class, (line, sending) -> Carried.of(line.text()));
    private Vault vault;
    private BatchShelf shelf;

    /** What a write has to do. */
    record Line(String text) {}

    /** A journal whose disk takes its time. */
    private static final class SlowJournal implements WriteJournal {
        private final List<String> given = new ArrayList<>();
        private final List<Optional<Instant>> asked = new ArrayList<>();
        private final List<Runnable> waiting = new ArrayList<>();

        @Override
        public JournalEvent entry(Settled settled) {
            return JournalEvent.of(JournalKind.CHANGED, settled.words());
        }

        @Override
        public void note(JournalEvent event, Optional<Instant> since, Runnable noted) {
            given.add(event.kind() + " " + event.subject());
            asked.add(since);
            waiting.add(noted);
        }

        void writes() {
            List.copyOf(waiting).forEach(Runnable::run);
            waiting.clear();
        }
    }

    @BeforeEach
    void open() throws VaultException {
        vault = VaultOpening.byItself(folder);
        shelf = BatchShelf.in(vault, trouble -> {
            throw new AssertionError(trouble.toString());
        });
    }

    @AfterEach
    void close() throws VaultException {
        vault.close();
    }

    @Test
    void theOrderLeavesTheDiskWhenTheJournalHasItsEnd() {
        var told = new ArrayList<Outcome<String>>();
        try (WriteQueue queue = queue()) {
            submit(queue, told);
            assertThat(told).as("nobody waits for the journal").hasSize(1);
            assertThat(journal.given).containsExactly("SIGNED the first", "CHANGED first");
            assertThat(owed()).containsExactly(JournalKind.SIGNED, JournalKind.CHANGED);
            journal.writes();
            assertThat(shelf.found()).isEmpty();
        }
        assertThat(journal.asked).as("no earlier run can have noted it").containsOnly(Optional.empty());
    }

    @Test
    void whatAnEarlierRunOwedIsGivenOnceMoreWithTheSameHandle() {
        List<String> handles;
        try (WriteQueue queue = queue()) {
            submit(queue, new ArrayList<>());
            handles = handles();
        }
        journal.given.clear();
        journal.waiting.clear();
        journal.asked.clear();
        try (WriteQueue next = queue()) {
            assertThat(next.unfinished()).isZero();
            assertThat(journal.given).containsExactly("SIGNED the first", "CHANGED first");
            assertThat(journal.asked)
                    .allSatisfy(since -> assertThat(since.orElseThrow()).isBefore(Instant.now()));
            assertThat(handles()).isEqualTo(handles).doesNotHaveDuplicates();
            journal.writes();
            assertThat(shelf.found()).isEmpty();
        }
    }

    @Test
    void anOrderOfAFormerVersionOwesNothing() throws Exception {
        var batch = new StoredBatch(
                StoredBatch.VERSION,
                "5d1f",
                1,
                "line",
                "plan 1",
                ORIGIN,
                LocalDateTime.parse("2026-11-20T10:15:00"),
                false,
                List.of(new StoredBatch.StoredWrite(
                        Try.JSON.valueToTree(new Line("first")),
                        "first",
                        WriteState.WAITING,
                        "",
                        List.of(),
                        Optional.empty(),
                        0,
                        List.of())));
        ObjectNode former = Try.JSON.valueToTree(batch);
        ((ObjectNode) former.path("writes").path(0)).remove(List.of("round", "owed"));
        vault.put("queue", batch.id(), former.toString().getBytes(StandardCharsets.UTF_8));

        assertThat(shelf.found()).containsExactly(batch);
        try (WriteQueue queue = queue()) {
            assertThat(queue.unfinished()).isZero();
            journal.writes();
            assertThat(shelf.found()).isEmpty();
        }
        assertThat(journal.given).containsExactly("CHANGED first");
    }

    private WriteQueue queue() {
        var queue = new WriteQueue(
                new Background(Runnable::run, Runnable::run),
                shelf,
                Patience.USUAL,
                journal,
                Clock.systemDefaultZone());
        queue.register(kind, (origin, args, outcome) -> {});
        return queue;
    }

    private void submit(WriteQueue queue, List<Outcome<String>> told) {
        var order = new Order<>(new Line("first"), "first", Optional.of(SIGNED));
        queue.submit(kind, ORIGIN, "plan 1", List.of(order), true).start(told::addAll, failure -> {
            throw new AssertionError(failure.detail());
        });
    }

    private List<JournalKind> owed() {
        return events().stream().map(JournalEvent::kind).toList();
    }

    private List<String> handles() {
        return events().stream().map(event -> event.handle().orElseThrow()).toList();
    }

    private List<JournalEvent> events() {
        return shelf.found().stream()
                .flatMap(batch -> batch.writes().stream())
                .flatMap(write -> write.owed().stream())
                .toList();
    }
}
