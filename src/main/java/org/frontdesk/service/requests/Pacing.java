package org.frontdesk.service.requests;

import java.time.Duration;
import org.frontdesk.service.connection.RemotePace;

/**
 * What a connection allows.
 *
 * @param spacing the time between the beginnings of two exchanges
 * @param together the most exchanges at a time
 * @param patience how long a question waits for its turn before it fails
 */
public record Pacing(Duration spacing, int together, Duration patience) {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    /** Requests do not arrive as evenly as they are sent. */
    private static final Duration MARGIN = Duration.ofMillis(50);

    /** Over the internet with keys of that kind. */
    public static Pacing of(RemotePace pace) {
        return switch (pace) {
            case ORDINARY -> remote();
            case READING -> remoteReading();
            case ENTERPRISE -> remoteEnterprise();
        };
    }

    /** A server in the practice: no spacing, at most eight exchanges at once. */
    public static Pacing near() {
        return new Pacing(Duration.ZERO, 8, PATIENCE);
    }

    /** Over the internet, by the API page API Guide: one exchange a second for each customer key. */
    public static Pacing remote() {
        return spaced(Duration.ofSeconds(1));
    }

    /** Over the internet with a key that may only read: one exchange in five seconds. */
    public static Pacing remoteReading() {
        return spaced(Duration.ofSeconds(5));
    }

    /** Over the internet with the Enterprise permission: two exchanges a second. */
    public static Pacing remoteEnterprise() {
        return spaced(Duration.ofMillis(500));
    }

    private static Pacing spaced(Duration spacing) {
        return new Pacing(spacing.plus(MARGIN), 4, PATIENCE);
    }
}
