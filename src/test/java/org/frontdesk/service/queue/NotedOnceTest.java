package org.frontdesk.service.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.frontdesk.api.ApiCall;
import org.frontdesk.service.Background;
import org.frontdesk.service.Overtaken;
import org.frontdesk.service.Unsaved;
import org.frontdesk.service.desk.WriteEntries;
import org.frontdesk.service.journal.JournalEvent;
import org.frontdesk.service.journal.JournalKind;
import org.frontdesk.service.journal.JournalReading;
import org.frontdesk.service.journal.JournalVerdict.Intact;
import org.frontdesk.service.journal.VaultJournal;
import org.frontdesk.service.vault.Vault;
import org.frontdesk.service.vault.VaultException;
import org.frontdesk.service.vault.VaultOpening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program whose disk and server stop for it between any two steps, and the next one on the same disk: each end of a write stands in the
 * journal once, and what was to be noted with an order stands there exactly if the order was kept.
 */
@Timeout(120)
class NotedOnceTest {
    private static final Origin ORIGIN = Origin.ofPractice(Unsaved.Kind.DISCOUNT_PLAN, "any");
    private static final Patience LONG = new Patience(Duration.ofHours(1), Duration.ofHours(1), 8);
    private static final String SIGNED = "SIGNED first is signed";
    private static final String REFUSED = "CONFLICT any: refused";
    private static final String DISCARDED = "DISCARDED any: refused";

    @TempDir
    Path folder;

    /** What the server has done, for any program. */
    private final Set<String> done = new HashSet<>();

    /** What a write has to do. */
    record Line(String text) {}

    @Test
    void eachEndIsNotedOnceWhereverTheProgramStops() throws Exception {
        int steps = 0;
        for (boolean stopped = true; stopped; steps++) {
            Path place = folder.resolve("desk" + steps);
            done.clear();
            boolean kept;
            try (Run first = new Run(place, steps)) {
                first.submit();
                stopped = first.isStopped();
                kept = steps > 0;
            }
            try (Run next = new Run(place, Integer.MAX_VALUE)) {
                next.queue.batches().forEach(batch -> next.queue.discard(batch.id(), "typed wrong"));
                assertThat(next.queue.unfinished()).isZero();
                assertThat(next.shelf.found()).as("after %d steps", steps).isEmpty();
            }
            var expected = new ArrayList<String>();
            if (kept) {
                expected.addAll(List.of(SIGNED, "CHANGED any: first", REFUSED, "CHANGED any: last"));
            }
            if (kept && stopped) { // nobody heard of it in the first run, or that is not on the disk
                expected.add(DISCARDED);
            }
            assertThat(noted(place)).as("after %d steps", steps).containsExactlyInAnyOrderElementsOf(expected);
        }
        System.out.println("stopped after each of " + (steps - 1) + " steps: each end noted once");
        assertThat(steps).isGreaterThan(15);
    }

    @Test
    void whatIsAskedAgainAndTakenBackIsNotedEachTime() throws Exception {
        Path place = folder.resolve("desk");
        try (Run first = new Run(place, 2)) { // the order is kept, the signature noted, nothing sent
            first.submit();
        }
        try (Run next = new Run(place, Integer.MAX_VALUE)) {
            next.queue.retry(next.queue.batches().getFirst().id());
        }
        try (Run last = new Run(place, Integer.MAX_VALUE)) {
            String batch = last.queue.batches().getFirst().id();
            last.queue.retry(batch);
            last.queue.discard(batch, "typed wrong");
            assertThat(last.shelf.found()).isEmpty();
        }
        assertThat(noted(place))
                .containsExactly(
                        SIGNED, "CHANGED any: first", REFUSED, "CHANGED any: last", REFUSED, REFUSED, DISCARDED);
    }

    /** A disk that takes no orders delays nothing; then the next run finds out anew, and the handle tells that it is noted. */
    @Test
    void whatTheDiskCouldNotForgetIsNotNotedAgain() throws Exception {
        Path place = folder.resolve("desk");
        List<StoredBatch> early;
        try (Run first = new Run(place, Integer.MAX_VALUE)) {
            first.onSend = () -> first.early = first.shelf.found();
            first.submit();
            early = first.early;
            assertThat(first.shelf.found()).isEmpty();
            early.forEach(first.shelf::put);
        }
        try (Run next = new Run(place, Integer.MAX_VALUE)) {
            next.queue.batches().forEach(batch -> next.queue.discard(batch.id(), "typed wrong"));
            assertThat(next.shelf.found()).isEmpty();
        }
        assertThat(early).isNotEmpty();
        assertThat(noted(place)).containsExactly(SIGNED, "CHANGED any: first", REFUSED, "CHANGED any: last", DISCARDED);
    }

    private static List<String> noted(Path place) throws VaultException {
        var noted = new ArrayList<String>();
        try (Vault vault = VaultOpening.byItself(place)) {
            var reading = new JournalReading(vault);
            reading.read(entry ->
                    noted.add(entry.event().kind() + " " + entry.event().subject()));
            assertThat(reading.verify()).isEqualTo(new Intact(noted.size()));
        }
        return noted;
    }

    /** One run of the program; from a step on, nothing of it reaches a disk or a server. Everything runs on the calling thread. */
    private final class Run implements AutoCloseable {
        private final Vault vault;
        private final VaultJournal journal;
        private final BatchShelf shelf;
        private final WriteQueue queue;
        private final WriteKind<Line, String> kind = new WriteKind<>("line", Line.class, this::carry);
        private int left;
        private Runnable onSend = () -> {};
        private List<StoredBatch> early = List.of();

        /** @param steps after which it stops */
        Run(Path place, int steps) throws VaultException {
            left = steps;
            vault = VaultOpening.byItself(place);
            journal = new VaultJournal(vault, () -> "ana", Clock.systemUTC(), trouble -> {});
            shelf = BatchShelf.in(vault, trouble -> {
                throw new AssertionError(trouble.toString());
            });
            queue = new WriteQueue(
                    new Background(Runnable::run, Runnable::run),
                    new Disk(),
                    LONG,
                    new Entries(),
                    Clock.systemDefaultZone());
            queue.register(kind, (origin, args, outcome) -> {});
        }

        void submit() {
            var signed = Optional.of(JournalEvent.of(JournalKind.SIGNED, "first is signed"));
            List<Order<Line>> orders = List.of(
                    new Order<>(new Line("first"), "first", signed),
                    new Order<>(new Line("refused"), "refused"),
                    new Order<>(new Line("last"), "last"));
            queue.submit(kind, ORIGIN, "line", orders, true).start(outcomes -> {}, failure -> {
                throw new AssertionError(failure.detail());
            });
        }

        boolean isStopped() {
            return left < 0;
        }

        @Override
        public void close() throws VaultException {
            queue.close();
            journal.close();
            vault.close();
        }

        /** Whether it may take another step. */
        private boolean goesOn() {
            left = Math.max(left - 1, -1);
            return left >= 0;
        }

        private Carried<String> carry(Line line, Sending sending) throws IOException {
            if (sending.mayBeDone() && done.contains(line.text())) {
                return Carried.of(line.text());
            }
            return Carried.of(sending.ask(new Writing(this, line.text())));
        }

        private String write(String text) throws IOException {
            onSend.run();
            if (!goesOn()) {
                throw new IOException("nobody answers");
            }
            if (text.equals("refused")) {
                throw new Overtaken("somebody else was here");
            }
            assertThat(done.add(text)).as("%s is done once", text).isTrue();
            if (!goesOn()) {
                throw new IOException("nobody hears the answer");
            }
            return text;
        }

        private final class Disk implements BatchShelf {
            @Override
            public void put(StoredBatch batch) {
                if (goesOn()) {
                    shelf.put(batch);
                }
            }

            @Override
            public void remove(StoredBatch batch) {
                if (goesOn()) {
                    shelf.remove(batch);
                }
            }

            @Override
            public List<StoredBatch> found() {
                return shelf.found();
            }
        }

        private final class Entries implements WriteJournal {
            private final WriteEntries entries = new WriteEntries(journal);

            @Override
            public JournalEvent entry(Settled settled) {
                return entries.entry(settled);
            }

            @Override
            public void note(JournalEvent event, Optional<Instant> since, Runnable noted) {
                if (goesOn()) {
                    var written = new CompletableFuture<Boolean>();
                    entries.note(event, since, () -> written.complete(true));
                    if (written.join()) {
                        noted.run();
                    }
                }
            }
        }
    }

    /** The question that does a line. */
    private record Writing(Run run, String text) implements ApiCall<String> {
        @Override
        public String execute() throws IOException {
            return run.write(text);
        }

        @Override
        public void cancel() {}

        @Override
        public Optional<String> writing() {
            return Optional.of("PUT /lines/" + text);
        }
    }
}
