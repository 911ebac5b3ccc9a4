package org.frontdesk.document;

import java.util.List;

/**
 * What a printed explanation says.
 *
 * @param supposition that something is only supposed, empty when everything is as it is
 * @param doubts what was not computed
 * @param beside what the practice's own system says
 */
public record WhyPaper(
        String headline, String subject, String supposition, List<Line> steps, List<Line> doubts, List<Line> beside) {
    public WhyPaper {
        steps = List.copyOf(steps);
        doubts = List.copyOf(doubts);
        beside = List.copyOf(beside);
    }

    /**
     * One line.
     *
     * @param amount at its right, empty for none
     * @param details in small letters below
     * @param result whether it is a sum
     */
    public record Line(String sentence, String amount, List<String> details, boolean result) {
        public Line {
            details = List.copyOf(details);
        }
    }
}
