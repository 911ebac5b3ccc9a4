package org.frontdesk.service.queue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frontdesk.api.ApiCall;
import org.frontdesk.api.CallScope;

/** What the tries of one batch in one go share, and the try under way. */
final class Try implements Sending {
    private final CallScope scope;
    private final boolean fresh;
    private final Map<String, Object> read = new HashMap<>();
    private final List<String> requests = new ArrayList<>();
    private Mark sending = () -> {};
    private List<?> earlier = List.of();
    private boolean mayBeDone;

    Try(CallScope scope, boolean fresh) {
        this.scope = scope;
        this.fresh = fresh;
    }

    /** Notes that something is about to be sent. */
    @FunctionalInterface
    interface Mark {
        /** Runs before the first byte of each write leaves; fails when the write was taken back meanwhile. */
        void sending() throws IOException;
    }

    /** @param earlier what the writes before it, which are through, were told to do */
    void begin(boolean mayBeDone, List<?> earlier, Mark sending) {
        this.mayBeDone = mayBeDone;
        this.earlier = earlier;
        this.sending = sending;
        requests.clear();
    }

    List<String> requests() {
        return List.copyOf(requests);
    }

    @Override
    public <T> T ask(ApiCall<T> call) throws IOException {
        Optional<String> writing = call.writing();
        if (writing.isPresent()) {
            sending.sending();
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
        return fresh;
    }

    @Override
    @SuppressWarnings("unchecked") // a name stands for one kind of reading
    public <T> T once(String name, Reading<T> reading) throws IOException {
        if (!read.containsKey(name)) {
            read.put(name, reading.read());
        }
        return (T) read.get(name);
    }

    @Override
    public <A> List<A> earlier(Class<A> args) {
        return earlier.stream().map(args::cast).toList();
    }

    @Override
    public void forget(String name) {
        read.remove(name);
    }
}
