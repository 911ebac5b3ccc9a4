package org.frontdesk.domain.edits;

/** A row's name while it is being edited; it is there before the server has given a number and outlives a change of that number. */
public record RowKey(long number) {}
