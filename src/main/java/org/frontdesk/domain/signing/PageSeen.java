package org.frontdesk.domain.signing;

import java.time.OffsetDateTime;

/**
 * That a page was shown to its end for the first time.
 *
 * @param page from 1
 */
public record PageSeen(int page, OffsetDateTime at) {}
