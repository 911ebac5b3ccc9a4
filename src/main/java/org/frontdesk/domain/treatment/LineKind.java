package org.frontdesk.domain.treatment;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.frontdesk.domain.edits.RowKind;

/** The lines of a saved plan under edit. */
enum LineKind implements RowKind<StoredLine, PlanLine, LineField> {
    LINES;

    @Override
    public Object number(StoredLine stored) {
        return stored.id();
    }

    @Override
    public PlanLine row(StoredLine stored) {
        return stored.line();
    }

    @Override
    public Set<LineField> fields() {
        return EnumSet.allOf(LineField.class);
    }

    @Override
    public Object value(PlanLine row, LineField field) {
        return row.value(field);
    }

    @Override
    public PlanLine taking(PlanLine row, Set<LineField> fields, PlanLine other) {
        PlanLine taken = row;
        for (LineField field : fields) {
            taken = taken.taking(field, other);
        }
        return taken;
    }

    /** The procedure and its place in the mouth. */
    @Override
    public Object meaning(PlanLine row) {
        return List.of(row.text(LineField.CODE), row.text(LineField.TOOTH), row.text(LineField.SURFACE));
    }

    /** The API changes and deletes lines, but makes none. */
    @Override
    public boolean canBeMadeAgain() {
        return false;
    }
}
