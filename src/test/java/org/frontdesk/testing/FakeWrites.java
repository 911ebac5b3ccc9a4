package org.frontdesk.testing;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frontdesk.service.Overtaken;
import org.frontdesk.service.Work;
import org.frontdesk.service.queue.Carried;
import org.frontdesk.service.queue.Order;
import org.frontdesk.service.queue.Origin;
import org.frontdesk.service.queue.Outcome;
import org.frontdesk.service.queue.Sending;
import org.frontdesk.service.queue.WriteKind;
import org.frontdesk.service.queue.WriteQueue;

/** Writes that no server sees: how each try ends is laid down beforehand, else it is done. */
public final class FakeWrites {
    private final Deque<IOException> troubles = new ArrayDeque<>();
    private final WriteKind<String, String> kind = new WriteKind<>("test.write", String.class, this::carry);
    private final WriteQueue queue;
    private volatile boolean silent;

    public FakeWrites(WriteQueue queue) {
        this.queue = queue;
        queue.register(kind, (origin, args, outcome) -> {});
    }

    /** Nobody answers from now on, or somebody does again. */
    public void silent(boolean nobody) {
        silent = nobody;
    }

    /** The next write is refused since somebody else changed the same. */
    public void refuseNext(String what) {
        troubles.add(new Overtaken(what));
    }

    /** Hands over one batch. */
    public void submit(Origin origin, List<String> words) {
        Work<List<Outcome<String>>> work = queue.submit(
                kind,
                origin,
                origin.toString(),
                words.stream().map(text -> new Order<>(text, text)).toList(),
                true);
        work.start(outcomes -> {}, problem -> {
            throw new AssertionError(problem.detail());
        });
    }

    private synchronized Carried<String> carry(String args, Sending sending) throws IOException {
        if (silent) {
            throw new IOException("nobody answers");
        }
        Optional<IOException> trouble = Optional.ofNullable(troubles.poll());
        if (trouble.isPresent()) {
            throw trouble.get();
        }
        return Carried.of(args).changing(Map.of("Percent", "50"), Map.of("Percent", "60"));
    }
}
