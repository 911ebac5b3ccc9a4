package org.frontdesk.domain.benefit;

import java.util.List;
import org.frontdesk.domain.edits.RowKey;

/**
 * A person's work on the rows of a patient's plan at one moment, whole and unchangeable.
 *
 * @param order every row that ever had a place, in order; an undo may bring back one that is in no state now
 * @param lastKey the highest number given to a row
 */
public record BenefitEditsCopy(
        List<RowKey> order,
        List<RowState> rows,
        long lastKey,
        List<BenefitEdit> done,
        List<BenefitEdit> undone,
        List<BenefitConflict> conflicts) {
    public BenefitEditsCopy {
        order = List.copyOf(order);
        rows = List.copyOf(rows);
        done = List.copyOf(done);
        undone = List.copyOf(undone);
        conflicts = List.copyOf(conflicts);
    }
}
