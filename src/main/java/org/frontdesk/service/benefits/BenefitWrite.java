package org.frontdesk.service.benefits;

import java.util.Set;
import org.frontdesk.domain.BenefitId;
import org.frontdesk.domain.benefit.Benefit;
import org.frontdesk.domain.benefit.BenefitField;
import org.frontdesk.domain.benefit.BenefitOwner;
import org.frontdesk.domain.edits.RowKey;

/** One thing to be sent to the server. */
public sealed interface BenefitWrite {
    RowKey row();

    record Create(RowKey row, BenefitOwner owner, Benefit benefit) implements BenefitWrite {}

    /** Only the named fields are sent. */
    record Change(RowKey row, BenefitId id, BenefitOwner owner, Set<BenefitField> fields, Benefit benefit)
            implements BenefitWrite {}

    record Remove(RowKey row, BenefitId id) implements BenefitWrite {}
}
