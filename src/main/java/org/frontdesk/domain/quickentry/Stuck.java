package org.frontdesk.domain.quickentry;

/** Thrown inside the reading of one phrase when it cannot go on; it never leaves the package. */
final class Stuck extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Mark mark;

    Stuck(Span span, Trouble trouble, String words) {
        super(words, null, false, false);
        mark = new Mark(span, trouble, words);
    }

    Mark mark() {
        return mark;
    }
}
