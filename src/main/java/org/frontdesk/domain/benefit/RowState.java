package org.frontdesk.domain.benefit;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.frontdesk.domain.edits.RowKey;

/**
 * One row of a sheet: what the server holds and what the person made of it.
 *
 * @param stored empty while the row is not saved yet
 * @param mine empty when the person removed it
 */
public record RowState(RowKey key, Optional<StoredBenefit> stored, Optional<BenefitDraft> mine) {
    public boolean isNew() {
        return stored.isEmpty();
    }

    public boolean isRemoved() {
        return mine.isEmpty();
    }

    /** The server's row as an editor shows it. */
    public Optional<BenefitDraft> base() {
        return stored.map(BenefitDraft::of);
    }

    /** What to show: the person's row, or the stored one that is to be removed. */
    public BenefitDraft shown() {
        return mine.or(this::base).orElseThrow();
    }

    /** The fields that differ from the server's; of a new or removed row none. */
    public Set<BenefitField> changed() {
        if (mine.isEmpty() || stored.isEmpty()) {
            return EnumSet.noneOf(BenefitField.class);
        }
        return mine.get().differences(base().orElseThrow());
    }

    /** Whether a save has something to send for this row. */
    public boolean isPending() {
        return isNew() || isRemoved() || !changed().isEmpty();
    }
}
