package org.frontdesk.service.requests;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.frontdesk.api.Lane;
import org.frontdesk.api.Turns;

/**
 * Lets questions go to the server no faster than the connection allows: first those a person waits for, then those somebody
 * will want next, then what can wait; within a lane in the order they came. A server that is busy gets more time.
 */
public final class RequestScheduler implements Turns {
    private static final int TOO_MANY = 429;
    private static final int UNAVAILABLE = 503;
    private static final int GATEWAY_TIME_OUT = 504;
    /** How often a question that the server had no time for lines up again. */
    private static final int TRIES = 6;

    private final Pacing pacing;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final List<Place> line = new ArrayList<>();
    private final Pace pace;
    private int underWay;

    public RequestScheduler(Pacing pacing) {
        this(pacing, Rest.USUAL);
    }

    /** @param rest what a server that is busy is given */
    public RequestScheduler(Pacing pacing, Rest rest) {
        this.pacing = pacing;
        this.pace = new Pace(pacing.spacing(), rest, System.nanoTime());
    }

    @Override
    public Ticket queue(Lane lane, String question) {
        return new Place(lane);
    }

    /** What waits at this moment. */
    public Waiting waiting() {
        lock.lock();
        try {
            long now = System.nanoTime();
            Duration longest = line.stream()
                    .map(place -> Duration.ofNanos(now - place.since))
                    .max(Duration::compareTo)
                    .orElse(Duration.ZERO);
            return new Waiting(line.size(), longest, pace.rest(now));
        } finally {
            lock.unlock();
        }
    }

    /** Lets everything that waits go at once, for it will not be asked of this server. */
    public void disperse() {
        lock.lock();
        try {
            line.forEach(place -> place.dispersed = true);
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** The place that goes next: of the earliest lane, in it the one that came first. */
    private Place first() {
        return Collections.min(
                line, Comparator.comparing((Place place) -> place.lane).thenComparing(place -> place.since));
    }

    private final class Place implements Ticket {
        private final long since = System.nanoTime();
        private Lane lane;
        private boolean takenBack;
        private boolean dispersed;
        private boolean isUnderWay;
        private int refusals;

        private Place(Lane lane) {
            this.lane = lane;
        }

        @Override
        public void await() throws IOException {
            lock.lock();
            try {
                line.add(this);
                moved.signalAll();
                while (!mayGo()) {
                    moved.awaitNanos(untilSomethingChanges().toNanos());
                }
                underWay++;
                isUnderWay = true;
                if (!dispersed) {
                    pace.begun(System.nanoTime());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("cancelled");
            } finally {
                line.remove(this);
                moved.signalAll();
                lock.unlock();
            }
        }

        private boolean mayGo() throws IOException {
            if (takenBack) {
                throw new InterruptedIOException("cancelled");
            }
            if (System.nanoTime() - since > pacing.patience().toNanos()) {
                throw new SocketTimeoutException("The question did not get its turn in time");
            }
            return dispersed
                    || (first() == this
                            && underWay < pacing.together()
                            && pace.rest(System.nanoTime()).isZero());
        }

        /** Somebody moving wakes everybody; time alone helps only the first. */
        private Duration untilSomethingChanges() {
            boolean onlyTimeIsMissing = first() == this && underWay < pacing.together();
            return onlyTimeIsMissing ? pace.rest(System.nanoTime()).plusNanos(1) : pacing.patience();
        }

        /** Making a connection takes time, and the server counts from when it hears the question. */
        @Override
        public void sent() {
            lock.lock();
            try {
                pace.sent(System.nanoTime());
            } finally {
                lock.unlock();
            }
        }

        @Override
        public void promote(Lane other) {
            lock.lock();
            try {
                if (other.compareTo(lane) < 0) {
                    lane = other;
                    moved.signalAll();
                }
            } finally {
                lock.unlock();
            }
        }

        @Override
        public void takeBack() {
            lock.lock();
            try {
                takenBack = true;
                moved.signalAll();
            } finally {
                lock.unlock();
            }
        }

        @Override
        public boolean ended(Ending ending) {
            lock.lock();
            try {
                if (isUnderWay) {
                    isUnderWay = false;
                    underWay--;
                }
                moved.signalAll();
                return switch (ending.status()) {
                    case TOO_MANY -> {
                        pace.refused(System.nanoTime(), ending.retryAfter());
                        refusals++;
                        yield refusals < TRIES && !takenBack;
                    }
                    case 0, UNAVAILABLE, GATEWAY_TIME_OUT -> {
                        if (!takenBack) {
                            pace.refused(System.nanoTime(), ending.retryAfter());
                        }
                        yield false;
                    }
                    default -> {
                        pace.answered();
                        yield false;
                    }
                };
            } finally {
                lock.unlock();
            }
        }
    }
}
