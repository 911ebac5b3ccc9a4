package org.frontdesk.domain.edits;

import java.util.List;

/** One step of a person's work that undo takes back at once. */
public record Edit<R>(Kind kind, List<Change<R>> changes) {
    public Edit {
        changes = List.copyOf(changes);
    }

    /** What the person did, for the name of the step. */
    public enum Kind {
        ADD,
        DUPLICATE,
        CHANGE,
        REMOVE,
        RESTORE,
        DISCARD,
        TAKE_THEIRS,
        /** Several rows that were written as one line of shorthand. */
        ENTRY,
        PASTE,
        /** A field of a form that stands for one row or more. */
        FORM,
        /** One change to several rows that were marked. */
        SEVERAL,
        REPAIR,
        /** Made like another sheet. */
        LIKE,
        TEMPLATE,
        /** The answers of a call. */
        CALL,
        /** As it was at an earlier time. */
        RESTORE_PLAN,
        /** What was changed for everybody holds for one patient alone. */
        ONE_PATIENT,
        /** What one patient had holds for everybody. */
        PROMOTE,
        COPY_DOWN;

        /** Whether rows that were removed and are not saved come back by it. */
        boolean bringsBack() {
            return this == RESTORE_PLAN || this == ONE_PATIENT;
        }
    }

    Edit<R> reversed() {
        return new Edit<>(
                kind, changes.reversed().stream().map(Change::reversed).toList());
    }
}
