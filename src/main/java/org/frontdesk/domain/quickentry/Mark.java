package org.frontdesk.domain.quickentry;

/**
 * A piece of the line that became no row.
 *
 * @param words what it is about, as typed or by its name in the practice; for the sentence
 */
public record Mark(Span span, Trouble trouble, String words) {}
