package org.frontdesk.service.queue;

import java.io.IOException;
import java.util.List;
import org.frontdesk.api.CallScope;

/** One try of one write. What is asked through it that changes the server is marked as sent on the disk before it leaves. */
public interface Sending extends CallScope {
    /** Whether an earlier try may have been carried out: no answer came, or the program ended meanwhile. */
    boolean mayBeDone();

    /** Whether the writes were handed over just now, so that what was read for them still holds. */
    boolean isFresh();

    /** Reads something at most once for all writes that were handed over together and are tried in one go. */
    <T> T once(String name, Reading<T> reading) throws IOException;

    /** Forgets what was read, after a write that changed it. */
    void forget(String name);

    /** What the earlier writes of the batch that are through were told to do. */
    <A> List<A> earlier(Class<A> args);

    /** Something read from the server. */
    @FunctionalInterface
    interface Reading<T> {
        T read() throws IOException;
    }
}
