package org.frontdesk.domain.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.frontdesk.domain.edits.Edit;
import org.frontdesk.domain.edits.RowKey;
import org.junit.jupiter.api.Test;

class WantedTest {
    private static final BenefitDraft CROWNS = row(BenefitType.COINSURANCE, 7, 0, "50", TimePeriod.CALENDAR_YEAR);
    private static final BenefitDraft CLEANINGS =
            count(4, QuantityQualifier.NUMBER_OF_SERVICES, "2", TimePeriod.CALENDAR_YEAR);
    private static final BenefitDraft AGE = count(4, QuantityQualifier.AGE_LIMIT, "18", TimePeriod.NONE);

    private final BenefitEdits edits = new BenefitEdits(List.of());

    @Test
    void aRowOfTheSameMeaningIsChangedAndNotAddedAgain() {
        RowKey crowns = edits.add(CROWNS, Optional.empty());
        BenefitDraft sixty = CROWNS.with(BenefitField.PERCENT, "60");
        assertThat(changes(sixty)).containsExactly(new RowChange.Change(crowns, sixty));
        assertThat(changes(CROWNS)).isEmpty();
    }

    @Test
    void aFrequencyTakesThePlaceOfOneThatCountsOtherwise() {
        RowKey cleanings = edits.add(CLEANINGS, Optional.empty());
        BenefitDraft everySix = count(4, QuantityQualifier.MONTHS, "6", TimePeriod.NONE);
        assertThat(changes(everySix)).containsExactly(new RowChange.Change(cleanings, everySix));
    }

    @Test
    void anAgeLimitIsNoFrequency() {
        edits.add(CLEANINGS, Optional.empty());
        assertThat(changes(AGE)).containsExactly(new RowChange.Add(AGE));
    }

    @Test
    void otherProceduresAndRemovedRowsAreLeftAlone() {
        RowKey cleanings = edits.add(CLEANINGS, Optional.empty());
        BenefitDraft exams = count(2, QuantityQualifier.NUMBER_OF_SERVICES, "2", TimePeriod.CALENDAR_YEAR);
        assertThat(changes(exams)).containsExactly(new RowChange.Add(exams));
        edits.remove(cleanings);
        assertThat(changes(CLEANINGS)).containsExactly(new RowChange.Add(CLEANINGS));
    }

    @Test
    void noRowIsMetTwice() {
        edits.add(CLEANINGS, Optional.empty());
        BenefitDraft everySix = count(4, QuantityQualifier.MONTHS, "6", TimePeriod.NONE);
        assertThat(Wanted.beside(edits.rows(), List.of(everySix, CLEANINGS)))
                .extracting(Wanted::standing)
                .containsExactly(Wanted.Standing.NEW, Wanted.Standing.SAME);
    }

    @Test
    void allOfItIsOneStep() {
        List<RowKey> added = edits.apply(Edit.Kind.ENTRY, changes(CROWNS, CLEANINGS, AGE));
        assertThat(edits.rows()).extracting(RowState::key).containsExactlyElementsOf(added);
        BenefitDraft sixty = CROWNS.with(BenefitField.PERCENT, "60");
        edits.apply(Edit.Kind.ENTRY, changes(sixty, CLEANINGS));
        assertThat(edits.rows()).extracting(RowState::shown).containsExactly(sixty, CLEANINGS, AGE);
        edits.undo();
        assertThat(edits.rows()).extracting(RowState::shown).containsExactly(CROWNS, CLEANINGS, AGE);
        edits.undo();
        assertThat(edits.rows()).isEmpty();
        edits.redo();
        assertThat(edits.rows()).hasSize(3);
    }

    @Test
    void rowsBelowOneAnotherKeepTheirOrder() {
        RowKey first = edits.add(CROWNS, Optional.empty());
        edits.add(AGE, Optional.empty());
        BenefitDraft exams = count(2, QuantityQualifier.NUMBER_OF_SERVICES, "2", TimePeriod.CALENDAR_YEAR);
        edits.apply(
                Edit.Kind.PASTE,
                List.of(
                        new RowChange.Add(CLEANINGS, Optional.of(first)),
                        new RowChange.Add(exams, Optional.of(first))));
        assertThat(edits.rows()).extracting(RowState::shown).containsExactly(CROWNS, CLEANINGS, exams, AGE);
    }

    private List<RowChange> changes(BenefitDraft... asked) {
        return Wanted.beside(edits.rows(), List.of(asked)).stream()
                .flatMap(wanted -> wanted.change().stream())
                .toList();
    }

    private static BenefitDraft row(BenefitType type, long category, long group, String percent, TimePeriod period) {
        return new BenefitDraft(
                BenefitOwner.PLAN,
                type,
                CoverageLevel.NONE,
                category,
                "",
                group,
                percent,
                "",
                period,
                QuantityQualifier.NONE,
                "",
                TreatmentArea.NONE);
    }

    private static BenefitDraft count(long group, QuantityQualifier qualifier, String quantity, TimePeriod period) {
        return row(BenefitType.LIMITATIONS, 0, group, "", period)
                .with(BenefitField.QUALIFIER, qualifier)
                .with(BenefitField.QUANTITY, quantity);
    }
}
