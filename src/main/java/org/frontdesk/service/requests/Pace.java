package org.frontdesk.service.requests;

import java.time.Duration;
import java.util.Optional;

/**
 * The time between the beginnings of two exchanges: the one the API asks for, longer for a while after the server was busy.
 * Times are those of {@link System#nanoTime}. For one thread at a time.
 */
final class Pace {
    private final Duration spacing;
    private final Rest rest;
    private Duration present;
    private long earliest;

    Pace(Duration spacing, Rest rest, long nanos) {
        this.spacing = spacing;
        this.rest = rest;
        this.present = spacing;
        this.earliest = nanos;
    }

    /** How long the next exchange has still to wait. */
    Duration rest(long nanos) {
        return Duration.ofNanos(Math.max(0, earliest - nanos));
    }

    void begun(long nanos) {
        earliest = nanos + present.toNanos();
    }

    /** The question leaves, some time after its turn began. */
    void sent(long nanos) {
        earliest = Math.max(earliest, nanos + present.toNanos());
    }

    /** An answer came: half of what was added to the spacing is taken away again. */
    void answered() {
        Duration added = present.minus(spacing);
        present = added.toMillis() < 50 ? spacing : spacing.plus(added.dividedBy(2));
    }

    /** The server had no time: the spacing doubles, and the next exchange waits as long as the server asked for. */
    void refused(long nanos, Optional<Duration> retryAfter) {
        Duration doubled = present.multipliedBy(2);
        present = longest(rest.least(), doubled).compareTo(rest.longest()) > 0
                ? longest(rest.longest(), spacing)
                : longest(rest.least(), doubled);
        earliest = Math.max(
                earliest,
                nanos + longest(present, retryAfter.orElse(Duration.ZERO)).toNanos());
    }

    /** The spacing at present. */
    Duration present() {
        return present;
    }

    private static Duration longest(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
