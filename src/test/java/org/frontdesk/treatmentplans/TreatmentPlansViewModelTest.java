package org.frontdesk.treatmentplans;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.frontdesk.api.Fields;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.PlanLineId;
import org.frontdesk.domain.treatment.LineField;
import org.frontdesk.service.cache.DeskCache;
import org.frontdesk.service.queue.WriteQueue;
import org.frontdesk.service.treatmentplans.PlanDrafts;
import org.frontdesk.service.treatmentplans.TreatmentPlansService;
import org.frontdesk.testing.NavigationLog;
import org.frontdesk.testing.TestDesk;
import org.frontdesk.testing.TestPlanDesk;
import org.frontdesk.testing.TestPractice;
import org.frontdesk.text.Strings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plans and lines on a real practice: saving, refusals, clashes, faults. */
class TreatmentPlansViewModelTest {
    private static final PatientId OLIVIA = new PatientId(1);
    private static final PatientId DANIEL = new PatientId(2);

    private final TestPractice practice = TestPractice.demo();
    private final NavigationLog navigation = new NavigationLog();
    private final Strings strings = new Strings(Locale.US);
    private TreatmentPlansViewModel model;

    @BeforeEach
    void open() {
        model = open(OLIVIA);
    }

    @AfterEach
    void close() {
        model.close();
        practice.close();
    }

    @Test
    void plansStandActiveFirstAndSavedByDate() {
        assertThat(model.rows()).extracting(PlanRow::status).containsExactly("Active", "Saved");
        assertThat(lines().rows().getLast().kind()).isEqualTo(LineRow.Kind.TOTAL);
        assertThat(lines().isEditable()).isFalse();
    }

    @Test
    void editsAreSavedAndUndoneAfterTheSave() throws IOException {
        chooseSaved();
        lines().edit(first(), LineField.FEE, "$1,300.5");
        lines().edit(first(), LineField.PRIORITY, "rec");
        lines().balance(first());
        assertThat(row().text(LineField.FEE)).isEqualTo("1,300.50");
        assertThat(row().text(LineField.PRIORITY)).isEqualTo("Recommended");
        assertThat(model.hasUnsentEdits()).isTrue();
        assertThat(model.rows().getLast().unsent()).isTrue();

        lines().save();
        assertThat(lines().problemProperty().get()).isEmpty();
        assertThat(model.hasUnsentEdits()).isFalse();
        assertThat(kept("1300.50")).isTrue();

        lines().undo();
        lines().undo();
        lines().undo();
        lines().save();
        assertThat(kept("1300.50")).isFalse();
    }

    @Test
    void anInactivePlanThatWasDeletedIsMadeAgainWithItsProcedures() {
        model.close();
        model = open(new PatientId(12));
        PlanRow implant = model.rows().stream()
                .filter(row -> row.status().equals("Inactive"))
                .findFirst()
                .orElseThrow();
        model.choose(implant.id());
        var before = lines().rows().stream()
                .map(row -> row.texts().get(LineField.CODE) + row.texts().get(LineField.PRIORITY))
                .toList();
        assertThat(before).hasSizeGreaterThan(2);
        model.delete();
        assertThat(model.rows()).noneMatch(row -> row.id().equals(implant.id()));
        model.undoDelete();
        PlanRow again = model.rows().stream()
                .filter(row -> row.heading().equals(implant.heading()))
                .findFirst()
                .orElseThrow();
        assertThat(again.id()).isNotEqualTo(implant.id());
        model.choose(again.id());
        assertThat(lines().rows())
                .extracting(row -> row.texts().get(LineField.CODE) + row.texts().get(LineField.PRIORITY))
                .isEqualTo(before);
    }

    @Test
    void aRemovedLineStaysUntilTheSave() throws IOException {
        chooseSaved();
        int before = storedLines();
        lines().toggleRemoved(first());
        assertThat(row().removed()).isTrue();
        assertThat(storedLines()).isEqualTo(before);
        lines().undo();
        lines().redo();
        lines().save();
        assertThat(storedLines()).isEqualTo(before - 1);
    }

    @Test
    void linesThatWaitStayMarkedUntilTheyAreThrough(@TempDir Path folder) {
        try (var desk = new TestDesk(practice, folder)) {
            WriteQueue queue = desk.begin();
            model.close();
            model = open(OLIVIA, queue);
            chooseSaved();
            lines().edit(first(), LineField.TOOTH, "14");
            desk.serverGoneFrom(0);
            lines().save();
            assertThat(lines().problemProperty().get()).contains("even after a restart");
            assertThat(lines().savingProperty().get()).isFalse();
            assertThat(row().text(LineField.TOOTH)).isEqualTo("14");
            assertThat(lines().editedProperty().get()).isTrue();
            lines().save();
            assertThat(lines().problemProperty().get()).contains("still waits");
            desk.serverIsBack();
            queue.hurry();
            assertThat(lines().editedProperty().get()).isFalse();
            assertThat(lines().problemProperty().get()).isEmpty();
            assertThat(row().text(LineField.TOOTH)).isEqualTo("14");
        }
    }

    @Test
    void aSaveGoesThroughThoughTheLinesCannotBeReadFirstAndAnAnswerIsLost() {
        chooseSaved();
        lines().edit(first(), LineField.TOOTH, "14");
        practice.server().faults().failNext(503);
        practice.server().faults().passNext();
        practice.server().faults().loseNextAnswer();
        lines().save();
        assertThat(lines().editedProperty().get()).isFalse();
        assertThat(row().text(LineField.TOOTH)).isEqualTo("14");
    }

    @Test
    void whatSomebodyElseChangedIsToldAndAskedOnce() throws IOException {
        chooseSaved();
        lines().edit(first(), LineField.FEE, "300");
        practice.api()
                .treatPlans()
                .changeLine(first(), Fields.of("FeeAmt", 250).and("Surf", "MOD"))
                .execute();
        lines().save();
        assertThat(lines().problemProperty().get()).contains("Somebody else changed Fee");
        assertThat(row().before()).containsEntry(LineField.FEE, "250.00");
        assertThat(row().text(LineField.SURFACE)).isEqualTo("MOD");
        assertThat(kept("250")).isTrue();

        lines().save();
        assertThat(kept("300")).isTrue();
    }

    @Test
    void whatSomebodyElseChangedOrDeletedIsToldWithTheNextReading() throws IOException {
        chooseSaved();
        int before = lines().rows().size();
        PlanLineId second = lines().rows().get(1).id().orElseThrow();
        lines().edit(first(), LineField.FEE, "300");
        lines().edit(second, LineField.FEE, "301");
        practice.api()
                .treatPlans()
                .changeLine(first(), Fields.of("FeeAmt", 250))
                .execute();
        practice.api().treatPlans().deleteLine(second).execute();
        lines().load();
        assertThat(lines().problemProperty().get()).contains("Somebody else changed Fee");
        assertThat(row().text(LineField.FEE)).isEqualTo("300.00");
        assertThat(row().before()).containsEntry(LineField.FEE, "250.00");
        assertThat(lines().rows()).hasSizeLessThan(before);
        assertThat(navigation.said().getLast()).contains("Somebody else deleted the line");
        lines().undo();
        assertThat(row().text(LineField.FEE)).isEqualTo("250.00");
        assertThat(lines().editedProperty().get()).isFalse();
    }

    @Test
    void aPlanSignedMeanwhileRefusesAndSaysWhy() throws IOException {
        chooseSaved();
        lines().edit(first(), LineField.FEE, "300");
        practice.api()
                .treatPlans()
                .change(model.chosenProperty().get().id(), Fields.of("isSigned", true))
                .execute();
        lines().save();
        assertThat(lines().problemProperty().get()).contains("signed treatment plan");
        model.load();
        assertThat(row().text(LineField.FEE)).isEqualTo("300.00");
    }

    @Test
    void wrongTextsGetTheirSentences() {
        chooseSaved();
        lines().edit(first(), LineField.FEE, "-5");
        lines().edit(first(), LineField.PRIORITY, "soon");
        lines().edit(first(), LineField.CODE, "D2393-and-much-more");
        assertThat(row().problems().get(LineField.FEE)).contains("below 0.00");
        assertThat(row().problems().get(LineField.PRIORITY)).contains("Recommended");
        assertThat(row().problems().get(LineField.CODE)).contains("15");
        lines().save();
        assertThat(lines().problemProperty().get()).contains("Mend the red field");
        lines().edit(first(), LineField.FEE, "12.345");
        assertThat(row().text(LineField.FEE)).isEqualTo("12.345");
    }

    @Test
    void aSignedPlanIsReadOnlyAndSaysHowToUnlock() {
        model.close();
        model = open(DANIEL);
        model.rows().stream()
                .filter(row -> !row.signed().isEmpty())
                .findFirst()
                .ifPresent(row -> model.choose(row.id()));
        assertThat(lines().isEditable()).isFalse();
        assertThat(model.lockSentence(model.chosenProperty().get())).contains("Daniel Marsh", "clear it");
        lines().edit(first(), LineField.FEE, "300");
        assertThat(model.hasUnsentEdits()).isFalse();
    }

    @Test
    void aPlanIsMadeDescribedAndDeleted() throws IOException {
        model.newPlan();
        model.panel().form().headingProperty().set("Fillings first");
        practice.server().faults().failNext(400);
        model.panel().submit();
        assertThat(model.panel().problemProperty().get()).isNotEmpty();
        assertThat(model.panel().form().headingProperty().get()).isEqualTo("Fillings first");
        model.panel().submit();
        assertThat(model.chosenProperty().get().details().heading()).isEqualTo("Fillings first");
        assertThat(model.chosenProperty().get().details().note()).isNotEmpty();

        model.details();
        model.panel().form().headingProperty().set(" ");
        model.panel().submit();
        assertThat(model.panel().headingProblemProperty().get()).isNotEmpty();
        model.panel().dismiss();
        model.details();
        assertThat(model.panel().form().headingProperty().get()).isEqualTo(" ");
        model.panel().form().headingProperty().set("Fillings later");
        model.panel().submit();
        assertThat(model.chosenProperty().get().details().heading()).isEqualTo("Fillings later");

        model.delete();
        model.panel().submit();
        assertThat(model.rows()).noneMatch(row -> row.heading().startsWith("Fillings"));
    }

    @Test
    void aCopyWhoseAnswerWasLostIsMadeOnce() {
        model.saveCopy();
        practice.server().faults().loseNextAnswer();
        model.panel().submit();
        assertThat(model.rows()).hasSize(3);
        assertThat(model.chosenProperty().get().isSaved()).isTrue();
    }

    @Test
    void aPlanThatWaitsToBeMadeIsMadeOnceAndShown(@TempDir Path folder) {
        try (var desk = new TestDesk(practice, folder)) {
            WriteQueue queue = desk.begin();
            model.close();
            model = open(OLIVIA, queue);
            model.newPlan();
            model.panel().form().headingProperty().set("Later");
            desk.answersGoneFrom(0);
            model.panel().submit();
            assertThat(model.panel().actProperty().get()).isEqualTo(PanelAct.NONE);
            assertThat(navigation.said().getLast()).contains("even after a restart");
            model.newPlan();
            assertThat(model.panel().form().headingProperty().get()).isEqualTo("Later");
            model.panel().submit();
            assertThat(model.panel().problemProperty().get()).contains("still waits");
            desk.serverIsBack();
            queue.hurry();
            assertThat(model.rows())
                    .filteredOn(row -> row.heading().equals("Later"))
                    .hasSize(1);
            assertThat(model.panel().actProperty().get()).isEqualTo(PanelAct.NONE);
            model.newPlan();
            assertThat(model.panel().form().headingProperty().get()).isEmpty();
        }
    }

    @Test
    void aCopyIsNamedFreshAndTheActivePlanCannotBeDeleted() {
        model.saveCopy();
        model.panel().submit();
        model.choose(model.rows().getFirst().id());
        model.saveCopy();
        assertThat(model.panel().form().headingProperty().get()).isEqualTo("Active Treatment Plan (2)");
        model.panel().submit();
        assertThat(model.rows()).hasSize(4);

        model.choose(model.rows().getFirst().id());
        model.delete();
        assertThat(navigation.said().getLast()).contains("active plan cannot be deleted");
    }

    @Test
    void theDateOfASavedPlanIsChangedAndAWrongOneIsNot() {
        chooseSaved();
        model.details();
        model.panel().form().dateProperty().set("13/45/2026");
        model.panel().submit();
        assertThat(model.panel().dateProblemProperty().get()).isNotEmpty();
        model.panel().form().dateProperty().set("2/3/26");
        model.panel().submit();
        assertThat(model.chosenProperty().get().details().date())
                .isEqualTo(Optional.of(java.time.LocalDate.of(2026, 2, 3)));
    }

    @Test
    void signingWaitsForTheSave() {
        chooseSaved();
        lines().edit(first(), LineField.FEE, "300");
        model.sign();
        assertThat(navigation.went()).isEmpty();
        lines().undo();
        model.sign();
        assertThat(navigation.went()).hasSize(1);
    }

    @Test
    void aFailedReloadKeepsThePlansAndEdits() {
        chooseSaved();
        lines().edit(first(), LineField.FEE, "300");
        practice.server().faults().failNext(503);
        model.load();
        assertThat(model.failureProperty().get()).isNotNull();
        assertThat(model.rows()).hasSize(2);
        model.load();
        assertThat(model.failureProperty().get()).isNull();
        assertThat(row().text(LineField.FEE)).isEqualTo("300.00");
    }

    private TreatmentPlansViewModel open(PatientId patient) {
        return open(patient, WriteQueue.inMemory(practice.inline()));
    }

    private TreatmentPlansViewModel open(PatientId patient, WriteQueue queue) {
        var service = new TreatmentPlansService(
                practice.api(),
                practice.inline(),
                new PlanDrafts(),
                DeskCache.inMemory(practice.api(), practice.inline()),
                queue);
        var opened = new TreatmentPlansViewModel(
                patient, TestPlanDesk.of(practice.api(), practice.inline(), service), strings, navigation);
        opened.load();
        return opened;
    }

    private void chooseSaved() {
        model.choose(model.rows().getLast().id());
    }

    private PlanLinesViewModel lines() {
        return model.linesProperty().get();
    }

    private LineRow row() {
        return lines().rows().getFirst();
    }

    private PlanLineId first() {
        return row().id().orElseThrow();
    }

    private int storedLines() throws IOException {
        return practice.api()
                .treatPlans()
                .lines(model.chosenProperty().get().id())
                .execute()
                .size();
    }

    private boolean kept(String fee) throws IOException {
        return practice.api().treatPlans().lines(model.chosenProperty().get().id()).execute().stream()
                .anyMatch(line -> line.feeAmt().compareTo(new java.math.BigDecimal(fee)) == 0);
    }
}
