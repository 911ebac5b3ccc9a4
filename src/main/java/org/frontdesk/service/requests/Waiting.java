package org.frontdesk.service.requests;

import java.time.Duration;

/**
 * What waits for its turn.
 *
 * @param questions how many
 * @param longest how long the first of them has waited
 * @param next the time until the next may go
 */
public record Waiting(int questions, Duration longest, Duration next) {}
