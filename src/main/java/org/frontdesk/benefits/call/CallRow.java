package org.frontdesk.benefits.call;

/** A row that an answer makes, changes, finds or ends, in words. */
public record CallRow(Effect effect, String says) {
    /** What becomes of it. */
    public enum Effect {
        NEW,
        CHANGED,
        SAME,
        REMOVED,
        /** No row: it goes into the note. */
        NOTED
    }
}
