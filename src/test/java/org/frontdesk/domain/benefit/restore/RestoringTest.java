package org.frontdesk.domain.benefit.restore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.frontdesk.domain.BenefitId;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.benefit.BenefitEdits;
import org.frontdesk.domain.benefit.BenefitField;
import org.frontdesk.domain.benefit.BenefitOwner;
import org.frontdesk.domain.benefit.BenefitType;
import org.frontdesk.domain.benefit.CoverageLevel;
import org.frontdesk.domain.benefit.QuantityQualifier;
import org.frontdesk.domain.benefit.RowState;
import org.frontdesk.domain.benefit.StoredBenefit;
import org.frontdesk.domain.benefit.TimePeriod;
import org.frontdesk.domain.benefit.TreatmentArea;
import org.frontdesk.domain.edits.Edit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows are written as number:owner:category:percent. */
class RestoringTest {
    @ParameterizedTest(name = "{0} to {1} takes {2} changes")
    @CsvSource({
        "1:plan:7:50,              1:plan:7:50,              0",
        "1:plan:7:60,              1:plan:7:50,              1",
        "9:plan:7:60,              1:plan:7:50,              1",
        "9:plan:7:50,              1:plan:7:50,              0",
        "1:plan:7:50 2:plan:3:80,  1:plan:7:50,              1",
        "1:plan:7:50,              1:plan:7:50 2:plan:3:80,  1",
        "1:plan:7:50,              2:plan:3:80,              2",
        "1:plan:7:50 2:plan:7:60,  3:plan:7:60 4:plan:7:50,  0",
        "1:plan:7:50 5:own:7:80,   1:plan:7:50,              1",
        "1:plan:7:50,              1:plan:7:50 5:own:7:80,   1"
    })
    void thePlanReadsAsItDidWithAsFewChangesAsCanBe(String now, String then, int changes) {
        var edits = new BenefitEdits(rows(now));
        var wanted = Restoring.changes(edits.rows(), rows(then), true);
        assertThat(wanted).hasSize(changes);
        edits.apply(Edit.Kind.RESTORE_PLAN, wanted);
        assertThat(shown(edits)).containsExactlyInAnyOrderElementsOf(drafts(then));
    }

    @Test
    void anotherPatientsOwnRowsAreNeitherMadeNorTaken() {
        var edits = new BenefitEdits(rows("1:plan:7:60 2:own:3:90"));
        edits.apply(Edit.Kind.RESTORE_PLAN, Restoring.changes(edits.rows(), rows("1:plan:7:50 8:own:7:80"), false));
        assertThat(shown(edits)).containsExactlyInAnyOrderElementsOf(drafts("1:plan:7:50 2:own:3:90"));
    }

    @Test
    void aRemovedRowThatIsNotSavedComesBackAsItself() {
        var edits = new BenefitEdits(rows("1:plan:7:50"));
        edits.remove(edits.rows().getFirst().key());
        edits.apply(Edit.Kind.RESTORE_PLAN, Restoring.changes(edits.rows(), rows("1:plan:7:50"), true));
        assertThat(edits.pending()).isEmpty();
    }

    @RepeatedTest(200)
    void whateverWasDoneOneStepRestoresAndOneUndoTakesItBack(RepetitionInfo which) {
        var random = new Random(which.getCurrentRepetition());
        List<StoredBenefit> then = some(random, 1);
        var edits = new BenefitEdits(some(random, 1 + random.nextInt(6)));
        for (int i = 0; i < random.nextInt(6); i++) {
            List<RowState> rows = edits.rows();
            if (!rows.isEmpty() && random.nextBoolean()) {
                edits.remove(rows.get(random.nextInt(rows.size())).key());
            } else {
                edits.add(BenefitDraft.of(row(99, random)), Optional.empty());
            }
        }
        List<BenefitDraft> before = shown(edits);
        edits.apply(Edit.Kind.RESTORE_PLAN, Restoring.changes(edits.rows(), then, true));
        assertThat(shown(edits))
                .containsExactlyInAnyOrderElementsOf(
                        then.stream().map(BenefitDraft::of).toList());
        if (edits.nextUndo()
                .filter(step -> step.kind() == Edit.Kind.RESTORE_PLAN)
                .isPresent()) {
            edits.undo();
            assertThat(shown(edits)).containsExactlyInAnyOrderElementsOf(before);
        }
    }

    private static List<StoredBenefit> some(Random random, int from) {
        var rows = new ArrayList<StoredBenefit>();
        for (int i = 0; i < random.nextInt(8); i++) {
            rows.add(row(from + i, random));
        }
        return rows;
    }

    private static StoredBenefit row(long number, Random random) {
        return row(number, random.nextInt(4) == 0, 1 + random.nextInt(4), 10 * random.nextInt(11));
    }

    private static List<StoredBenefit> rows(String text) {
        var rows = new ArrayList<StoredBenefit>();
        for (String word : text.split(" ")) {
            String[] parts = word.split(":");
            rows.add(row(
                    Long.parseLong(parts[0]),
                    parts[1].equals("own"),
                    Integer.parseInt(parts[2]),
                    Integer.parseInt(parts[3])));
        }
        return rows;
    }

    private static StoredBenefit row(long number, boolean own, int category, int percent) {
        var draft = new BenefitDraft(
                own ? BenefitOwner.PATIENT : BenefitOwner.PLAN,
                BenefitType.COINSURANCE,
                CoverageLevel.NONE,
                category,
                "",
                0,
                "",
                "",
                TimePeriod.CALENDAR_YEAR,
                QuantityQualifier.NONE,
                "",
                TreatmentArea.NONE);
        return new StoredBenefit(
                new BenefitId(number),
                draft.owner(),
                draft.with(BenefitField.PERCENT, Integer.toString(percent))
                        .read()
                        .orElseThrow());
    }

    private static List<BenefitDraft> drafts(String text) {
        return rows(text).stream().map(BenefitDraft::of).toList();
    }

    private static List<BenefitDraft> shown(BenefitEdits edits) {
        return edits.rows().stream()
                .filter(row -> !row.isRemoved())
                .map(RowState::shown)
                .toList();
    }
}
