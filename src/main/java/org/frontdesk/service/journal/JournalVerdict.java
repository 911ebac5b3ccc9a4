package org.frontdesk.service.journal;

import org.frontdesk.text.Strings;

/** Whether the journal is as it was written. */
public sealed interface JournalVerdict {
    /** For the person who asked. */
    default String sentence(Strings strings) {
        return switch (this) {
            case Intact intact -> strings.get("journal.verdict.intact", intact.entries());
            case Trouble found -> strings.get("journal.verdict." + found.what().name(), found.entry());
        };
    }

    /** Every entry is there, unchanged and in its place. */
    record Intact(long entries) implements JournalVerdict {}

    /**
     * The first thing that is not as it was written.
     *
     * @param entry its number
     */
    record Trouble(What what, long entry) implements JournalVerdict {}

    /** What is the matter with an entry. */
    enum What {
        CHANGED,
        MISSING,
        /** It stands elsewhere, behind one that came later. */
        SWAPPED,
        /** It and all that followed are gone. */
        CUT_END,
        /** Another one stands in its place, which this journal did not write there. */
        FOREIGN,
        /** The record that says how many entries there are is gone or damaged; the entries themselves are in order. */
        NO_ANCHOR
    }
}
