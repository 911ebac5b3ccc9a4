package org.frontdesk.service.queue;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import org.frontdesk.api.ApiCall;
import org.frontdesk.service.Background;
import org.frontdesk.service.Work;

/**
 * Sends what is to be changed on the server. Each batch lies on the disk before its first byte leaves, batches of one line go one after the
 * other, and what is not through when the program ends goes on at the next start. A write without an answer is looked for before it is sent
 * again, so each is done once. Its methods may be called from any thread and never wait; answers come on the window thread.
 */
public final class WriteQueue implements AutoCloseable {
    private final Background background;
    private final Batches batches;
    private final Telling telling;
    private final Lines lines;
    private final Clock clock;
    private final List<WriteKind<?, ?>> kinds = new CopyOnWriteArrayList<>();

    /** Hears what became of a write that nobody on a screen waits for any more. */
    @FunctionalInterface
    public interface Listener<A, R> {
        void settled(Origin origin, A args, Outcome<R> outcome);

        /**
         * An earlier run of the program got this write through and ended before all that was handed over with it was.
         *
         * @param lasting what its carrier left of it
         */
        default void recalled(A args, Lasting lasting) {}
    }

    /** What a write left that is through. */
    @FunctionalInterface
    public interface Lasting {
        /** Read as the record that was left; empty where that cannot be read. */
        <T> Optional<T> as(Class<T> record);
    }

    /**
     * Reads the batches of earlier runs; not on the window thread.
     *
     * @param journal hears of each write to which nothing more happens
     */
    public WriteQueue(Background background, BatchShelf shelf, Patience patience, WriteJournal journal, Clock clock) {
        this.background = background;
        this.batches = new Batches(shelf, journal);
        this.telling = new Telling(background, batches, journal);
        this.lines = new Lines(background, batches, telling, patience);
        this.clock = clock;
    }

    /** One that keeps nothing on the disk, where there is no vault. */
    public static WriteQueue inMemory(Background background) {
        return new WriteQueue(
                background, BatchShelf.none(), Patience.USUAL, WriteJournal.none(), Clock.systemDefaultZone());
    }

    /**
     * Makes a kind of write known. Batches of that kind that an earlier run left go on at once.
     *
     * @param listener hears on the window thread of writes that nobody waits for, such as those of an earlier run
     */
    public <A, R> void register(WriteKind<A, R> kind, Listener<A, R> listener) {
        telling.listen(kind, listener);
        kinds.add(kind);
        revive(kind);
    }

    private <A, R> void revive(WriteKind<A, R> kind) {
        List<Batch<A, R>> revived = batches.revive(kind);
        revived.forEach(telling::recalled); // before anything new is told of them
        revived.forEach(batches::note);
        batches.guarded(all -> revived.stream().filter(Batch::isOver).toList()).forEach(this::kept);
        revived.forEach(batch -> lines.go(batch.line));
    }

    /**
     * From now on writes lie there, where a vault opens later than the connection. What an earlier run left there goes on. Never on the
     * window thread.
     */
    public void shelve(BatchShelf shelf) {
        batches.shelve(shelf);
        kinds.forEach(this::revive);
        telling.changed();
    }

    /**
     * Hands writes over together. The work yields their outcomes once nothing more happens to any of them, or once the server does not
     * answer: those not through by then are {@link Outcome.Parked} and go on by themselves. Stopping the work stops nothing but the
     * listening.
     *
     * @param line batches of one line go one after the other, such as {@code plan 12}
     * @param fresh whether what the writes go out from was read just now
     */
    public <A, R> Work<List<Outcome<R>>> submit(
            WriteKind<A, R> kind, Origin origin, String line, List<Order<A>> orders, boolean fresh) {
        if (orders.isEmpty()) {
            return background.of(ApiCall.joined(scope -> List.of()));
        }
        return (onSuccess, onFailure) -> {
            Batch<A, R> batch =
                    batches.add(number -> Batch.fresh(number, kind, line, origin, LocalDateTime.now(clock), orders));
            batch.fresh = fresh;
            return background.of(new Handover<>(batch)).start(onSuccess, onFailure);
        };
    }

    /** Hands over a single write; see {@link #submit(WriteKind, Origin, String, List, boolean)}. */
    public <A, R> Work<Outcome<R>> submit(WriteKind<A, R> kind, Origin origin, String line, Order<A> order) {
        return (onSuccess, onFailure) -> submit(kind, origin, line, List.of(order), true)
                .start(outcomes -> onSuccess.accept(outcomes.getFirst()), onFailure);
    }

    /** Puts a batch on the disk, sets its line going, and waits for what becomes of it. */
    private final class Handover<R> implements ApiCall<List<Outcome<R>>> {
        private final Batch<?, R> batch;

        private Handover(Batch<?, R> batch) {
            this.batch = batch;
        }

        @Override
        public List<Outcome<R>> execute() throws IOException {
            batches.keep(batch);
            telling.changed();
            lines.go(batch.line);
            try {
                return batch.listener.get();
            } catch (InterruptedException | CancellationException left) {
                throw new InterruptedIOException("cancelled");
            } catch (ExecutionException defect) {
                throw new IOException(defect.getCause());
            }
        }

        @Override
        public void cancel() {
            batch.listener.cancel(false);
        }
    }

    /** How many writes of the line are not through. */
    public int unfinished(String line) {
        return batches.unfinished(batch -> batch.line.equals(line));
    }

    /** How many writes are not through. */
    public int unfinished() {
        return batches.unfinished(batch -> true);
    }

    /** What was handed over, the oldest first: all that is not through, and the last of what is. */
    public List<QueuedBatch> batches() {
        return batches.guarded(all -> all.stream().map(Batch::shown).toList());
    }

    /** Calls the watcher on the window thread after every change. */
    public void watch(Runnable watcher) {
        telling.watch(watcher);
    }

    /** Calls it no more. */
    public void unwatch(Runnable watcher) {
        telling.unwatch(watcher);
    }

    /** Tries everything that is parked now. */
    public void hurry() {
        batches.guarded(all -> all.stream()
                        .filter(batch -> !batch.isFinished())
                        .map(batch -> batch.line)
                        .distinct()
                        .toList())
                .forEach(lines::go);
    }

    /** Sends refused writes of a batch again. */
    public void retry(String batch) {
        batches.named(batch).ifPresent(chosen -> {
            batches.guarded(all -> {
                chosen.askAgain();
                return chosen;
            });
            kept(chosen);
        });
    }

    /**
     * Takes back what of a batch is not through and not being sent at this moment, and what was refused.
     *
     * @param reason for the journal
     */
    public void discard(String batch, String reason) {
        batches.named(batch).ifPresent(chosen -> discard(chosen, reason));
    }

    private <A, R> void discard(Batch<A, R> batch, String reason) {
        batches.guarded(all -> batch.discard(reason))
                .forEach(item -> telling.settled(batch, item, List.of(), Carried.of(reason)));
        kept(batch);
    }

    /** Brings the disk to the batch's new state, then lets its line go on. */
    private void kept(Batch<?, ?> batch) {
        telling.changed();
        background
                .of(ApiCall.joined(scope -> {
                    batches.keep(batch);
                    return batch.line;
                }))
                .start(lines::go, problem -> lines.go(batch.line));
    }

    /** Lets what is being sent come to its end, as far as the connection lets it; the rest waits for the next start. */
    @Override
    public void close() {
        lines.close();
    }
}
