package org.frontdesk.service;

import java.util.function.Consumer;

/**
 * Something that takes time and has not been started.
 *
 * @param <T> what it yields
 */
@FunctionalInterface
public interface Work<T> {
    /** Starts it away from the window thread; exactly one of the two is called, on the window thread, unless the job is cancelled. */
    Job start(Consumer<? super T> onSuccess, Consumer<? super Failure> onFailure);
}
