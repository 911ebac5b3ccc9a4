package org.frontdesk.service.queue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frontdesk.service.Failure;

/**
 * A write to which nothing more happens, for the journal.
 *
 * @param kind the name of its kind
 * @param requests what was sent for it in this run, such as {@code PUT /benefits/12}
 * @param why it was refused; empty for any other end
 * @param said the server's sentence or the reason for discarding, empty for none
 */
public record Settled(
        Origin origin,
        String kind,
        String words,
        WriteState state,
        Optional<Failure> why,
        String said,
        List<String> ignored,
        List<String> requests,
        Map<String, String> before,
        Map<String, String> after) {}
