package org.frontdesk.domain.quickentry;

/**
 * A piece of the typed text.
 *
 * @param start of the first character, counted from 0
 * @param end behind the last character
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("No span: " + start + " to " + end);
        }
    }

    /** From the beginning of this to the end of the other. */
    public Span to(Span other) {
        return new Span(start, Math.max(end, other.end));
    }

    /** The characters of the text that it covers. */
    public String of(String text) {
        return text.substring(start, end);
    }
}
