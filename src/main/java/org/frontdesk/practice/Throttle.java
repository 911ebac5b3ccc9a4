package org.frontdesk.practice;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Spaces the requests of each customer key: the time counts from the last one that was let in. */
final class Throttle {
    private final Map<String, Long> lastLetIn = new ConcurrentHashMap<>();

    /**
     * Lets the request in or not.
     *
     * @param nanos now, as {@link System#nanoTime}
     * @return how long the key has still to wait, zero when the request is let in
     */
    Duration wait(String customerKey, Duration spacing, long nanos) {
        if (spacing.isZero()) {
            return Duration.ZERO;
        }
        long[] rest = {0};
        lastLetIn.compute(customerKey, (key, last) -> {
            rest[0] = last == null ? 0 : Math.max(0, last + spacing.toNanos() - nanos);
            return rest[0] > 0 ? last : Long.valueOf(nanos);
        });
        return Duration.ofNanos(rest[0]);
    }
}
