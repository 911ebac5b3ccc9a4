package org.frontdesk.service.queue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The batches of one desk, in memory and on the shelf. What the journal is to hear of a batch lies on the shelf with it until the journal has
 * it on the disk, so that it hears of it once, wherever the program ends. Nothing waits for the disk while it holds the lock.
 */
final class Batches {
    private static final Logger log = LoggerFactory.getLogger(Batches.class);
    /** Finished batches of this run that a person can still look at. */
    private static final int REMEMBERED = 200;

    private volatile BatchShelf shelf;
    private final WriteJournal journal;
    private final ReentrantLock lock = new ReentrantLock();
    /** Of kinds that are not known yet. */
    private final List<StoredBatch> found;

    private final List<Batch<?, ?>> batches = new ArrayList<>();
    private long lastNumber;

    Batches(BatchShelf shelf, WriteJournal journal) {
        this.shelf = shelf;
        this.journal = journal;
        this.found = new ArrayList<>(shelf.found());
        this.lastNumber = found.stream().mapToLong(StoredBatch::number).max().orElse(0);
    }

    /** From now on batches lie there, those of this run too. What was there before goes first, in its order. */
    void shelve(BatchShelf lasting) {
        List<StoredBatch> earlier = lasting.found();
        long last = earlier.stream().mapToLong(StoredBatch::number).max().orElse(0);
        List<StoredBatch> first = earlier.stream()
                .map(batch -> batch.numbered(batch.number() - last))
                .toList();
        first.forEach(lasting::put);
        List<Batch<?, ?>> ofThisRun = guarded(all -> {
            shelf = lasting;
            found.addAll(first);
            return all.stream().filter(batch -> !batch.isOver()).toList();
        });
        ofThisRun.forEach(this::keep);
    }

    /** Guards the state of every batch. */
    <T> T guarded(Function<List<Batch<?, ?>>, T> act) {
        lock.lock();
        try {
            return act.apply(batches);
        } finally {
            lock.unlock();
        }
    }

    /** Adds the batch that is made for the next number. */
    <A, R> Batch<A, R> add(LongFunction<Batch<A, R>> made) {
        return guarded(all -> {
            lastNumber++;
            Batch<A, R> batch = made.apply(lastNumber);
            all.add(batch);
            return batch;
        });
    }

    /** Takes up the batches of a kind that an earlier run left. */
    <A, R> List<Batch<A, R>> revive(WriteKind<A, R> kind) {
        return guarded(all -> {
            var revived = new ArrayList<Batch<A, R>>();
            for (StoredBatch stored : List.copyOf(found)) {
                if (stored.kind().equals(kind.name())) {
                    found.remove(stored);
                    revive(stored, kind, all).ifPresent(revived::add);
                }
            }
            return revived;
        });
    }

    private static <A, R> Optional<Batch<A, R>> revive(
            StoredBatch stored, WriteKind<A, R> kind, List<Batch<?, ?>> all) {
        try {
            Batch<A, R> batch = Batch.of(stored, kind);
            int at = 0;
            while (at < all.size() && all.get(at).number < batch.number) {
                at++;
            }
            all.add(at, batch);
            return Optional.of(batch);
        } catch (IOException unreadable) {
            log.warn("A batch of the kind {} cannot be read and stays in the vault", kind.name());
            log.debug("Why", unreadable);
            return Optional.empty();
        }
    }

    Optional<Batch<?, ?>> named(String id) {
        return guarded(all -> all.stream().filter(batch -> batch.id.equals(id)).findFirst());
    }

    /** The first of the line that is not through, unless one of a kind that is not known yet goes before it. */
    Optional<Batch<?, ?>> next(String line) {
        return guarded(all -> all.stream()
                .filter(batch -> batch.line.equals(line) && !batch.isFinished())
                .findFirst()
                .filter(first -> found.stream()
                        .noneMatch(stored ->
                                stored.line().equals(line) && stored.number() < first.number && !stored.isFinished())));
    }

    /** How many writes of these batches are not through. */
    int unfinished(Predicate<Batch<?, ?>> which) {
        return guarded(all -> (int) all.stream()
                .filter(which)
                .flatMap(batch -> batch.items.stream())
                .filter(item -> !item.state.isFinal())
                .count());
    }

    /** Brings the shelf to the batch's state, nothing of it once it is over, and then lets the journal have what it is to hear. */
    void keep(Batch<?, ?> batch) {
        batch.disk.lock();
        try {
            boolean over = guarded(all -> batch.isOver());
            StoredBatch stored = guarded(all -> batch.stored());
            if (!over) {
                batch.onDisk = true;
                shelf.put(stored);
            } else if (batch.onDisk) {
                batch.onDisk = false;
                shelf.remove(stored);
            }
        } finally {
            batch.disk.unlock();
        }
        note(batch);
    }

    /** Lets the journal have what it is to hear, all of which lies on the shelf. */
    void note(Batch<?, ?> batch) {
        guarded(all -> batch.handOver())
                .forEach(owed -> journal.note(owed.event, batch.since, () -> noted(batch, owed)));
    }

    private void noted(Batch<?, ?> batch, Owed owed) {
        boolean last = guarded(all -> {
            batch.paid(owed);
            return batch.isNoted();
        });
        if (last) {
            keep(batch);
        }
    }

    /** Forgets the oldest of what is over. */
    void forgetOld() {
        guarded(all -> {
            List<Batch<?, ?>> over = all.stream().filter(Batch::isOver).toList();
            return all.removeAll(over.subList(0, Math.max(0, over.size() - REMEMBERED)));
        });
    }
}
