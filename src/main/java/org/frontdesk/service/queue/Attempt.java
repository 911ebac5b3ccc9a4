package org.frontdesk.service.queue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.Optional;
import org.frontdesk.api.ApiException;
import org.frontdesk.service.Failure;
import org.frontdesk.service.Overtaken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tries the writes of a batch in one go and notes on each what came of it. */
final class Attempt<A, R> {
    private static final Logger log = LoggerFactory.getLogger(Attempt.class);
    private static final int SERVER_TROUBLE = 500;
    private static final int TOO_MANY = 429;

    private final Batch<A, R> batch;
    private final Try sending;
    private final Patience patience;
    private final Batches batches;

    Attempt(Batch<A, R> batch, Try sending, Patience patience, Batches batches) {
        this.batch = batch;
        this.sending = sending;
        this.patience = patience;
        this.batches = batches;
    }

    /** What was sent for the write tried last. */
    List<String> requests() {
        return sending.requests();
    }

    /**
     * What the server did; empty when it did not, or when nobody knows yet. A write whose answer was lost is looked for once at once, for the
     * server may be there all the same.
     */
    Optional<Carried<R>> at(Batch.Item<A, R> item) {
        boolean wasUnsure = item.state == WriteState.UNSURE;
        Optional<Carried<R>> carried = once(item);
        return item.state == WriteState.UNSURE && !wasUnsure ? once(item) : carried;
    }

    @SuppressWarnings("IllegalCatch") // a defect in one write must not stop the others, nor be tried for ever
    private Optional<Carried<R>> once(Batch.Item<A, R> item) {
        sending.begin(item.state == WriteState.UNSURE, confirmed(), notes(item));
        try {
            Carried<R> carried = batch.kind.carrier().carry(item.args, sending);
            note(item, WriteState.CONFIRMED, new Outcome.Confirmed<>(carried.result(), carried.ignored()), "");
            item.ignored = carried.ignored();
            return Optional.of(carried);
        } catch (Overtaken overtaken) {
            refuse(item, Failure.from(overtaken), overtaken.getMessage());
        } catch (ApiException refused) {
            if (refused.status() < SERVER_TROUBLE && refused.status() != TOO_MANY) {
                refuse(item, Failure.from(refused), refused.sentence());
            } else {
                trouble(item, refused);
            }
        } catch (IOException silence) {
            park(item, Failure.from(silence));
        } catch (RuntimeException defect) {
            log.error("A write of the kind {} failed", batch.kind.name(), defect);
            refuse(item, Failure.from(defect), defect.toString());
        }
        return Optional.empty();
    }

    private List<A> confirmed() {
        return batches.guarded(all -> batch.items.stream()
                .filter(other -> other.state == WriteState.CONFIRMED)
                .map(other -> other.args)
                .toList());
    }

    /** The server answers and cannot do it; after a while that is its answer. */
    private void trouble(Batch.Item<A, R> item, ApiException refused) {
        item.troubles++;
        if (item.troubles >= patience.tries()) {
            refuse(item, Failure.from(refused), refused.sentence());
        } else {
            park(item, Failure.from(refused));
        }
    }

    private void refuse(Batch.Item<A, R> item, Failure why, String said) {
        note(item, WriteState.REFUSED, new Outcome.Refused<>(why), said);
    }

    private void park(Batch.Item<A, R> item, Failure why) {
        WriteState state = item.state == WriteState.WAITING ? WriteState.WAITING : WriteState.UNSURE;
        note(item, state, new Outcome.Parked<>(state, why), "");
        batches.guarded(all -> batch.parked = Optional.of(why));
    }

    /** What a person took back meanwhile stays taken back. */
    private void note(Batch.Item<A, R> item, WriteState state, Outcome<R> outcome, String said) {
        batches.guarded(all -> {
            if (item.state != WriteState.DISCARDED) {
                item.state = state;
                item.due = state.isFinal();
                item.outcome = outcome;
                item.said = said;
            }
            return item;
        });
    }

    private Try.Notes notes(Batch.Item<A, R> item) {
        return new Try.Notes() {
            @Override
            public void sending() throws IOException {
                mark(item);
            }

            @Override
            public void keep(JsonNode kept) {
                batches.guarded(all -> item.kept = Optional.of(kept));
                batches.keep(batch);
            }

            @Override
            public Optional<JsonNode> kept() {
                return batches.guarded(all -> item.kept);
            }
        };
    }

    /** Before the first byte of a write leaves, the disk knows that it may have been done. */
    private void mark(Batch.Item<A, R> item) throws IOException {
        WriteState before = batches.guarded(all -> {
            WriteState was = item.state;
            if (was != WriteState.DISCARDED) {
                item.state = WriteState.SENT;
            }
            return was;
        });
        if (before == WriteState.DISCARDED) {
            throw new InterruptedIOException("taken back");
        }
        if (before != WriteState.SENT) {
            batches.keep(batch);
        }
    }
}
