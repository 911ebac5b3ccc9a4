package org.frontdesk.domain.edits;

/** A row as the server holds it where nothing but its number is not edited. */
public record Numbered<R>(long number, R row) {}
