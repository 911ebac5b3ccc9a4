package org.frontdesk.practice;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Trouble on demand, for tests and training. Each ordered trouble meets one API request, in the order given; the
 * requests after it are answered as usual.
 */
public final class PracticeFaults {
    private static final int REMEMBERED = 10_000;

    sealed interface Fault {
        record Status(int status) implements Fault {}

        record Delay(Duration time) implements Fault {}

        record Drop() implements Fault {}

        record LostAnswer() implements Fault {}

        record None() implements Fault {}
    }

    private final Deque<Fault> waiting = new ArrayDeque<>();
    private final Deque<String> requests = new ArrayDeque<>();
    private final CountDownLatch closing = new CountDownLatch(1);

    PracticeFaults() {}

    /** The next API request is answered with this status and an empty body. */
    public synchronized void failNext(int status) {
        waiting.add(new Fault.Status(status));
    }

    /** The next API request is answered that much later, or when the server closes. */
    public synchronized void delayNext(Duration time) {
        waiting.add(new Fault.Delay(time));
    }

    /** The next API request loses its connection without an answer and without being carried out. */
    public synchronized void dropNext() {
        waiting.add(new Fault.Drop());
    }

    /** The next API request is carried out, but its connection is lost before the answer. */
    public synchronized void loseNextAnswer() {
        waiting.add(new Fault.LostAnswer());
    }

    /** The next API request is answered as usual, so that the trouble ordered after it meets a later one. */
    public synchronized void passNext() {
        waiting.add(new Fault.None());
    }

    /** The last ten thousand API requests since the start as "METHOD /path", without base address and query. */
    public synchronized List<String> requests() {
        return List.copyOf(new ArrayList<>(requests));
    }

    synchronized Fault meet(String request) {
        requests.add(request);
        if (requests.size() > REMEMBERED) {
            requests.removeFirst();
        }
        Fault fault = waiting.poll();
        return fault == null ? new Fault.None() : fault;
    }

    /** Waits as told; false when the server closes meanwhile. */
    boolean waited(Duration time) throws InterruptedException {
        return !closing.await(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    void close() {
        closing.countDown();
    }
}
