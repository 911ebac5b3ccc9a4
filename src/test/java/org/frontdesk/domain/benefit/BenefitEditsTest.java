package org.frontdesk.domain.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.frontdesk.domain.BenefitId;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.edits.Conflict;
import org.frontdesk.domain.edits.RowKey;
import org.junit.jupiter.api.Test;

class BenefitEditsTest {
    private static final StoredBenefit FILLINGS = percent(10, 4, 80);
    private static final StoredBenefit CROWNS = percent(11, 8, 50);

    private final BenefitEdits edits = new BenefitEdits(List.of(FILLINGS, CROWNS));
    private final RowKey fillings = edits.rows().getFirst().key();
    private final RowKey crowns = edits.rows().getLast().key();

    @Test
    void untouchedRowsHaveNothingToSend() {
        assertThat(edits.pending()).isEmpty();
        assertThat(edits.nextUndo()).isEmpty();
    }

    @Test
    void aRowThatDidNotChangeIsTheSameObjectAsBefore() {
        List<RowState> before = edits.rows();
        assertThat(edits.rows()).isSameAs(before);
        type(fillings, BenefitField.PERCENT, "70");
        assertThat(edits.rows().getFirst()).isNotEqualTo(before.getFirst());
        assertThat(edits.rows().getLast()).isSameAs(before.getLast());
    }

    @Test
    void undoAndRedoWalkTheListStepByStep() {
        type(fillings, BenefitField.PERCENT, "70");
        type(fillings, BenefitField.LEVEL, CoverageLevel.FAMILY);
        edits.remove(crowns);

        edits.undo();
        edits.undo();
        assertThat(mine(fillings).percent()).isEqualTo("70");
        assertThat(mine(fillings).level()).isEqualTo(CoverageLevel.NONE);
        assertThat(edits.row(crowns).orElseThrow().isRemoved()).isFalse();

        edits.redo();
        edits.redo();
        assertThat(mine(fillings).level()).isEqualTo(CoverageLevel.FAMILY);
        assertThat(edits.row(crowns).orElseThrow().isRemoved()).isTrue();
        assertThat(edits.nextRedo()).isEmpty();
    }

    @Test
    void aNewEditEndsWhatCouldBeRedone() {
        type(fillings, BenefitField.PERCENT, "70");
        edits.undo();
        type(fillings, BenefitField.PERCENT, "60");
        assertThat(edits.nextRedo()).isEmpty();
    }

    @Test
    void typingTheOldValueAgainLeavesNothingToSend() {
        type(fillings, BenefitField.PERCENT, "70");
        type(fillings, BenefitField.PERCENT, " 80 % ");
        assertThat(edits.pending()).isEmpty();
    }

    @Test
    void addedAndDuplicatedRowsStandBelowTheirs() {
        RowKey copy = edits.duplicate(fillings).orElseThrow();
        RowKey added =
                edits.add(BenefitShape.FREQUENCY.begin(BenefitOwner.PLAN, TimePeriod.CALENDAR_YEAR), Optional.of(copy));
        assertThat(edits.rows().stream().map(RowState::key)).containsExactly(fillings, copy, added, crowns);
        edits.undo();
        edits.undo();
        assertThat(edits.rows()).hasSize(2);
    }

    @Test
    void discardingIsOneStepThatUndoBringsBack() {
        type(fillings, BenefitField.PERCENT, "70");
        edits.remove(crowns);
        edits.duplicate(fillings);
        edits.discard();
        assertThat(edits.pending()).isEmpty();
        edits.undo();
        assertThat(edits.pending()).hasSize(3);
    }

    @Test
    void afterASaveAnUndoIsANewChange() {
        type(fillings, BenefitField.PERCENT, "70");
        edits.confirm(fillings, percent(10, 4, 70));
        assertThat(edits.pending()).isEmpty();
        edits.undo();
        assertThat(edits.row(fillings).orElseThrow().changed()).containsExactly(BenefitField.PERCENT);
    }

    @Test
    void undoingARemovalThatWasSavedMakesANewRow() {
        edits.remove(crowns);
        edits.confirmRemoved(crowns);
        assertThat(edits.rows()).hasSize(1);
        edits.undo();
        assertThat(edits.row(crowns).orElseThrow().isNew()).isTrue();
    }

    @Test
    void aFieldTheServerIgnoredStaysChanged() {
        type(fillings, BenefitField.PERCENT, "70");
        type(fillings, BenefitField.LEVEL, CoverageLevel.FAMILY);
        edits.confirm(fillings, percent(10, 4, 70));
        assertThat(edits.row(fillings).orElseThrow().changed()).containsExactly(BenefitField.LEVEL);
    }

    @Test
    void whatOnlyTheyChangedIsTakenOver() {
        type(crowns, BenefitField.PERCENT, "40");
        int changed = edits.merge(List.of(percent(10, 4, 90), CROWNS, percent(12, 9, 50)));
        assertThat(changed).isEqualTo(2);
        assertThat(edits.conflicts()).isEmpty();
        assertThat(mine(fillings).percent()).isEqualTo("90");
        assertThat(edits.pending()).extracting(RowState::key).containsExactly(crowns);
    }

    @Test
    void theSameRowUnderAnotherNumberIsNoChange() {
        type(crowns, BenefitField.PERCENT, "40");
        assertThat(edits.merge(List.of(FILLINGS, percent(99, 8, 50)))).isZero();
        assertThat(edits.row(crowns).orElseThrow().stored().orElseThrow().id()).isEqualTo(new BenefitId(99));
        assertThat(edits.row(crowns).orElseThrow().changed()).containsExactly(BenefitField.PERCENT);
    }

    @Test
    void aFieldThatBothChangedIsAsked() {
        type(crowns, BenefitField.PERCENT, "40");
        edits.merge(List.of(FILLINGS, percent(11, 8, 60)));
        Conflict<BenefitDraft, BenefitField> conflict = edits.conflicts().getFirst();
        assertThat(conflict.field()).contains(BenefitField.PERCENT);
        assertThat(conflict.before().percent()).isEqualTo("50");
        assertThat(mine(crowns).percent()).isEqualTo("40");

        edits.takeTheirs(conflict);
        assertThat(edits.conflicts()).isEmpty();
        assertThat(edits.pending()).isEmpty();
        edits.undo();
        assertThat(mine(crowns).percent()).isEqualTo("40");
    }

    @Test
    void bothChangingToTheSameIsNoConflict() {
        type(crowns, BenefitField.PERCENT, "60");
        edits.merge(List.of(FILLINGS, percent(11, 8, 60)));
        assertThat(edits.conflicts()).isEmpty();
        assertThat(edits.pending()).isEmpty();
    }

    @Test
    void anEditedRowThatIsGoneCanBeKeptAsANewOne() {
        type(crowns, BenefitField.PERCENT, "40");
        edits.merge(List.of(FILLINGS));
        edits.keepMine(edits.conflicts().getFirst());
        assertThat(edits.row(crowns).orElseThrow().isNew()).isTrue();
    }

    @Test
    void aRemovedRowThatTheyChangedCanComeBack() {
        edits.remove(crowns);
        edits.merge(List.of(FILLINGS, percent(11, 8, 60)));
        edits.takeTheirs(edits.conflicts().getFirst());
        assertThat(mine(crowns).percent()).isEqualTo("60");
        assertThat(edits.pending()).isEmpty();
    }

    @Test
    void aRowThatBothAddedIsOneRow() {
        RowKey added = edits.add(BenefitDraft.of(percent(1, 9, 50)), Optional.empty());
        edits.merge(List.of(FILLINGS, CROWNS, percent(20, 9, 50)));
        assertThat(edits.rows()).hasSize(3);
        assertThat(edits.row(added).orElseThrow().stored().orElseThrow().id()).isEqualTo(new BenefitId(20));
        assertThat(edits.pending()).isEmpty();
    }

    @Test
    void onlyADoubtedRowIsFoundAgainByWhatItSaidBefore() {
        RowKey row = edits.add(BenefitDraft.of(percent(1, 9, 50)), Optional.empty());
        type(row, BenefitField.PERCENT, "60");
        edits.merge(List.of(FILLINGS, CROWNS, percent(20, 9, 50)));
        assertThat(edits.row(row).orElseThrow().isNew()).isTrue();

        edits.doubt(row);
        edits.merge(List.of(FILLINGS, CROWNS, percent(20, 9, 50), percent(21, 9, 50)));
        assertThat(edits.row(row).orElseThrow().stored().orElseThrow().id()).isEqualTo(new BenefitId(21));
        assertThat(edits.row(row).orElseThrow().changed()).containsExactly(BenefitField.PERCENT);
    }

    @Test
    void whatCannotBeReadIsKeptAsTyped() {
        type(fillings, BenefitField.PERCENT, "eighty");
        assertThat(mine(fillings).percent()).isEqualTo("eighty");
        assertThat(mine(fillings).read()).isEmpty();
        assertThat(BenefitRules.problems(mine(fillings), Optional.empty(), code -> true))
                .isEqualTo(Set.of(BenefitProblem.PERCENT_UNREADABLE));
    }

    @Test
    void emptyIsNeverZero() {
        BenefitDraft row = BenefitDraft.of(FILLINGS);
        assertThat(row.amount()).isEmpty();
        assertThat(row.quantity()).isEmpty();
        assertThat(row.with(BenefitField.AMOUNT, "0").read().orElseThrow().amount())
                .contains(Money.ZERO);
        assertThat(row.read().orElseThrow().amount()).isEmpty();
    }

    private void type(RowKey row, BenefitField field, Object value) {
        edits.change(row, mine(row).with(field, value));
    }

    private BenefitDraft mine(RowKey row) {
        return edits.row(row).orElseThrow().mine().orElseThrow();
    }

    private static StoredBenefit percent(long id, long category, int percent) {
        return new StoredBenefit(
                new BenefitId(id),
                BenefitOwner.PLAN,
                new Benefit(
                        BenefitType.COINSURANCE,
                        CoverageLevel.NONE,
                        category,
                        "",
                        0,
                        OptionalInt.of(percent),
                        Optional.empty(),
                        TimePeriod.CALENDAR_YEAR,
                        QuantityQualifier.NONE,
                        0,
                        TreatmentArea.NONE));
    }
}
