package org.frontdesk.service;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.frontdesk.api.ApiCall;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The only place that changes threads: work runs on a worker, its answer hops back once to the window thread. */
public final class Background implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Background.class);

    private final Executor workers;
    private final Executor fx;

    /**
     * @param workers run the calls
     * @param fx runs the answers: the window's own queue in the program, {@code Runnable::run} in tests
     */
    public Background(Executor workers, Executor fx) {
        this.workers = workers;
        this.fx = fx;
    }

    /** Workers are virtual threads. */
    public static Background withVirtualThreads(Executor fx) {
        return new Background(
                Executors.newThreadPerTaskExecutor(
                        Thread.ofVirtual().name("call-", 0).factory()),
                fx);
    }

    public <T> Work<T> of(ApiCall<T> call) {
        return (onSuccess, onFailure) -> {
            var job = new Job(call::cancel);
            begin(job, () -> {
                Runnable answer = attempt(call, onSuccess, onFailure, job);
                fx.execute(() -> job.deliver(answer));
            });
            return job;
        };
    }

    /** Runs something on the window thread soon. */
    public void onWindow(Runnable act) {
        fx.execute(act);
    }

    /**
     * Work that first shows what is kept.
     *
     * @param kept looks for it on the worker, so it may read a disk
     * @param fresh asks the server
     */
    public <T> Refreshing<T> refreshing(Supplier<Optional<Dated<T>>> kept, ApiCall<T> fresh) {
        return (onKept, onFresh, onFailure) -> {
            var job = new Job(fresh::cancel);
            begin(job, () -> {
                kept.get().ifPresent(dated -> fx.execute(() -> job.deliverPart(() -> onKept.accept(dated))));
                Runnable answer = attempt(fresh, onFresh, onFailure, job);
                fx.execute(() -> job.deliver(answer));
            });
            return job;
        };
    }

    /**
     * Work that tells parts of its answer.
     *
     * @param making makes the call from what takes its parts, on any thread
     */
    public <P, T> Gradual<P, T> gradual(Function<Consumer<P>, ApiCall<T>> making) {
        return (onPart, onSuccess, onFailure) -> {
            var started = new AtomicReference<>(Job.none());
            ApiCall<T> call =
                    making.apply(part -> fx.execute(() -> started.get().deliverPart(() -> onPart.accept(part))));
            var job = new Job(call::cancel);
            started.set(job);
            begin(job, () -> {
                Runnable answer = attempt(call, onSuccess, onFailure, job);
                fx.execute(() -> job.deliver(answer));
            });
            return job;
        };
    }

    /** What is begun after the end is over at once: its screen is gone too. */
    private void begin(Job job, Runnable work) {
        try {
            workers.execute(work);
        } catch (RejectedExecutionException closed) {
            log.debug("Not begun, as the program ends", closed);
            job.cancel();
        }
    }

    /** Lets nothing new begin; calls under way end with their connection. */
    @Override
    public void close() {
        if (workers instanceof ExecutorService service) {
            service.shutdownNow();
        }
    }

    @SuppressWarnings("IllegalCatch")
    private static <T> Runnable attempt(
            ApiCall<T> call, Consumer<? super T> onSuccess, Consumer<? super Failure> onFailure, Job job) {
        try {
            T answer = call.execute();
            return () -> onSuccess.accept(answer);
        } catch (IOException problem) {
            if (!job.isOver()) {
                log.warn("{}", problem.getMessage());
            }
            return () -> onFailure.accept(Failure.from(problem));
        } catch (RuntimeException | Error defect) { // an error too must end the job, or its screen waits for ever
            log.error("A background call failed", defect);
            return () -> onFailure.accept(Failure.from(defect));
        }
    }
}
