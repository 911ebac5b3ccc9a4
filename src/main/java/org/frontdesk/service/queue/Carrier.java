package org.frontdesk.service.queue;

import java.io.IOException;
import org.frontdesk.service.Overtaken;

/**
 * Carries out writes of one kind, each exactly once.
 *
 * @param <A> what a write needs to know
 * @param <R> what it yields
 */
@FunctionalInterface
public interface Carrier<A, R> {
    /**
     * One try. Where {@link Sending#mayBeDone} says so, it looks at the server before it sends anything.
     *
     * @throws Overtaken when somebody else changed the same
     * @throws org.frontdesk.api.ApiException when the server refuses
     * @throws IOException when no answer came; the try is repeated
     */
    Carried<R> carry(A args, Sending sending) throws IOException;
}
