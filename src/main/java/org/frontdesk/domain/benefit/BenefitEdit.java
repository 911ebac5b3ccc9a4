package org.frontdesk.domain.benefit;

import java.util.List;

/** One step of a person's work that undo takes back at once. */
public record BenefitEdit(Kind kind, List<RowChange> changes) {
    public BenefitEdit {
        changes = List.copyOf(changes);
    }

    /** What the person did, for the name of the step. */
    public enum Kind {
        ADD,
        DUPLICATE,
        CHANGE,
        REMOVE,
        DISCARD,
        TAKE_THEIRS
    }

    BenefitEdit reversed() {
        return new BenefitEdit(
                kind, changes.reversed().stream().map(RowChange::reversed).toList());
    }
}
