package org.frontdesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.frontdesk.domain.BenefitId;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.benefit.BenefitField;
import org.frontdesk.domain.benefit.BenefitOwner;
import org.frontdesk.domain.benefit.BenefitShape;
import org.frontdesk.domain.benefit.QuantityQualifier;
import org.frontdesk.domain.benefit.StoredBenefit;
import org.frontdesk.domain.benefit.TimePeriod;
import org.frontdesk.domain.benefit.sheet.BenefitSheet;
import org.frontdesk.domain.benefit.sheet.SheetFormat;
import org.frontdesk.service.benefits.BenefitReference;
import org.frontdesk.text.SheetWords;
import org.junit.jupiter.api.Test;

/** What a file may do to rows that are there. */
class SheetImportTest {
    private static final BenefitReference REFERENCE = new BenefitReference(
            List.of(),
            List.of(
                    new BenefitReference.Group(5, "Prophy", "Prophy", "D1110", 0, false, false),
                    new BenefitReference.Group(6, "Sealant", "Sealant", "D1351", 1, false, true)),
            List.of());
    private static final BenefitSheet SHEET = REFERENCE.sheet(TimePeriod.CALENDAR_YEAR);
    private static final BenefitDraft CLEANINGS = BenefitShape.FREQUENCY
            .begin(BenefitOwner.PLAN, TimePeriod.CALENDAR_YEAR)
            .with(BenefitField.CODE_GROUP, 5L)
            .with(BenefitField.QUANTITY, "2");

    private final SheetWords words = new SheetWords(CommandDesk.ENGLISH);

    @Test
    void aRowThatTheRulesWouldRefuseStaysWhereNobodyTouchesIt() {
        BenefitDraft odd = CLEANINGS.with(BenefitField.QUANTITY, "120").with(BenefitField.CODE_GROUP, 99L);
        SheetImport untouched = of(List.of(odd), List.of(odd, CLEANINGS));
        assertThat(untouched.problems(words)).isEmpty();
        assertThat(untouched.pending()).hasSize(1);

        SheetImport touched = of(List.of(odd), List.of(odd.with(BenefitField.QUANTITY, "121")));
        assertThat(touched.problems(words))
                .containsExactly(
                        "Line 2, CodeGroup: the practice has no number #99.",
                        "Line 2, Quantity: Quantity must lie between 0 and 100.");
    }

    @Test
    void aTargetChangedInTheFileIsAnotherRow() {
        SheetImport work = of(List.of(CLEANINGS), List.of(CLEANINGS.with(BenefitField.CODE_GROUP, 6L)));
        assertThat(work.rows())
                .extracting(work::standing)
                .containsExactly(SheetImport.Standing.KEPT, SheetImport.Standing.ADDED);
    }

    @Test
    void aFrequencyCountedOtherwiseTakesThePlaceOfTheOldOne() {
        BenefitDraft halfYearly = CLEANINGS
                .with(BenefitField.QUALIFIER, QuantityQualifier.MONTHS)
                .with(BenefitField.PERIOD, TimePeriod.NONE)
                .with(BenefitField.QUANTITY, "6");
        SheetImport work = of(List.of(CLEANINGS), List.of(halfYearly));
        assertThat(work.rows()).extracting(work::standing).containsExactly(SheetImport.Standing.CHANGED);
        assertThat(new RowSays(REFERENCE, SHEET).change(work.rows().getFirst(), SheetImport.Standing.CHANGED))
                .isEqualTo("2 cleanings per calendar year: TimePeriod CalendarYear → None, Quantity 2 → 6, "
                        + "QuantityQualifier NumberOfServices → Months");
    }

    private static SheetImport of(List<BenefitDraft> there, List<BenefitDraft> file) {
        List<StoredBenefit> stored = there.stream()
                .map(row -> new StoredBenefit(
                        new BenefitId(there.indexOf(row) + 1L),
                        row.owner(),
                        row.read().orElseThrow()))
                .toList();
        return new SheetImport(
                stored, REFERENCE, SHEET.read(SHEET.write(file, SheetFormat.COMMAS)), Optional.empty(), false);
    }
}
