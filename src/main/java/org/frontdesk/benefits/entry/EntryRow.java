package org.frontdesk.benefits.entry;

import org.frontdesk.domain.benefit.Wanted;

/**
 * A row that the line asks for.
 *
 * @param says what it grants
 * @param change what of the row that is there becomes another, empty for a new one
 */
public record EntryRow(Wanted.Standing standing, String says, String change) {}
