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

    /** The server said no. */
    record NotSaved(RowKey row, Failure failure) implements WriteOutcome {}

    /** Somebody else changed the same row meanwhile; nothing was sent. */
    record Overtaken(RowKey row, Failure failure) implements WriteOutcome {}

    /**
     * It goes on by itself as soon as the server answers.
     *
     * @param unsure whether it may have arrived already
     */
    record Waiting(RowKey row, boolean unsure, Failure failure) implements WriteOutcome {}

    /** A person took it back from the queue; the row is as it was typed. */
    record TakenBack(RowKey row) implements WriteOutcome {}
}
