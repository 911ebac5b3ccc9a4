package org.frontdesk.domain.benefit.call;

import java.util.List;
import java.util.Optional;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.quickentry.Mark;

/**
 * Where a question stands.
 *
 * @param rows what its answer grants, as far as no narrower answer overrides it
 * @param noted what the note says of it, empty for nothing
 * @param isComputed false when the note holds what a row would have to
 * @param mark where in the answer's text it is not understood
 */
public record Standing(State state, List<BenefitDraft> rows, String noted, boolean isComputed, Optional<Mark> mark) {
    /** How far a question has come. */
    public enum State {
        UNASKED,
        ANSWERED,
        /** Not asked by itself, but said in a line of shorthand. */
        IN_LINE,
        WOULD_NOT_SAY,
        NOT_UNDERSTOOD
    }

    public Standing {
        rows = List.copyOf(rows);
    }

    static Standing of(State state) {
        return new Standing(state, List.of(), "", true, Optional.empty());
    }

    public boolean isAnswered() {
        return state == State.ANSWERED || state == State.IN_LINE;
    }
}
