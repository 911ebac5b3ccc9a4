package org.frontdesk.service.journal;

import java.time.OffsetDateTime;

/**
 * One line of the journal.
 *
 * @param number from 1, without gaps
 * @param who the person at the desk
 * @param at the moment with the desk's own distance from UTC
 */
public record JournalEntry(long number, String who, OffsetDateTime at, JournalEvent event) {}
