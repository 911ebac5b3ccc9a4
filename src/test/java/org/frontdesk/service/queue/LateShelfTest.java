package org.frontdesk.service.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.frontdesk.service.Background;
import org.frontdesk.service.Unsaved;
import org.frontdesk.service.vault.Vault;
import org.frontdesk.service.vault.VaultOpening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A vault that opens later than its connection takes the writes of both runs, and they are done in their order. */
@Timeout(60)
class LateShelfTest {
    private static final Origin ORIGIN = Origin.ofPractice(Unsaved.Kind.DISCOUNT_PLAN, "any");
    private static final Patience LONG = new Patience(Duration.ofHours(1), Duration.ofHours(1), 8);

    @TempDir
    Path folder;

    private final List<String> done = new CopyOnWriteArrayList<>();

    /** What a write has to do. */
    record Line(String text) {}

    @Test
    void writesOfAnEarlierRunAndOfThisOneAreDoneInTheirOrder() throws IOException {
        try (Vault vault = VaultOpening.byItself(folder)) {
            BatchShelf shelf = BatchShelf.in(vault, trouble -> {});
            try (WriteQueue earlier = queue(shelf, this::nobodyAnswers)) {
                submit(earlier, "first");
                submit(earlier, "second");
                until(() -> shelf.found().size() == 2);
            }
            try (WriteQueue now = queue(BatchShelf.none(), this::nobodyAnswers)) {
                submit(now, "third");
                now.shelve(shelf);
                assertThat(now.unfinished()).isEqualTo(3);
                submit(now, "fourth");
                until(() -> shelf.found().size() == 4);
            }
            assertThat(done).isEmpty();
            try (WriteQueue next = queue(shelf, this::answers)) {
                until(() -> next.unfinished() == 0 && shelf.found().isEmpty());
            }
            assertThat(done).containsExactly("first", "second", "third", "fourth");
        }
    }

    private static void until(BooleanSupplier holds) {
        while (!holds.getAsBoolean()) {
            LockSupport.parkNanos(1_000_000);
        }
    }

    private WriteQueue queue(BatchShelf shelf, Carrier<Line, String> carrier) {
        var queue = new WriteQueue(
                Background.withVirtualThreads(Runnable::run),
                shelf,
                LONG,
                WriteJournal.none(),
                Clock.systemDefaultZone());
        queue.register(new WriteKind<>("line", Line.class, carrier), (origin, args, outcome) -> {});
        return queue;
    }

    private void submit(WriteQueue queue, String text) {
        queue.submit(
                        new WriteKind<>("line", Line.class, this::nobodyAnswers),
                        ORIGIN,
                        "plan 1",
                        new Order<>(new Line(text), text))
                .start(outcome -> {}, problem -> {});
    }

    private Carried<String> answers(Line line, Sending sending) {
        done.add(line.text());
        return Carried.of(line.text());
    }

    private Carried<String> nobodyAnswers(Line line, Sending sending) throws IOException {
        throw new IOException("nobody answers");
    }
}
