package org.frontdesk.domain.treatment;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * That a plan is signed.
 *
 * @param when in the server's local time
 * @param name the typed name, empty when the office's sheet has no place for one
 */
public record SignedMark(Optional<LocalDateTime> when, String name) {}
