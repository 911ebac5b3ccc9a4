package org.frontdesk.service.queue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.frontdesk.api.CallScope;

/** One try of one write. What is asked through it that changes the server is marked as sent on the disk before it leaves. */
public interface Sending extends CallScope {
    /** Whether an earlier try may have been carried out: no answer came, or the program ended meanwhile. */
    boolean mayBeDone();

    /** Whether the writes were handed over a moment ago, so that what was read for them still holds; a long batch outlives that. */
    boolean isFresh();

    /** Reads something at most once for all writes that were handed over together and are tried in one go. */
    <T> T once(String name, Reading<T> reading) throws IOException;

    /** Forgets what was read, after a write that changed it. */
    void forget(String name);

    /**
     * Puts on the disk, at once, what a later try of this write needs to know and cannot read any more, such as what it is about to delete.
     *
     * @param record one that JSON can hold; it takes the place of what was kept before
     */
    void keep(Object record);

    /** What this or an earlier try of this write kept, also in an earlier run. */
    <T> Optional<T> kept(Class<T> record) throws IOException;

    /** What the earlier writes of the batch that are through were told to do. */
    <A> List<A> earlier(Class<A> args);

    /** Something read from the server. */
    @FunctionalInterface
    interface Reading<T> {
        T read() throws IOException;
    }
}
