package org.frontdesk.why;

import java.util.List;

/**
 * A whole explanation, ready to show and to print.
 *
 * @param subject what is explained, such as a procedure and its tooth
 * @param headline the answer
 * @param steps the chain that leads to it
 * @param doubts what was not computed
 * @param beside what the practice's own system and a saved plan say
 */
public record WhyPage(
        String subject, String headline, List<WhyStep> steps, List<WhyStep> doubts, List<WhyStep> beside) {
    public WhyPage {
        steps = List.copyOf(steps);
        doubts = List.copyOf(doubts);
        beside = List.copyOf(beside);
    }

    static final WhyPage NOTHING = new WhyPage("", "", List.of(), List.of(), List.of());
}
