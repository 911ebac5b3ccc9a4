package org.frontdesk.domain.treatment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.PlanLineId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Edits of lines: the way back, the removal that waits, and what others changed meanwhile. */
class LineEditsTest {
    private static final PlanLineId FIRST = new PlanLineId(1);
    private static final PlanLineId SECOND = new PlanLineId(2);

    private final LineEdits edits = new LineEdits(List.of(
            new StoredLine(FIRST, line("204.00", "80.00", "54.00", "70.00")),
            new StoredLine(SECOND, line("57.00", "57.00", "0.00", "0.00"))));

    @ParameterizedTest
    @CsvSource({
        "204.00, 80.00, 54.00, 70.00, true",
        "204.00, 80.00, 54.00, 70.01, false",
        "72.00, 72.00, 17.00, 0.00, true",
        "72.00, 72.00, 17.00, -17.00, false",
        "0.30, 0.10, 0.10, 0.10, true",
    })
    void aPatientPartIsWhatTheOthersLeaveButNeverBelowZero(
            String fee, String insurance, String discount, String pays, boolean fits) {
        assertThat(line(fee, insurance, discount, pays).isBalanced()).isEqualTo(fits);
    }

    @Test
    void undoAndRedoWalkTheEdits() {
        edits.change(FIRST, edits.line(FIRST).withText(LineField.TOOTH, "14"));
        edits.remove(SECOND);
        assertThat(edits.changes()).hasSize(2);
        assertThat(PlanTotals.of(edits.kept()).fee()).isEqualTo(money("204.00"));

        edits.undo();
        assertThat(edits.isRemoved(SECOND)).isFalse();
        edits.undo();
        assertThat(edits.changes()).isEmpty();
        edits.redo();
        assertThat(edits.line(FIRST).text(LineField.TOOTH)).isEqualTo("14");
        assertThat(edits.canRedo()).isTrue();
    }

    @Test
    void anEditThatChangesNothingIsNone() {
        edits.change(FIRST, edits.line(FIRST));
        assertThat(edits.canUndo()).isFalse();
    }

    @Test
    void undoAfterASaveSendsTheOldValueAgain() {
        PlanLine changed = edits.line(FIRST).withAmount(LineField.FEE, Optional.of(money("210.00")));
        edits.change(FIRST, changed);
        edits.rebase(List.of(new StoredLine(FIRST, changed), new StoredLine(SECOND, edits.line(SECOND))));
        assertThat(edits.changes()).isEmpty();

        edits.undo();
        assertThat(edits.changes()).singleElement().satisfies(change -> {
            assertThat(((LineChange.Changed) change).fields()).containsExactly(LineField.FEE);
            assertThat(((LineChange.Changed) change).to().amount(LineField.FEE)).isEqualTo(money("204.00"));
        });
    }

    @Test
    void whatSomebodyElseChangedStaysThroughMyUndo() {
        edits.change(FIRST, edits.line(FIRST).withText(LineField.TOOTH, "14"));
        PlanLine theirs = line("210.00", "80.00", "54.00", "76.00");
        edits.rebase(List.of(new StoredLine(FIRST, theirs), new StoredLine(SECOND, edits.line(SECOND))));
        assertThat(edits.line(FIRST).text(LineField.TOOTH)).isEqualTo("14");
        assertThat(edits.line(FIRST).amount(LineField.FEE)).isEqualTo(money("210.00"));

        edits.undo();
        assertThat(edits.line(FIRST)).isEqualTo(theirs);
        assertThat(edits.changes()).isEmpty();
    }

    @Test
    void aLineThatIsGoneTakesItsWayBackAlong() {
        edits.remove(SECOND);
        edits.rebase(List.of(new StoredLine(FIRST, edits.line(FIRST))));
        assertThat(edits.ids()).containsExactly(FIRST);
        assertThat(edits.canUndo()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Fillings, Fillings (4)", "Crown, Crown", "Fillings (2), Fillings (2) (2)"})
    void aTakenHeadingGetsANumber(String wished, String free) {
        assertThat(PlanHeading.free(wished, List.of("Fillings", "Fillings (2)", "Fillings (3)")))
                .isEqualTo(free);
    }

    private static PlanLine line(String fee, String insurance, String discount, String pays) {
        return new PlanLine(
                0,
                Map.of(LineField.DESCRIPTION, "Filling"),
                Map.of(
                        LineField.FEE, money(fee),
                        LineField.INSURANCE_1, money(insurance),
                        LineField.DISCOUNT, money(discount),
                        LineField.PATIENT_PART, money(pays)),
                Money.ZERO);
    }

    private static Money money(String dollars) {
        return Money.dollars(new BigDecimal(dollars));
    }
}
