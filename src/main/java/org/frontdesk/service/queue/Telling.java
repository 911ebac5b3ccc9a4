package org.frontdesk.service.queue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.frontdesk.service.Background;
import org.frontdesk.service.journal.JournalEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells what became of writes: the journal once that lies on the disk, screens on the window thread. */
final class Telling {
    private static final Logger log = LoggerFactory.getLogger(Telling.class);

    private final Background background;
    private final Batches batches;
    private final WriteJournal journal;
    private final Map<String, WriteQueue.Listener<?, ?>> listeners = new ConcurrentHashMap<>();
    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();
    private final AtomicBoolean soon = new AtomicBoolean();

    Telling(Background background, Batches batches, WriteJournal journal) {
        this.background = background;
        this.batches = batches;
        this.journal = journal;
    }

    <A, R> void listen(WriteKind<A, R> kind, WriteQueue.Listener<A, R> listener) {
        listeners.put(kind.name(), listener);
    }

    void watch(Runnable watcher) {
        watchers.add(watcher);
    }

    void unwatch(Runnable watcher) {
        watchers.remove(watcher);
    }

    /** Nothing more happens to the write. What the journal is to hear of it is handed over when the batch is kept next. */
    @SuppressWarnings("unchecked") // a listener is registered with its kind
    <A, R> void settled(Batch<A, R> batch, Batch.Item<A, R> item, List<String> requests, Carried<?> carried) {
        JournalEvent end = journal.entry(new Settled(
                batch.origin,
                batch.kind.name(),
                item.words,
                item.state,
                item.outcome instanceof Outcome.Refused<R> no ? Optional.of(no.why()) : Optional.empty(),
                item.said,
                item.ignored,
                requests,
                carried.before(),
                carried.after()));
        Optional<JsonNode> lasting = carried.lasting().map(Try.JSON::valueToTree);
        batches.guarded(all -> {
            batch.owe(item, end);
            if (item.state == WriteState.CONFIRMED) {
                item.kept = lasting;
            }
            return item;
        });
        var listener = (WriteQueue.Listener<A, R>) listeners.get(batch.kind.name());
        // whoever handed it over and still waits hears of the whole batch
        if (listener != null && batch.listener.isDone()) {
            Outcome<R> outcome = item.outcome;
            background.onWindow(() -> listener.settled(batch.origin, item.args, outcome));
        }
    }

    /** An earlier run left the batch; what of it was through by then is told again. */
    @SuppressWarnings("unchecked") // a listener is registered with its kind
    <A, R> void recalled(Batch<A, R> batch) {
        var listener = (WriteQueue.Listener<A, R>) listeners.get(batch.kind.name());
        for (Batch.Item<A, R> item : batch.items) {
            if (listener != null && item.state == WriteState.CONFIRMED && item.kept.isPresent()) {
                JsonNode kept = item.kept.get();
                background.onWindow(() -> listener.recalled(item.args, lasting(kept)));
            }
        }
    }

    private static WriteQueue.Lasting lasting(JsonNode kept) {
        return new WriteQueue.Lasting() {
            @Override
            public <T> Optional<T> as(Class<T> record) {
                try {
                    return Optional.of(Try.JSON.treeToValue(kept, record));
                } catch (JsonProcessingException unreadable) {
                    log.warn("What a write left cannot be read", unreadable);
                    return Optional.empty();
                }
            }
        };
    }

    /** Something about the batches is other than before. */
    void changed() {
        if (!watchers.isEmpty() && soon.compareAndSet(false, true)) {
            background.onWindow(() -> {
                soon.set(false);
                watchers.forEach(Runnable::run);
            });
        }
    }
}
