package org.frontdesk.service.queue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.frontdesk.api.ApiCall;
import org.frontdesk.api.CallScope;
import org.frontdesk.service.Background;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends batches: those of one line one after the other, lines beside each other. A line that nobody answers rests and is tried again. */
final class Lines implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Lines.class);

    private final Background background;
    private final Batches batches;
    private final Telling telling;
    private final Patience patience;
    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("queue-later").factory());
    private final Set<String> running = new HashSet<>();
    private final Map<String, Integer> failures = new HashMap<>();
    private volatile boolean closing;

    Lines(Background background, Batches batches, Telling telling, Patience patience) {
        this.background = background;
        this.batches = batches;
        this.telling = telling;
        this.patience = patience;
    }

    /** Sets a line going, unless it goes already or has nothing to send. */
    void go(String line) {
        boolean begins = batches.guarded(all -> !closing && batches.next(line).isPresent() && running.add(line));
        if (begins) {
            background
                    .of(ApiCall.joined(scope -> run(scope, line)))
                    .start(
                            done -> {},
                            problem -> log.error("A line of the write queue broke off: {}", problem.detail()));
        }
    }

    /** Nothing new is sent; what is left goes on at the next start. */
    @Override
    public void close() {
        closing = true;
        later.shutdownNow();
    }

    /** Sends the batches of a line until none is left or nobody answers. */
    private Void run(CallScope scope, String line) {
        boolean goesOn = true;
        while (goesOn) {
            Optional<Batch<?, ?>> next = batches.guarded(all -> {
                Optional<Batch<?, ?>> first = closing ? Optional.empty() : batches.next(line);
                first.ifPresentOrElse(batch -> batch.parked = Optional.empty(), () -> running.remove(line));
                return first;
            });
            if (next.isEmpty()) {
                return null;
            }
            goesOn = send(scope, next.get());
        }
        rest(line);
        return null;
    }

    private void rest(String line) {
        int failed = batches.guarded(all -> {
            running.remove(line);
            return failures.merge(line, 1, Integer::sum);
        });
        if (!closing) {
            later.schedule(() -> go(line), patience.pause(failed).toNanos(), TimeUnit.NANOSECONDS);
        }
    }

    /** False when nobody answers. */
    private <A, R> boolean send(CallScope scope, Batch<A, R> batch) {
        var attempt = new Attempt<>(batch, new Try(scope, batch.fresh), patience, batches);
        for (Optional<Batch.Item<A, R>> next = next(batch); next.isPresent(); next = next(batch)) {
            Batch.Item<A, R> item = next.get();
            Optional<Carried<R>> carried = attempt.at(item);
            switch (batches.guarded(all -> item.state)) {
                case CONFIRMED, REFUSED -> {
                    batches.guarded(all -> failures.remove(batch.line));
                    telling.settled(
                            batch,
                            item,
                            attempt.requests(),
                            carried.isPresent() ? carried.get() : Carried.of(item.said));
                    telling.changed();
                }
                case DISCARDED -> telling.changed();
                case WAITING, SENT, UNSURE -> {
                    park(batch);
                    return false;
                }
            }
        }
        finish(batch);
        return true;
    }

    private <A, R> Optional<Batch.Item<A, R>> next(Batch<A, R> batch) {
        return batches.guarded(all -> closing ? Optional.empty() : batch.next());
    }

    /** Whoever waits for a batch of the line hears that it rests. */
    private void park(Batch<?, ?> batch) {
        batch.fresh = false;
        batches.keep(batch);
        List<Runnable> tells = batches.guarded(all -> all.stream()
                .filter(one -> one.line.equals(batch.line) && !one.isFinished())
                .<Runnable>map(one -> one::tellParked)
                .toList());
        tells.forEach(Runnable::run);
        telling.changed();
    }

    private <A, R> void finish(Batch<A, R> batch) {
        batches.keep(batch); // whoever is told that it is done can count on it
        boolean finished = batches.guarded(all -> {
            if (!batch.isFinished()) {
                return false;
            }
            batch.told |= batch.listener.complete(batch.outcomes());
            return true;
        });
        if (finished) {
            if (batches.guarded(all -> batch.isRefused())) {
                batches.keep(batch);
            }
            batches.forgetOld();
            telling.changed();
        }
    }
}
