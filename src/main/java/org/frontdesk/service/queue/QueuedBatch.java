package org.frontdesk.service.queue;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.frontdesk.service.Failure;

/**
 * Writes that were handed over together, as a person sees them.
 *
 * @param at when, in the time of this desk
 * @param parked why it does not go on at present
 */
public record QueuedBatch(
        String id, Origin origin, LocalDateTime at, Optional<Failure> parked, List<QueuedWrite> writes) {
    public QueuedBatch {
        writes = List.copyOf(writes);
    }

    /**
     * One of them.
     *
     * @param said the server's sentence when it was refused, the reason when it was discarded, else empty
     * @param ignored the API names of fields that the server did not take
     */
    public record QueuedWrite(String words, WriteState state, String said, List<String> ignored) {}

    /** Whether nothing more happens to it by itself. */
    public boolean isFinished() {
        return writes.stream().allMatch(write -> write.state().isFinal());
    }

    /** How many of its writes are through. */
    public int done() {
        return (int) writes.stream().filter(write -> write.state().isFinal()).count();
    }

    public boolean isRefused() {
        return writes.stream().anyMatch(write -> write.state() == WriteState.REFUSED);
    }
}
