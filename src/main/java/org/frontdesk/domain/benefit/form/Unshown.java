package org.frontdesk.domain.benefit.form;

import java.util.Optional;
import org.frontdesk.domain.edits.RowKey;

/**
 * A row that the form does not show, and that it leaves as it is.
 *
 * @param field the field that the row has to do with, empty for {@link Reason#NO_FIELD}
 */
public record Unshown(RowKey row, Reason reason, Optional<FormField> field) {
    /** Why the form does not show a row. */
    public enum Reason {
        /** No field says what the row says. */
        NO_FIELD,
        /** A former row stands in the field already. */
        SECOND,
        /** The row of this patient stands in the field and counts instead of this one of the plan. */
        OVERRULED,
        /** A row of this patient alone, which counts instead of the plan's in the field. */
        OVERRIDE,
        /** The row states no number; one typed into the field goes into it. */
        BLANK
    }
}
