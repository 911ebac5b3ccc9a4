package org.frontdesk.service.journal;

import org.frontdesk.text.Strings;

/** What an entry of the journal is about. New kinds are added; one that this program does not know is read as {@link #OTHER}. */
public enum JournalKind {
    VIEWED,
    CHANGED,
    /** The server refused a change. */
    REFUSED,
    /** The server took a change and left out one of its fields. */
    IGNORED_FIELD,
    /** Somebody else had changed the same. */
    CONFLICT,
    UNDONE,
    DISCARDED,
    PRESENTED,
    CONSENTED,
    SIGNED,
    /** The patient wants to sign on paper. */
    ON_PAPER,
    DECLINED,
    CLEARED,
    EXPORTED,
    /** Somebody without a PIN opened the locked desk. */
    EMERGENCY,
    /** The program ended while an entry was being written; its half was cut off and set aside. */
    CUT_OFF,
    /** The journal itself was found altered when it was opened: {@link JournalVerdict.What} is the subject, the entry's number the note. */
    TROUBLE,
    OTHER;

    public String word(Strings strings) {
        return strings.get("journal.kind." + name());
    }

    static JournalKind of(String name) {
        for (JournalKind kind : values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        return OTHER;
    }
}
