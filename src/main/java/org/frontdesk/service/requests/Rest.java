package org.frontdesk.service.requests;

import java.time.Duration;

/**
 * What a busy server is given.
 *
 * @param least the spacing after the first refusal; each further one doubles it
 * @param longest the longest spacing
 */
public record Rest(Duration least, Duration longest) {
    public static final Rest USUAL = new Rest(Duration.ofMillis(500), Duration.ofSeconds(20));
}
