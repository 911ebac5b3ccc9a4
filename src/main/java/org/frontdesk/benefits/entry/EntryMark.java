package org.frontdesk.benefits.entry;

import org.frontdesk.domain.quickentry.Span;
import org.frontdesk.domain.quickentry.Trouble;

/** A piece of the line that became no row, and the sentence about it. */
public record EntryMark(Span span, Trouble.Kind kind, String sentence) {}
