package org.frontdesk.service.queue;

import java.time.Duration;

/**
 * How a write that got no answer is tried again.
 *
 * @param first the pause before the second try; each further one is twice as long
 * @param longest the longest pause
 * @param tries how often a server may answer with trouble of its own before the write counts as refused; silence is never counted
 */
public record Patience(Duration first, Duration longest, int tries) {
    public static final Patience USUAL = new Patience(Duration.ofSeconds(1), Duration.ofSeconds(30), 8);

    Duration pause(int failures) {
        Duration pause = first.multipliedBy(1L << Math.min(failures - 1, 16));
        return pause.compareTo(longest) > 0 ? longest : pause;
    }
}
