package org.frontdesk.service;

import java.time.Instant;

/**
 * Something as it was.
 *
 * @param at when the server said so, in the time of this desk
 */
public record Dated<T>(T value, Instant at) {}
