package org.frontdesk.practice;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Trouble on demand, for tests and training. Each ordered trouble meets one API request, in the order given; the
 * requests after it are answered as usual, or meet the trouble of a storm: a share of all requests, at random.
 */
public final class PracticeFaults {
    private static final int REMEMBERED = 10_000;
    /** The most that is remembered of one request, in characters. */
    private static final int LONGEST = 200;

    private final Deque<Fault> waiting = new ArrayDeque<>();
    private final Deque<String> requests = new ArrayDeque<>();
    private final Map<String, Long> met = new TreeMap<>();
    private final Map<String, Integer> closed = new TreeMap<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private Storm storm = new Storm(0, List.of(), 0);
    private Random chance = new Random(0);

    /**
     * Trouble for a share of the requests.
     *
     * @param share from 0 for none to 1 for every request
     * @param kinds the troubles, each as likely as the others
     * @param seed decides which requests are met
     */
    record Storm(double share, List<Fault> kinds, long seed) {
        Storm {
            kinds = List.copyOf(kinds);
            if (!(share >= 0 && share <= 1)) {
                throw new IllegalArgumentException("share must be a number from 0 to 1.");
            }
            if (share > 0 && kinds.isEmpty()) {
                throw new IllegalArgumentException("kinds must name at least one trouble.");
            }
        }
    }

    PracticeFaults() {}

    /** The next API request is answered with this status and an empty body. */
    public void failNext(int status) {
        order(new Fault.Status(status));
    }

    /** The next API request is carried out and answered with this status all the same. */
    public void failNextLate(int status) {
        order(new Fault.LateStatus(status));
    }

    /** The next API request is answered that much later, or when the server closes. */
    public void delayNext(Duration time) {
        order(new Fault.Delay(time));
    }

    /** The next API request loses its connection without an answer and without being carried out. */
    public void dropNext() {
        order(new Fault.Drop());
    }

    /** The next API request is carried out, but its connection is lost before the answer. */
    public void loseNextAnswer() {
        order(new Fault.LostAnswer());
    }

    /** The next API request is carried out, but its connection is lost in the middle of the answer. */
    public void cutNextAnswer() {
        order(new Fault.Cut());
    }

    /** The next API request is carried out, but its answer comes in drops. */
    public void slowNextAnswer() {
        order(new Fault.Slow());
    }

    /** The next API request is answered as usual, so that the trouble ordered after it meets a later one. */
    public void passNext() {
        order(new Fault.None());
    }

    /** From now on each request of this path, such as {@code /claimprocs}, is answered with this status, until it is calm again. */
    public synchronized void failAlways(String path, int status) {
        closed.put(path, status);
    }

    /** The last ten thousand API requests since the start as "METHOD /path", without base address and query. */
    public synchronized List<String> requests() {
        return List.copyOf(new ArrayList<>(requests));
    }

    synchronized void order(Fault fault) {
        waiting.add(fault);
    }

    /** Lets a share of the requests meet trouble from now on, where none is ordered. */
    synchronized void storm(Storm coming) {
        storm = coming;
        chance = new Random(coming.seed());
    }

    synchronized Storm storm() {
        return storm;
    }

    /** Takes back what is ordered and ends the storm. */
    public synchronized void calm() {
        waiting.clear();
        closed.clear();
        storm = new Storm(0, List.of(), 0);
    }

    /** How many requests have met each trouble since the start, by its word. */
    synchronized Map<String, Long> met() {
        return Map.copyOf(met);
    }

    synchronized Fault meet(String request) {
        requests.add(request.length() > LONGEST ? request.substring(0, LONGEST) : request);
        if (requests.size() > REMEMBERED) {
            requests.removeFirst();
        }
        Fault fault = closed(request).orElseGet(() -> waiting.isEmpty() ? fromStorm() : waiting.remove());
        if (!(fault instanceof Fault.None)) {
            met.merge(fault.word(), 1L, Long::sum);
        }
        return fault;
    }

    private Optional<Fault> closed(String request) {
        String path = request.substring(request.indexOf(' ') + 1);
        return closed.entrySet().stream()
                .filter(one -> path.equals(one.getKey()) || path.startsWith(one.getKey() + "/"))
                .<Fault>map(one -> new Fault.Status(one.getValue()))
                .findFirst();
    }

    private Fault fromStorm() {
        boolean strikes = storm.share() > 0 && chance.nextDouble() < storm.share();
        return strikes ? storm.kinds().get(chance.nextInt(storm.kinds().size())) : new Fault.None();
    }

    /** Waits as told; false when the server closes meanwhile. */
    boolean waited(Duration time) throws InterruptedException {
        return time.isZero() || !closing.await(time.toNanos(), TimeUnit.NANOSECONDS);
    }

    void close() {
        closing.countDown();
    }
}
