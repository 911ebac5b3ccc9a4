package org.frontdesk.domain.benefit;

import java.util.EnumSet;
import java.util.Set;
import org.frontdesk.domain.edits.RowKind;

/** Benefit rows under edit. */
enum BenefitKind implements RowKind<StoredBenefit, BenefitDraft, BenefitField> {
    BENEFITS;

    @Override
    public Object number(StoredBenefit stored) {
        return stored.id();
    }

    @Override
    public BenefitDraft row(StoredBenefit stored) {
        return BenefitDraft.of(stored);
    }

    @Override
    public Set<BenefitField> fields() {
        return EnumSet.allOf(BenefitField.class);
    }

    @Override
    public Object value(BenefitDraft row, BenefitField field) {
        return row.value(field);
    }

    @Override
    public BenefitDraft taking(BenefitDraft row, Set<BenefitField> fields, BenefitDraft other) {
        return row.taking(fields, other);
    }

    @Override
    public Object meaning(BenefitDraft row) {
        return BenefitMeaning.of(row);
    }
}
