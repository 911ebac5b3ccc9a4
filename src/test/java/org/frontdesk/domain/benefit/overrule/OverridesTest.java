package org.frontdesk.domain.benefit.overrule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.frontdesk.domain.BenefitId;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.benefit.BenefitEdits;
import org.frontdesk.domain.benefit.RowState;
import org.frontdesk.domain.benefit.StoredBenefit;
import org.frontdesk.domain.edits.Edit;
import org.frontdesk.domain.edits.RowKey;
import org.junit.jupiter.api.Test;

class OverridesTest {
    private static final Overruling OVERRULING = new Overruling(Plain.REACH);

    @Test
    void promotingGivesThePlansRowTheValuesAndTakesThePatientsAway() {
        BenefitEdits edits = saved("plan percent crowns 50", "patient percent crowns 60", "plan max all 1500");
        edits.apply(Edit.Kind.PROMOTE, Overrides.promote(edits.rows(), key(edits, 1)));
        assertThat(shown(edits)).containsExactly(rows("plan percent crowns 60", "plan max all 1500"));
        edits.undo();
        assertThat(shown(edits))
                .containsExactly(rows("plan percent crowns 50", "patient percent crowns 60", "plan max all 1500"));
    }

    @Test
    void promotingWithoutARowOfThePlanMakesOne() {
        BenefitEdits edits = saved("patient months prophy 6", "plan max all 1500");
        edits.apply(Edit.Kind.PROMOTE, Overrides.promote(edits.rows(), key(edits, 0)));
        assertThat(shown(edits)).containsExactly(rows("plan months prophy 6", "plan max all 1500"));
    }

    @Test
    void promotingWhatThePlanSaysAlreadyOnlyTakesThePatientsRowAway() {
        BenefitEdits edits = saved("plan percent crowns 50", "patient percent crowns 50");
        edits.apply(Edit.Kind.PROMOTE, Overrides.promote(edits.rows(), key(edits, 1)));
        assertThat(shown(edits)).containsExactly(rows("plan percent crowns 50"));
    }

    @Test
    void copyingDownAddsThePatientsRowOnce() {
        BenefitEdits edits = saved("plan percent crowns 50", "plan max all 1500");
        edits.apply(Edit.Kind.COPY_DOWN, Overrides.copyDown(edits.rows(), key(edits, 0)));
        assertThat(shown(edits))
                .containsExactly(rows("plan percent crowns 50", "patient percent crowns 50", "plan max all 1500"));
        assertThat(Overrides.copyDown(edits.rows(), key(edits, 0))).isEmpty();
        assertThat(Overrides.ownOf(edits.rows(), key(edits, 0)))
                .contains(edits.rows().get(1).key());
    }

    @Test
    void eachActIsForRowsOfOneOwnerOnly() {
        BenefitEdits edits = saved("plan percent crowns 50", "patient percent fillings 60");
        assertThat(Overrides.promote(edits.rows(), key(edits, 0))).isEmpty();
        assertThat(Overrides.remove(edits.rows(), key(edits, 0))).isEmpty();
        assertThat(Overrides.copyDown(edits.rows(), key(edits, 1))).isEmpty();
        assertThat(Overrides.remove(edits.rows(), key(edits, 1))).hasSize(1);
        assertThat(Overrides.remove(edits.rows(), new RowKey(99))).isEmpty();
    }

    @Test
    void pendingChangesBecomeThePatientsOwnInOneStep() {
        BenefitEdits edits = saved("plan percent crowns 50", "plan percent fillings 80", "plan wait crowns 12");
        edits.change(key(edits, 0), Plain.row("plan percent crowns 60"));
        edits.change(key(edits, 2), Plain.row("plan wait crowns 6"));
        edits.remove(key(edits, 1));
        RowKey added = edits.add(Plain.row("plan max all 900"), java.util.Optional.empty());
        JustOnePatient just = JustOnePatient.of(edits.rows(), OVERRULING);
        edits.apply(Edit.Kind.ONE_PATIENT, just.changes());
        assertThat(shown(edits))
                .containsExactlyInAnyOrder(rows(
                        "plan percent crowns 50",
                        "patient percent crowns 60",
                        "plan percent fillings 80",
                        "plan wait crowns 12",
                        "patient wait crowns 6",
                        "patient max all 900"));
        assertThat(edits.pending())
                .allMatch(row -> row.shown().owner() == org.frontdesk.domain.benefit.BenefitOwner.PATIENT);
        assertThat(just.moved()).isEqualTo(3);
        assertThat(just.beside()).isEqualTo(1);
        assertThat(just.putBack()).isEqualTo(1);
        edits.undo();
        assertThat(edits.row(added)).isPresent();
        assertThat(edits.row(key(edits, 1)).orElseThrow().isRemoved()).isTrue();
        assertThat(edits.row(key(edits, 0)).orElseThrow().shown()).isEqualTo(Plain.row("plan percent crowns 60"));
    }

    @Test
    void anOverrideThatIsThereTakesTheNewValue() {
        BenefitEdits edits = saved("plan percent crowns 50", "patient percent crowns 55");
        edits.change(key(edits, 0), Plain.row("plan percent crowns 60"));
        edits.apply(
                Edit.Kind.ONE_PATIENT,
                JustOnePatient.of(edits.rows(), OVERRULING).changes());
        assertThat(shown(edits)).containsExactly(rows("plan percent crowns 50", "patient percent crowns 60"));
    }

    private static BenefitEdits saved(String... texts) {
        var stored = new ArrayList<StoredBenefit>();
        for (String text : texts) {
            BenefitDraft row = Plain.row(text);
            stored.add(new StoredBenefit(
                    new BenefitId(stored.size() + 1), row.owner(), row.read().orElseThrow()));
        }
        return new BenefitEdits(stored);
    }

    private static RowKey key(BenefitEdits edits, int index) {
        return edits.rows().get(index).key();
    }

    private static List<BenefitDraft> shown(BenefitEdits edits) {
        return edits.rows().stream()
                .filter(row -> !row.isRemoved())
                .map(RowState::shown)
                .toList();
    }

    private static BenefitDraft[] rows(String... texts) {
        return List.of(texts).stream().map(Plain::row).toArray(BenefitDraft[]::new);
    }
}
