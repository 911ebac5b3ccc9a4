package org.frontdesk.discountplans;

import java.util.EnumSet;
import java.util.Set;
import org.frontdesk.domain.edits.FormKind;

/** The terms of a discount plan under edit. */
enum PlanDraftKind implements FormKind<PlanDraft, PlanField> {
    DRAFTS;

    @Override
    public Set<PlanField> fields() {
        return EnumSet.allOf(PlanField.class);
    }

    @Override
    public Object value(PlanDraft row, PlanField field) {
        return row.text(field);
    }

    @Override
    public PlanDraft plain(PlanDraft row) {
        return row.problems().isEmpty() ? PlanDraft.of(row.terms()) : row;
    }

    @Override
    public PlanDraft taking(PlanDraft row, Set<PlanField> fields, PlanDraft other) {
        PlanDraft taken = row;
        for (PlanField field : fields) {
            taken = taken.with(field, other.text(field));
        }
        return taken;
    }

    @Override
    public Object meaning(PlanDraft row) {
        return row.text(PlanField.DESCRIPTION);
    }
}
