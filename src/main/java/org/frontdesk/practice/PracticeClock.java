package org.frontdesk.practice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** The server's idea of now: that of its clock, or another moment it was set to, from which time goes on. */
final class PracticeClock extends Clock {
    private final Clock real;
    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    PracticeClock(Clock real) {
        this.real = real;
    }

    /** Sets the clock to a moment; without one it follows the real clock again. */
    void set(Optional<LocalDateTime> moment) {
        ahead.set(moment.map(now -> Duration.between(real.instant(), now.atZone(getZone())))
                .orElse(Duration.ZERO));
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        var other = new PracticeClock(real.withZone(zone));
        other.ahead.set(ahead.get());
        return other;
    }
}
