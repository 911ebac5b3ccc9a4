package org.frontdesk.service;

import java.util.function.Consumer;

/**
 * Something that takes long and tells parts of its answer while it goes on. It has not been started.
 *
 * @param <P> a part
 * @param <T> what it yields at the end
 */
@FunctionalInterface
public interface Gradual<P, T> {
    /**
     * Starts it away from the window thread. Parts come in their order, then exactly one of the others; all on the window thread, and none
     * once the job is cancelled.
     */
    Job start(Consumer<? super P> onPart, Consumer<? super T> onSuccess, Consumer<? super Failure> onFailure);
}
