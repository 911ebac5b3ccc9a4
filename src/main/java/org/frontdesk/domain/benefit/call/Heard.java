package org.frontdesk.domain.benefit.call;

import java.util.List;
import java.util.Optional;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.quickentry.Mark;

/**
 * What an answer was understood to say.
 *
 * @param rows what it grants; the server takes them as they are
 * @param noted what the note has to say of it, empty when the rows say it all
 * @param isComputed false when the note holds what a row would have to
 * @param endsLimit whether it says that there is no such limit
 * @param mark where it is not understood; then it says nothing else
 */
record Heard(List<BenefitDraft> rows, String noted, boolean isComputed, boolean endsLimit, Optional<Mark> mark) {
    Heard {
        rows = List.copyOf(rows);
    }

    static Heard nothing() {
        return noted("");
    }

    static Heard rows(List<BenefitDraft> rows) {
        return new Heard(rows, "", true, false, Optional.empty());
    }

    static Heard noted(String text) {
        return new Heard(List.of(), text, true, false, Optional.empty());
    }

    static Heard noLimit() {
        return new Heard(List.of(), "none", true, true, Optional.empty());
    }

    /** Rows, and words that no row can say. */
    static Heard partly(List<BenefitDraft> rows, String text) {
        return new Heard(rows, text, false, false, Optional.empty());
    }

    static Heard not(Mark mark) {
        return new Heard(List.of(), "", true, false, Optional.of(mark));
    }
}
