package org.frontdesk.discountplans;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.discountplan.DiscountPlanTerms;
import org.frontdesk.domain.edits.MergeTable;
import org.frontdesk.domain.edits.Numbered;

/** Discount plans: the description, the annual maximum and the note. */
class PlanMergeTest extends MergeTable<Numbered<PlanDraft>, PlanDraft, PlanField> {
    PlanMergeTest() {
        super(
                "plans",
                PlanDraftKind.DRAFTS,
                new EnumMap<>(Map.of(
                        PlanField.DESCRIPTION, "name", PlanField.ANNUAL_MAX, "first", PlanField.NOTE, "second")));
    }

    @Override
    protected Numbered<PlanDraft> stored(long number, String about, String first, String second) {
        return new Numbered<>(
                number,
                PlanDraft.of(new DiscountPlanTerms(
                        about, 1, 1, false, second, Map.of(), Optional.of(Money.dollars(new BigDecimal(first))))));
    }

    @Override
    protected long number(Numbered<PlanDraft> stored) {
        return stored.number();
    }

    @Override
    protected String text(PlanDraft row, PlanField field) {
        return row.text(field).replace(".00", "");
    }
}
