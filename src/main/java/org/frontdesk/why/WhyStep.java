package org.frontdesk.why;

import java.util.List;
import java.util.Optional;
import org.frontdesk.service.estimate.Question;
import org.frontdesk.ui.Spot;

/**
 * A line of the explanation, ready to show.
 *
 * @param amount what stands at its right, empty for nothing
 * @param details what it comes from, in small letters
 */
public record WhyStep(String sentence, String amount, Tone tone, List<String> details, Optional<Opening> opens) {
    public WhyStep {
        details = List.copyOf(details);
    }

    /** How a line looks. */
    public enum Tone {
        PART,
        REMARK,
        RESULT,
        /** To be looked at. */
        DOUBT,
        /** As it should be. */
        AGREED
    }

    /** What a line leads to. */
    public sealed interface Opening {
        /** A row of another screen. */
        record Row(Spot spot) implements Opening {}

        /** Another explanation. */
        record Further(Question question) implements Opening {}
    }

    static WhyStep of(String sentence, String amount, Tone tone) {
        return new WhyStep(sentence, amount, tone, List.of(), Optional.empty());
    }

    WhyStep opening(Optional<Opening> to) {
        return new WhyStep(sentence, amount, tone, details, to);
    }

    WhyStep with(List<String> more) {
        return new WhyStep(sentence, amount, tone, more, opens);
    }
}
