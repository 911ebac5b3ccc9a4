package org.frontdesk.service;

import java.io.IOException;
import java.util.Optional;
import org.frontdesk.api.ApiCall;
import org.frontdesk.api.ApiException;
import org.frontdesk.api.CallScope;

/** A write without an answer may have been carried out all the same; it counts as failed only after a look at the server. */
public final class LostAnswer {
    /** From here on a gateway may have passed the write on before it gave up. */
    private static final int SERVER_TROUBLE = 500;

    private LostAnswer() {}

    /**
     * Looks for what a write would have left behind.
     *
     * @param <T> what the write answers
     */
    @FunctionalInterface
    public interface Look<T> {
        /** What the write left, empty when it was not carried out. */
        Optional<T> find() throws IOException;
    }

    /**
     * Sends a write once; when its answer is lost, or the server had trouble, the look decides.
     *
     * @throws ApiException when the server refused
     * @throws IOException when the write was not carried out, or that could not be told
     */
    public static <T> T settle(CallScope scope, ApiCall<T> write, Look<T> look) throws IOException {
        try {
            return scope.ask(write);
        } catch (IOException problem) {
            if (problem instanceof ApiException refused && refused.status() < SERVER_TROUBLE) {
                throw problem;
            }
            return look.find().orElseThrow(() -> problem);
        }
    }
}
