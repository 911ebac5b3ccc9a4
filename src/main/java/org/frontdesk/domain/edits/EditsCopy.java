package org.frontdesk.domain.edits;

import java.util.List;

/**
 * A person's work at one moment, whole and unchangeable.
 *
 * @param order every row that ever had a place, in order; an undo may bring back one that is in no state now
 * @param lastKey the highest number given to a row
 * @param done the steps that an undo takes back, the newest last
 * @param undone the steps that a redo does again, the newest last
 */
public record EditsCopy<S, R, F extends Enum<F>>(
        List<RowKey> order,
        List<Row<S, R>> rows,
        long lastKey,
        List<Edit<R>> done,
        List<Edit<R>> undone,
        List<Conflict<R, F>> conflicts) {
    public EditsCopy {
        order = List.copyOf(order);
        rows = List.copyOf(rows);
        done = List.copyOf(done);
        undone = List.copyOf(undone);
        conflicts = List.copyOf(conflicts);
    }
}
