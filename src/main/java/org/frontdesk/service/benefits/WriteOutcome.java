package org.frontdesk.service.benefits;

import java.util.Set;
import org.frontdesk.domain.benefit.BenefitField;
import org.frontdesk.domain.benefit.StoredBenefit;
import org.frontdesk.domain.edits.RowKey;
import org.frontdesk.service.Failure;

/** What became of one write. */
public sealed interface WriteOutcome {
    RowKey row();

    /**
     * The server stored the row.
     *
     * @param ignored the fields that were sent and that the server silently left as they were
     */
    record Saved(RowKey row, StoredBenefit now, Set<BenefitField> ignored) implements WriteOutcome {}

    record Removed(RowKey row) implements WriteOutcome {}

    /** The server said no, or was not asked any more because nobody answers. */
    record NotSaved(RowKey row, Failure failure) implements WriteOutcome {}

    /** Nobody knows whether the new row arrived; it must be looked for before it is sent again. */
    record InDoubt(RowKey row, Failure failure) implements WriteOutcome {}
}
