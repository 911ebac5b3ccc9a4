package org.frontdesk.domain.benefit.call;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.frontdesk.domain.quickentry.Span;

/** The sentences of a line in shorthand: what stands between semicolons or line ends. */
final class Clauses {
    private static final String ENDS = ";\n";

    /** A line in two: what was taken from it, and what is left of it. */
    record Parted(String taken, String left) {}

    private Clauses() {}

    /** The sentence in which a piece stands, without the signs at its ends. */
    static Span around(Span piece, String text) {
        int start = piece.start();
        while (start > 0 && ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        int end = piece.end();
        while (end < text.length() && ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return new Span(start, end);
    }

    /** Takes everything but the given sentences. */
    static Parted without(Set<Span> sentences, String text) {
        List<Span> inOrder =
                sentences.stream().sorted(Comparator.comparingInt(Span::start)).toList();
        var taken = new StringBuilder();
        var left = new StringBuilder();
        int at = 0;
        for (Span span : inOrder) {
            if (span.start() < at) {
                continue;
            }
            taken.append(text, at, span.start());
            left.append(left.isEmpty() ? "" : "; ").append(span.of(text).strip());
            at = span.end();
        }
        taken.append(text, at, text.length());
        String rest = taken.toString().replaceAll("(\\s*;\\s*)+", "; ").strip();
        return new Parted(rest.replaceAll("^; ?|;$", "").strip(), left.toString());
    }
}
