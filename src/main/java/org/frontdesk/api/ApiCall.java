package org.frontdesk.api;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;

/**
 * A question to the server that has not been asked yet. It is asked once, off the window thread.
 *
 * @param <T> what a good answer holds
 */
public interface ApiCall<T> {
    /**
     * Asks and waits for the answer.
     *
     * @throws ApiException when the server refuses
     * @throws IOException when no answer came, or one that cannot be read
     */
    T execute() throws IOException;

    /** Ends the exchange under way and keeps a later one from beginning; may be called from any thread. */
    void cancel();

    /** For a question that changes something on the server its method and path, such as {@code PUT benefits/12}; empty for a reading. */
    default Optional<String> writing() {
        return Optional.empty();
    }

    /** The same question with its answer turned into something else. */
    default <R> ApiCall<R> map(Function<? super T, ? extends R> turn) {
        ApiCall<T> asked = this;
        return new ApiCall<>() {
            @Override
            public R execute() throws IOException {
                return turn.apply(asked.execute());
            }

            @Override
            public void cancel() {
                asked.cancel();
            }

            @Override
            public Optional<String> writing() {
                return asked.writing();
            }
        };
    }

    /** Several questions that answer one: each step asks through the scope, so that one cancel ends them all. */
    static <T> ApiCall<T> joined(Steps<T> steps) {
        return new JoinedCall<>(steps);
    }

    /** The steps of a joined question. */
    @FunctionalInterface
    interface Steps<T> {
        T run(CallScope scope) throws IOException;
    }
}
