package org.frontdesk.api;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Lets equal readings in flight share one exchange. A reading is never answered by one that began before a write of this
 * program ended, so what was just written is always seen.
 */
final class SharedReads {
    private final Map<Question, Reading<?>> underWay = new HashMap<>();
    private long writes;

    /** What is asked, after how many writes. */
    private record Question(long writes, ApiPath path) {}

    /** One exchange and how many wait for it. */
    private static final class Reading<T> {
        private final HttpCall<T> call;
        private final CompletableFuture<T> answer = new CompletableFuture<>();
        private int waiting;

        private Reading(HttpCall<T> call) {
            this.call = call;
        }
    }

    <T> ApiCall<T> sharing(ApiPath path, HttpCall<T> call) {
        return new Share<>(path, call);
    }

    /** The write; readings that begin after its end share nothing with earlier ones. */
    <T> ApiCall<T> writing(HttpCall<T> call) {
        return new ApiCall<>() {
            @Override
            public T execute() throws IOException {
                try {
                    return call.execute();
                } finally {
                    written();
                }
            }

            @Override
            public void cancel() {
                call.cancel();
            }

            @Override
            public Optional<String> writing() {
                return Optional.of(call.question());
            }
        };
    }

    /** How many writes have ended, well or not. */
    synchronized long writes() {
        return writes;
    }

    private synchronized void written() {
        writes++;
    }

    private final class Share<T> implements ApiCall<T> {
        private final ApiPath path;
        private final HttpCall<T> own;
        private final CompletableFuture<T> answer = new CompletableFuture<>();
        private Reading<T> reading;
        private boolean left;

        private Share(ApiPath path, HttpCall<T> own) {
            this.path = path;
            this.own = own;
        }

        @Override
        public T execute() throws IOException {
            own.refuseTheWindowThread();
            if (join()) {
                run();
            }
            try {
                return answer.join();
            } catch (CancellationException e) {
                throw new InterruptedIOException("cancelled");
            } catch (CompletionException e) {
                throw switch (e.getCause()) {
                    case IOException gone -> gone;
                    case RuntimeException defect -> throw defect;
                    case null, default -> new IOException(e.getCause());
                };
            }
        }

        /** Joins the reading that is under way or begins one; true when it has to be run here. */
        @SuppressWarnings("unchecked") // the same path is always read as the same kind
        private boolean join() throws IOException {
            synchronized (SharedReads.this) {
                if (left) {
                    throw new InterruptedIOException("cancelled");
                }
                Question key = key();
                boolean first = !underWay.containsKey(key);
                reading = (Reading<T>) underWay.computeIfAbsent(key, absent -> new Reading<>(own));
                reading.waiting++;
                reading.answer.whenComplete((value, problem) -> {
                    if (problem == null) {
                        answer.complete(value);
                    } else {
                        answer.completeExceptionally(problem);
                    }
                });
                if (!first) {
                    reading.call.promote(Lane.now());
                }
                return first;
            }
        }

        private Question key() {
            return new Question(writes, path);
        }

        @SuppressWarnings("IllegalCatch") // whoever shares the reading must hear of its end, however it ended
        private void run() {
            try {
                reading.answer.complete(reading.call.execute());
            } catch (IOException | RuntimeException | Error problem) {
                reading.answer.completeExceptionally(problem);
            } finally {
                synchronized (SharedReads.this) {
                    underWay.values().remove(reading);
                }
            }
        }

        /** Leaves the reading; the exchange ends when nobody waits for it any more, and nobody joins it after that. */
        @Override
        public void cancel() {
            boolean last;
            synchronized (SharedReads.this) {
                if (left) {
                    return;
                }
                left = true;
                last = reading == null || --reading.waiting == 0;
                if (last) {
                    underWay.values().remove(reading);
                }
            }
            if (last) {
                (reading == null ? own : reading.call).cancel();
            }
            answer.cancel(false);
        }
    }
}
