package org.frontdesk.benefits.history;

import java.util.List;
import java.util.Optional;
import org.frontdesk.domain.benefit.StoredBenefit;
import org.frontdesk.service.benefits.PlanSave;

/**
 * A line of the history, ready to show.
 *
 * @param steps how far it is from here to the state after the step, below zero back; 0 for anything else
 * @param restore the rows that the plan can be made to read as, of a save
 */
public record HistoryLine(Kind kind, String title, String caption, int steps, Optional<Restore> restore) {
    /** What a line is. */
    public enum Kind {
        HEADING,
        /** A step that was taken back. */
        UNDONE,
        /** The state that the rows are in. */
        HERE,
        /** A step that an undo takes back, or the beginning. */
        DONE,
        SAVE,
        ENTRY
    }

    /**
     * The plan as it was.
     *
     * @param when in words
     */
    public record Restore(String when, PlanSave save, List<StoredBenefit> rows) {
        public Restore {
            rows = List.copyOf(rows);
        }
    }

    static HistoryLine heading(String title) {
        return new HistoryLine(Kind.HEADING, title, "", 0, Optional.empty());
    }

    static HistoryLine step(Kind kind, String title, int steps) {
        return new HistoryLine(kind, title, "", steps, Optional.empty());
    }

    static HistoryLine of(Kind kind, String title, String caption) {
        return new HistoryLine(kind, title, caption, 0, Optional.empty());
    }

    static HistoryLine save(String title, String caption, Restore restore) {
        return new HistoryLine(Kind.SAVE, title, caption, 0, Optional.of(restore));
    }
}
