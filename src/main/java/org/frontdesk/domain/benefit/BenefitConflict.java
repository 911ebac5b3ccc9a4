package org.frontdesk.domain.benefit;

import java.util.Optional;
import org.frontdesk.domain.edits.RowKey;

/**
 * Somebody else changed what is being edited here.
 *
 * @param field the field that both changed; empty when one side changed the row and the other removed it
 * @param before the row when this person began, for the sentence
 * @param theirs the row as it now is on the server; empty when it is gone there
 */
public record BenefitConflict(
        RowKey row, Optional<BenefitField> field, BenefitDraft before, Optional<BenefitDraft> theirs) {}
