package org.frontdesk.service.queue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import org.frontdesk.service.Failure;
import org.frontdesk.service.journal.JournalEvent;
import org.frontdesk.service.json.RecordJson;

/** Writes of one kind that were handed over together. Its state is guarded by the queue's lock. */
final class Batch<A, R> {
    private static final ObjectMapper JSON = RecordJson.mapper();
    /** Days by which a local time may be off when the desk's time zone was changed, at the most. */
    private static final int ANY_ZONE = 2;

    final String id;
    final long number;
    final WriteKind<A, R> kind;
    final String line;
    final Origin origin;
    final LocalDateTime at;
    final List<Item<A, R>> items = new ArrayList<>();
    /** Who handed it over and waits to hear of it; done once told, or once nobody waits any more. */
    final CompletableFuture<List<Outcome<R>>> listener;

    boolean fresh;
    boolean told;
    Optional<Failure> parked = Optional.empty();
    /** Since when an earlier run may have told the journal of it. */
    Optional<Instant> since = Optional.empty();

    /** One at a time brings the disk to its state. */
    final ReentrantLock disk = new ReentrantLock();

    boolean onDisk;

    /** One write. */
    static final class Item<A, R> {
        final A args;
        final String words;
        WriteState state;
        Outcome<R> outcome;
        String said;
        List<String> ignored;
        int troubles;
        /** What a try needs to leave for a later one. */
        Optional<JsonNode> kept = Optional.empty();
        /** How often it was asked again. */
        int round;
        /** Nothing more happens to it, and what the journal is to hear of that is not known yet. */
        boolean due;

        final List<Owed> owed = new ArrayList<>();

        Item(A args, String words, WriteState state, String said, List<String> ignored) {
            this.args = args;
            this.words = words;
            this.state = state;
            this.said = said;
            this.ignored = ignored;
            this.outcome = new Outcome.Parked<>(state, new Failure.Offline(""));
        }
    }

    private Batch(
            String id,
            long number,
            WriteKind<A, R> kind,
            String line,
            Origin origin,
            LocalDateTime at,
            CompletableFuture<List<Outcome<R>>> listener) {
        this.id = id;
        this.number = number;
        this.kind = kind;
        this.line = line;
        this.origin = origin;
        this.at = at;
        this.listener = listener;
    }

    static <A, R> Batch<A, R> fresh(
            long number, WriteKind<A, R> kind, String line, Origin origin, LocalDateTime at, List<Order<A>> orders) {
        var batch =
                new Batch<>(UUID.randomUUID().toString(), number, kind, line, origin, at, new CompletableFuture<>());
        for (Order<A> order : orders) {
            var item = new Item<A, R>(order.args(), order.words(), WriteState.WAITING, "", List.of());
            batch.items.add(item);
            order.first().ifPresent(first -> item.owed.add(new Owed(first.as(batch.handle(item)))));
        }
        return batch;
    }

    /**
     * A batch of an earlier run, for which nobody waits. What was being sent when that run ended may have been done.
     *
     * @throws IOException when its writes cannot be read
     */
    static <A, R> Batch<A, R> of(StoredBatch stored, WriteKind<A, R> kind) throws IOException {
        var batch = new Batch<A, R>(
                stored.id(),
                stored.number(),
                kind,
                stored.line(),
                stored.origin(),
                stored.at(),
                CompletableFuture.completedFuture(List.of()));
        for (StoredBatch.StoredWrite write : stored.writes()) {
            WriteState state = write.state() == WriteState.SENT ? WriteState.UNSURE : write.state();
            var item = new Item<A, R>(
                    JSON.treeToValue(write.args(), kind.args()), write.words(), state, write.said(), write.ignored());
            item.kept = write.kept();
            item.round = write.round();
            write.owed().forEach(event -> item.owed.add(new Owed(event)));
            batch.items.add(item);
        }
        batch.since = Optional.of(
                batch.at.minusDays(ANY_ZONE).atZone(ZoneId.systemDefault()).toInstant());
        batch.onDisk = true;
        return batch;
    }

    StoredBatch stored() {
        return new StoredBatch(
                StoredBatch.VERSION,
                id,
                number,
                kind.name(),
                line,
                origin,
                at,
                told,
                items.stream()
                        .map(item -> new StoredBatch.StoredWrite(
                                JSON.valueToTree(item.args),
                                item.words,
                                item.due ? WriteState.SENT : item.state, // looked up again after a crash
                                item.said,
                                item.ignored,
                                item.kept,
                                item.round,
                                item.owed.stream().map(owed -> owed.event).toList()))
                        .toList());
    }

    List<Outcome<R>> outcomes() {
        return items.stream().map(item -> item.outcome).toList();
    }

    void tellParked() {
        listener.complete(outcomes());
    }

    Optional<Item<A, R>> next() {
        return items.stream().filter(item -> !item.state.isFinal()).findFirst();
    }

    boolean isFinished() {
        return next().isEmpty();
    }

    /** Whether it is through, and the journal has all of it. */
    boolean isNoted() {
        return isFinished() && items.stream().allMatch(item -> !item.due && item.owed.isEmpty());
    }

    /** Whether it is through, the journal has all of it, and a person knows of what was refused. */
    boolean isOver() {
        return isNoted() && (told || !isRefused());
    }

    /** From now on the journal is to hear of the item's end. */
    void owe(Item<A, R> item, JournalEvent end) {
        item.owed.add(new Owed(end.as(handle(item))));
        item.due = false;
    }

    /** The same after a crash, and of no other event. */
    private String handle(Item<A, R> item) {
        return "%s/%d/%s/%d".formatted(id, items.indexOf(item), item.state, item.round);
    }

    /** What the journal is to be given now. */
    List<Owed> handOver() {
        List<Owed> next = items.stream()
                .flatMap(item -> item.owed.stream())
                .filter(owed -> !owed.handed)
                .toList();
        next.forEach(owed -> owed.handed = true);
        return next;
    }

    /** The journal has it on its disk. */
    void paid(Owed had) {
        items.forEach(item -> item.owed.remove(had));
    }

    /** What was refused waits again. */
    void askAgain() {
        for (Item<A, R> item : items) {
            if (item.state == WriteState.REFUSED) {
                item.state = WriteState.WAITING;
                item.said = "";
                item.troubles = 0;
                item.round++;
            }
        }
    }

    /** Takes back all but what is done or being sent at this moment; names what was. */
    List<Item<A, R>> discard(String reason) {
        List<Item<A, R>> taken = items.stream()
                .filter(item -> item.state == WriteState.WAITING
                        || item.state == WriteState.UNSURE
                        || item.state == WriteState.REFUSED)
                .toList();
        for (Item<A, R> item : taken) {
            item.state = WriteState.DISCARDED;
            item.due = true;
            item.said = reason;
            item.outcome = new Outcome.Discarded<>(reason);
        }
        told = true;
        parked = Optional.empty();
        return taken;
    }

    boolean isRefused() {
        return items.stream().anyMatch(item -> item.state == WriteState.REFUSED);
    }

    /** As a person sees it. */
    QueuedBatch shown() {
        return new QueuedBatch(
                id,
                origin,
                at,
                parked,
                items.stream()
                        .map(item -> new QueuedBatch.QueuedWrite(item.words, item.state, item.said, item.ignored))
                        .toList());
    }
}
