package org.frontdesk.service.queue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.frontdesk.service.Failure;
import org.frontdesk.service.json.RecordJson;

/** Writes of one kind that were handed over together. Its state is guarded by the queue's lock. */
final class Batch<A, R> {
    private static final ObjectMapper JSON = RecordJson.mapper();

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
        orders.forEach(
                order -> batch.items.add(new Item<>(order.args(), order.words(), WriteState.WAITING, "", List.of())));
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
            batch.items.add(item);
        }
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
                                item.state,
                                item.said,
                                item.ignored,
                                item.kept))
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

    /** Whether it is through and a person knows of what was refused. */
    boolean isOver() {
        return isFinished() && (told || !isRefused());
    }

    /** What was refused waits again. */
    void askAgain() {
        for (Item<A, R> item : items) {
            if (item.state == WriteState.REFUSED) {
                item.state = WriteState.WAITING;
                item.said = "";
                item.troubles = 0;
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
