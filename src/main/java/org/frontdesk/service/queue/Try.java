package org.frontdesk.service.queue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.frontdesk.api.ApiCall;
import org.frontdesk.api.CallScope;
import org.frontdesk.service.json.RecordJson;

/** What the tries of one batch in one go share, and the try under way. */
final class Try implements Sending {
    static final ObjectMapper JSON = RecordJson.mapper();

    /** For so long nobody is expected to have changed what was read; over the internet a save of many rows takes longer. */
    static final Duration HOLDS = Duration.ofSeconds(5);

    private final CallScope scope;
    private final boolean fresh;
    private final LongSupplier nanos;
    private final long begun;
    private final Map<String, Known> read = new HashMap<>();
    private final List<String> requests = new ArrayList<>();
    private Notes notes = new NoNotes();
    private List<?> earlier = List.of();
    private boolean mayBeDone;

    Try(CallScope scope, boolean fresh) {
        this(scope, fresh, System::nanoTime);
    }

    /** @param nanos tells how time passes */
    Try(CallScope scope, boolean fresh, LongSupplier nanos) {
        this.scope = scope;
        this.fresh = fresh;
        this.nanos = nanos;
        this.begun = nanos.getAsLong();
    }

    private record Known(Object value, long at) {}

    /** What is noted of a write while it is tried. */
    interface Notes {
        /** Runs before the first byte of each write leaves; fails when the write was taken back meanwhile. */
        void sending() throws IOException;

        void keep(JsonNode kept);

        Optional<JsonNode> kept();
    }

    /** Before the first write is tried. */
    private static final class NoNotes implements Notes {
        @Override
        public void sending() {}

        @Override
        public void keep(JsonNode kept) {}

        @Override
        public Optional<JsonNode> kept() {
            return Optional.empty();
        }
    }

    /** @param earlier what the writes before it, which are through, were told to do */
    void begin(boolean mayBeDone, List<?> earlier, Notes notes) {
        this.mayBeDone = mayBeDone;
        if (mayBeDone) {
            read.clear(); // it may have been done after that was read
        }
        this.earlier = earlier;
        this.notes = notes;
        requests.clear();
    }

    List<String> requests() {
        return List.copyOf(requests);
    }

    @Override
    public <T> T ask(ApiCall<T> call) throws IOException {
        Optional<String> writing = call.writing();
        if (writing.isPresent()) {
            notes.sending();
            requests.add(writing.get());
        }
        return scope.ask(call);
    }

    @Override
    public boolean mayBeDone() {
        return mayBeDone;
    }

    @Override
    public boolean isFresh() {
        return fresh && holds(begun);
    }

    @Override
    @SuppressWarnings("unchecked") // a name stands for one kind of reading
    public <T> T once(String name, Reading<T> reading) throws IOException {
        Known known = read.get(name);
        if (known == null || !holds(known.at())) {
            known = new Known(reading.read(), nanos.getAsLong());
            read.put(name, known);
        }
        return (T) known.value();
    }

    private boolean holds(long since) {
        return nanos.getAsLong() - since < HOLDS.toNanos();
    }

    @Override
    public <A> List<A> earlier(Class<A> args) {
        return earlier.stream().map(args::cast).toList();
    }

    @Override
    public void keep(Object record) {
        notes.keep(JSON.valueToTree(record));
    }

    @Override
    public <T> Optional<T> kept(Class<T> record) throws IOException {
        Optional<JsonNode> kept = notes.kept();
        return kept.isPresent() ? Optional.of(JSON.treeToValue(kept.get(), record)) : Optional.empty();
    }

    @Override
    public void forget(String name) {
        read.remove(name);
    }
}
