package org.frontdesk.domain.benefit.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.frontdesk.domain.BenefitId;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.benefit.BenefitEdits;
import org.frontdesk.domain.benefit.BenefitField;
import org.frontdesk.domain.benefit.BenefitType;
import org.frontdesk.domain.benefit.RowState;
import org.frontdesk.domain.benefit.StoredBenefit;
import org.frontdesk.domain.edits.Edit;
import org.junit.jupiter.api.Test;

class SheetMatchTest {
    private static final BenefitDraft CROWNS_50 = percent(9, "50");
    private static final BenefitDraft CROWNS_60 = percent(9, "60");
    private static final BenefitDraft DENTURES = percent(10, "50");
    private static final BenefitDraft GENERAL = percent(1, "80");

    @Test
    void theSameRowsInAnotherOrderChangeNothing() {
        assertThat(after(List.of(CROWNS_50, CROWNS_60, DENTURES), List.of(DENTURES, CROWNS_60, CROWNS_50), true))
                .noneMatch(RowState::isPending);
    }

    @Test
    void aRowOfTheSameMeaningIsChanged() {
        List<RowState> rows = after(List.of(DENTURES, CROWNS_50), List.of(CROWNS_60), false);
        assertThat(rows).filteredOn(RowState::isPending).singleElement().satisfies(row -> {
            assertThat(row.changed()).containsExactly(BenefitField.PERCENT);
            assertThat(row.shown()).isEqualTo(CROWNS_60);
        });
    }

    @Test
    void aRowTwiceInTheSheetIsThereTwice() {
        List<RowState> rows = after(List.of(CROWNS_50), List.of(CROWNS_50, CROWNS_50), true);
        assertThat(rows).hasSize(2).filteredOn(RowState::isNew).hasSize(1);
    }

    @Test
    void whatTheSheetDoesNotHaveStaysUnlessItIsReplaced() {
        assertThat(after(List.of(CROWNS_50, GENERAL), List.of(CROWNS_50), false))
                .noneMatch(RowState::isPending);
        assertThat(after(List.of(CROWNS_50, GENERAL), List.of(CROWNS_50), true))
                .filteredOn(RowState::isRemoved)
                .extracting(RowState::shown)
                .containsExactly(GENERAL);
    }

    private static List<RowState> after(List<BenefitDraft> there, List<BenefitDraft> asked, boolean replace) {
        var stored = new ArrayList<StoredBenefit>();
        there.forEach(row -> stored.add(new StoredBenefit(
                new BenefitId(stored.size() + 1L), row.owner(), row.read().orElseThrow())));
        var edits = new BenefitEdits(stored);
        SheetReading sheet = Sheets.SHEET.read(Sheets.SHEET.write(asked, SheetFormat.COMMAS));
        edits.apply(Edit.Kind.PASTE, SheetMatch.of(edits.rows(), sheet.rows()).changes(replace));
        return edits.rows();
    }

    private static BenefitDraft percent(long category, String percent) {
        return Sheets.row(BenefitType.COINSURANCE)
                .with(BenefitField.CATEGORY, category)
                .with(BenefitField.PERCENT, percent);
    }
}
