package org.frontdesk.service.pins;

import java.time.Duration;
import java.time.Instant;

/**
 * Wrong tries at this desk since the last right one, whoever's PIN it was to be.
 *
 * @param last when the last one was
 */
record PinTries(int wrong, Instant last) {
    static final PinTries NONE = new PinTries(0, Instant.EPOCH);

    /** So many are free; a finger slips. */
    private static final int FREE = 3;

    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    /** How long the next try has to wait: half a minute after the third wrong one, then twice as long each time. */
    Duration left(Instant now) {
        if (wrong < FREE) {
            return Duration.ZERO;
        }
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(wrong - FREE, 10));
        Duration most = wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
        Duration gone = Duration.between(last, now);
        // A clock that was put back does not lengthen the wait beyond its beginning.
        Duration left = gone.isNegative() ? most : most.minus(gone);
        return left.isNegative() ? Duration.ZERO : left;
    }

    PinTries wrong(Instant now) {
        return new PinTries(wrong + 1, now);
    }
}
