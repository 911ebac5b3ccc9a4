package org.frontdesk.service;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Something that takes time and has not been started.
 *
 * @param <T> what it yields
 */
@FunctionalInterface
public interface Work<T> {
    /** Starts it away from the window thread; exactly one of the two is called, on the window thread, unless the job is cancelled. */
    Job start(Consumer<? super T> onSuccess, Consumer<? super Failure> onFailure);

    /** This work, then another that needs what it yields; one cancel ends whichever is under way. */
    default <R> Work<R> then(Function<? super T, Work<R>> next) {
        return (onSuccess, onFailure) -> {
            var second = new AtomicReference<>(Job.none());
            var first = new AtomicReference<>(Job.none());
            var whole = new Job(() -> {
                first.get().cancel();
                second.get().cancel();
            });
            first.set(start(
                    found -> {
                        if (!whole.isOver()) {
                            second.set(next.apply(found)
                                    .start(
                                            answer -> whole.deliver(() -> onSuccess.accept(answer)),
                                            problem -> whole.deliver(() -> onFailure.accept(problem))));
                        }
                    },
                    problem -> whole.deliver(() -> onFailure.accept(problem))));
            return whole;
        };
    }

    /** Work that is done already. */
    static <T> Work<T> done(T answer) {
        return (onSuccess, onFailure) -> {
            onSuccess.accept(answer);
            return Job.none();
        };
    }
}
