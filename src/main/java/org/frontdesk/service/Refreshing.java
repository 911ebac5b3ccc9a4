package org.frontdesk.service;

import java.util.function.Consumer;

/**
 * A question whose last answer may be kept: the kept one shows at once, the fresh one takes its place.
 *
 * @param <T> what it yields
 */
@FunctionalInterface
public interface Refreshing<T> extends Work<T> {
    /**
     * Starts it away from the window thread. What is kept comes first, if anything is; then exactly one of the others. All are called on the
     * window thread, and none once the job is cancelled.
     */
    Job start(Consumer<? super Dated<T>> onKept, Consumer<? super T> onFresh, Consumer<? super Failure> onFailure);

    /** The fresh answer alone. */
    @Override
    default Job start(Consumer<? super T> onSuccess, Consumer<? super Failure> onFailure) {
        return start(kept -> {}, onSuccess, onFailure);
    }
}
