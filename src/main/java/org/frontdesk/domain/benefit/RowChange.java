package org.frontdesk.domain.benefit;

import java.util.Optional;
import org.frontdesk.domain.edits.RowKey;

/** What something beside the grid (a form, a line of shorthand, a repair) wants to make of one row. */
public sealed interface RowChange {
    /** A new row, below another or at the end. */
    record Add(BenefitDraft row, Optional<RowKey> below) implements RowChange {
        public Add(BenefitDraft row) {
            this(row, Optional.empty());
        }
    }

    /** The row shall read so. */
    record Change(RowKey key, BenefitDraft row) implements RowChange {}

    record Remove(RowKey key) implements RowChange {}
}
