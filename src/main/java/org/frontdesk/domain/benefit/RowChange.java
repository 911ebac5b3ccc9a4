package org.frontdesk.domain.benefit;

import java.util.Optional;
import org.frontdesk.domain.edits.RowKey;

/** What one edit did to one row; empty before is an added row, empty after a removed one. */
public record RowChange(RowKey row, Optional<BenefitDraft> before, Optional<BenefitDraft> after) {
    RowChange reversed() {
        return new RowChange(row, after, before);
    }
}
