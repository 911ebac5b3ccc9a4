package org.frontdesk.practice;

import java.time.Duration;

/**
 * How the practice server behaves, apart from what it knows: for training on a slow or sparing server, and for tests.
 *
 * @param mode the way of connecting it plays
 * @param enterprise whether the key has the Enterprise permission: larger pages, shorter spacing
 * @param throttled whether remote requests that come too soon are refused with 429
 * @param latency how long each answer takes at least
 * @param spread how much longer it takes at most, at random
 */
public record PracticeManners(
        PracticeMode mode, boolean enterprise, boolean throttled, Duration latency, Duration spread) {
    private static final Duration LONGEST = Duration.ofMinutes(2);

    public PracticeManners {
        if (latency.isNegative() || spread.isNegative() || latency.plus(spread).compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("A latency is from 0 to 120000 milliseconds.");
        }
    }

    /** A server on the same network: large pages, no throttle, no delay. */
    public static PracticeManners plain() {
        return new PracticeManners(PracticeMode.SERVICE, false, false, Duration.ZERO, Duration.ZERO);
    }

    /** The most rows of one answer, by the API page Pagination. */
    int pageSize() {
        if (mode == PracticeMode.REMOTE) {
            return enterprise ? 1000 : 100;
        }
        return enterprise ? 10_000 : 1000;
    }

    /** The time from one request of a customer key to its next: none outside the remote mode. */
    Duration spacing(boolean readsOnly) {
        if (!throttled || mode != PracticeMode.REMOTE) {
            return Duration.ZERO;
        }
        if (enterprise) {
            return Duration.ofMillis(500);
        }
        return readsOnly ? Duration.ofSeconds(5) : Duration.ofSeconds(1);
    }

    /** The delay of one answer, {@code chance} from 0 to 1. */
    Duration delay(double chance) {
        return latency.plus(Duration.ofNanos((long) (spread.toNanos() * chance)));
    }
}
