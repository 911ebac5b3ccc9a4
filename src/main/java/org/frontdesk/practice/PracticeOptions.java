package org.frontdesk.practice;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/**
 * How to run a practice server.
 *
 * @param data the folder that keeps the practice; made when missing
 * @param host the address to listen on
 * @param port on that address, 0 for any free one
 * @param demo whether a new folder starts with the demo practice
 * @param clock says what the server takes for now
 * @param manners how it behaves at first
 * @param keys the owner's keys, if not those made at random and kept in the folder
 */
public record PracticeOptions(
        Path data,
        String host,
        int port,
        boolean demo,
        Clock clock,
        PracticeManners manners,
        Optional<OwnerKeys> keys) {
    private static final String LOOPBACK = "127.0.0.1";

    public PracticeOptions {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("A port is a number from 0 to 65535.");
        }
    }

    /** A practice without any row, on a free port. */
    public static PracticeOptions empty(Path data) {
        return with(data, false);
    }

    /** The demo practice, on a free port. */
    public static PracticeOptions demo(Path data) {
        return with(data, true);
    }

    private static PracticeOptions with(Path data, boolean demo) {
        return new PracticeOptions(
                data, LOOPBACK, 0, demo, Clock.systemDefaultZone(), PracticeManners.plain(), Optional.empty());
    }

    public PracticeOptions onPort(int other) {
        return new PracticeOptions(data, host, other, demo, clock, manners, keys);
    }

    public PracticeOptions at(Clock other) {
        return new PracticeOptions(data, host, port, demo, other, manners, keys);
    }

    public PracticeOptions behaving(PracticeManners other) {
        return new PracticeOptions(data, host, port, demo, clock, other, keys);
    }

    /** Listens on another address than this computer's own, open to those who know the owner's keys. */
    public PracticeOptions reachableAt(String address, OwnerKeys known) {
        return new PracticeOptions(data, address, port, demo, clock, manners, Optional.of(known));
    }
}
