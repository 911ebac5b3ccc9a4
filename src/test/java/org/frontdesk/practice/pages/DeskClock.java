package org.frontdesk.practice.pages;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicReference;

/** The practice's clock: it stands still at {@link #NOW} until a test moves it. */
final class DeskClock extends Clock {
    static final String TODAY = "2026-03-02";
    static final String NOW = TODAY + " 09:30:00";

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private final AtomicReference<LocalDateTime> now = new AtomicReference<>(LocalDateTime.parse(NOW, MOMENT));

    /** Lets time pass and returns the new moment as the API writes it. */
    String later(Duration time) {
        return now.updateAndGet(moment -> moment.plus(time)).format(MOMENT);
    }

    String moment() {
        return now.get().format(MOMENT);
    }

    @Override
    public Instant instant() {
        return now.get().toInstant(ZoneOffset.UTC);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
