package org.frontdesk.coverage;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** What was done on one coverage screen and taken back there, the last first. */
final class ActHistory {
    private final Deque<Act> done = new ArrayDeque<>();
    private final Deque<Act> takenBack = new ArrayDeque<>();

    Optional<Act> lastDone() {
        return Optional.ofNullable(done.peek());
    }

    Optional<Act> lastTakenBack() {
        return Optional.ofNullable(takenBack.peek());
    }

    void did(Act act) {
        done.push(act);
        takenBack.clear();
    }

    void tookBack(Act act) {
        done.remove(act);
        takenBack.push(act);
    }

    void didAgain(Act act) {
        takenBack.remove(act);
        done.push(act);
    }
}
