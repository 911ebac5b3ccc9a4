package org.frontdesk.practice;

import java.nio.file.Path;
import java.time.Clock;

/**
 * How to run a practice server.
 *
 * @param data the folder that keeps the practice; made when missing
 * @param port on the loopback address, 0 for any free one
 * @param demo whether a new folder starts with the demo practice
 * @param clock says what the server takes for now
 */
public record PracticeOptions(Path data, int port, boolean demo, Clock clock) {
    public PracticeOptions {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("A port is a number from 0 to 65535.");
        }
    }

    /** A practice without any row, on a free port. */
    public static PracticeOptions empty(Path data) {
        return new PracticeOptions(data, 0, false, Clock.systemDefaultZone());
    }

    /** The demo practice, on a free port. */
    public static PracticeOptions demo(Path data) {
        return new PracticeOptions(data, 0, true, Clock.systemDefaultZone());
    }

    public PracticeOptions onPort(int other) {
        return new PracticeOptions(data, other, demo, clock);
    }

    public PracticeOptions at(Clock other) {
        return new PracticeOptions(data, port, demo, other);
    }
}
