package org.frontdesk.domain.edits;

import java.util.Optional;

/**
 * Somebody else changed what is being edited here.
 *
 * @param field the field that both changed; empty when one side changed the row and the other removed it
 * @param before the row when this person began, for the sentence
 * @param theirs the row as it now is on the server; empty when it is gone there
 */
public record Conflict<R, F extends Enum<F>>(RowKey row, Optional<F> field, R before, Optional<R> theirs) {
    boolean isAbout(RowKey key, Optional<F> what) {
        return row.equals(key) && field.equals(what);
    }
}
