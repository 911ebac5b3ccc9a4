package org.frontdesk.service.vault;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes into a vault one record after the other on a thread of its own, so that the window need not wait. Of several values for one
 * record only the newest is written. What the disk refuses is told and tried again, until it is written or replaced.
 */
public final class VaultWriter implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(VaultWriter.class);
    private static final Duration TRY_AGAIN = Duration.ofSeconds(10);
    /** How long the end of the program waits for the disk. */
    private static final Duration LAST_WAIT = Duration.ofSeconds(5);

    private final Vault vault;
    private final Consumer<VaultTrouble> trouble;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    /** What is to be written; an empty value removes the record. */
    private final Map<Place, Optional<Supplier<byte[]>>> waiting = new LinkedHashMap<>();

    private final Thread worker;
    private boolean writing;
    private boolean refused;
    private boolean closing;
    private boolean givenUp;

    private record Place(String kind, String name) {}

    private record Act(Place place, Optional<Supplier<byte[]>> value) {}

    /** @param trouble hears, on the writer's thread, of each refusal that follows a success */
    public VaultWriter(Vault vault, Consumer<VaultTrouble> trouble) {
        this.vault = vault;
        this.trouble = trouble;
        this.worker = Thread.ofVirtual().name("vault-writer").start(this::work);
    }

    /** Puts the record soon; the value is made on the writer's thread. */
    public void put(String kind, String name, Supplier<byte[]> value) {
        offer(new Place(kind, name), Optional.of(value));
    }

    /** Removes the record soon. */
    public void remove(String kind, String name) {
        offer(new Place(kind, name), Optional.empty());
    }

    /** Waits until all that was given is on the disk; false when it is not by then. */
    public boolean flush(Duration longest) throws InterruptedException {
        long left = longest.toNanos();
        lock.lock();
        try {
            while ((writing || !waiting.isEmpty()) && !refused && left > 0) {
                left = changed.awaitNanos(left);
            }
            return !writing && waiting.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    /** Writes what is left, for a few seconds at most, and ends. The vault stays open. */
    @Override
    public void close() {
        lock.lock();
        try {
            closing = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        try {
            if (!worker.join(LAST_WAIT)) {
                log.warn("The disk did not take all unsaved work before the program ended");
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    private void offer(Place place, Optional<Supplier<byte[]>> value) {
        lock.lock();
        try {
            waiting.put(place, value);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void work() {
        try {
            for (Optional<Act> next = next(); next.isPresent(); next = next()) {
                write(next.get());
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for something to write; empty when the writer is to end. */
    private Optional<Act> next() throws InterruptedException {
        lock.lock();
        try {
            while (waiting.isEmpty() && !closing) {
                changed.await();
            }
            if (givenUp) {
                return Optional.empty();
            }
            return waiting.entrySet().stream().findFirst().map(first -> {
                writing = true;
                waiting.remove(first.getKey());
                return new Act(first.getKey(), first.getValue());
            });
        } finally {
            lock.unlock();
        }
    }

    @SuppressWarnings("IllegalCatch") // a value that cannot be made must not end the writer
    private void write(Act act) throws InterruptedException {
        try {
            if (act.value().isPresent()) {
                vault.put(
                        act.place().kind(),
                        act.place().name(),
                        act.value().get().get());
            } else {
                vault.remove(act.place().kind(), act.place().name());
            }
            done();
        } catch (VaultException no) {
            refused(act, no);
        } catch (RuntimeException defect) {
            log.error("A record of the kind {} cannot be made", act.place().kind(), defect);
            done();
        }
    }

    private void done() {
        lock.lock();
        try {
            writing = false;
            refused = false;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void refused(Act act, VaultException no) throws InterruptedException {
        lock.lock();
        try {
            writing = false;
            waiting.putIfAbsent(act.place(), act.value());
            boolean first = !refused;
            refused = true;
            changed.signalAll();
            if (first) {
                log.warn("Unsaved work cannot be written", no);
                trouble.accept(no.trouble());
            }
            givenUp = closing;
            if (!closing) {
                boolean woken = changed.await(TRY_AGAIN.toNanos(), TimeUnit.NANOSECONDS);
                log.debug("Trying the disk again, {}", woken ? "asked to" : "by itself");
            }
        } finally {
            lock.unlock();
        }
    }
}
