package org.frontdesk.benefits;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.frontdesk.api.Fields;
import org.frontdesk.domain.BenefitId;
import org.frontdesk.domain.PatPlanId;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.PlanId;
import org.frontdesk.domain.benefit.BenefitShape;
import org.frontdesk.domain.edits.RowKey;
import org.frontdesk.service.Drafts;
import org.frontdesk.service.Failure;
import org.frontdesk.service.benefits.BenefitsService;
import org.frontdesk.service.cache.DeskCache;
import org.frontdesk.service.journal.JournalKind;
import org.frontdesk.service.queue.WriteQueue;
import org.frontdesk.testing.NavigationLog;
import org.frontdesk.testing.NotedJournal;
import org.frontdesk.testing.TestPractice;
import org.frontdesk.text.Strings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BenefitsViewModelTest {
    private static final PatientId OLIVIA = new PatientId(1);
    private static final PlanId PLAN = new PlanId(1);

    private final TestPractice practice = TestPractice.demo();
    private final NotedJournal journal = new NotedJournal();
    private final BenefitsService service = new BenefitsService(
            practice.api(),
            practice.inline(),
            DeskCache.inMemory(practice.api(), practice.inline()),
            new Drafts<>(),
            WriteQueue.inMemory(practice.inline()),
            journal);
    private final NavigationLog navigation = new NavigationLog();
    private final BenefitsViewModel model = model(Locale.US);

    @AfterEach
    void close() {
        practice.close();
    }

    @Test
    void rowsSayWhatTheyGrant() {
        model.load();
        assertThat(model.plans())
                .containsExactly(
                        "1  Cascade Dental Mutual · Lakeside Schools",
                        "2  Northwind Dental · Ironbridge Works Local 12");
        assertThat(model.sheet().rows())
                .extracting(BenefitRow::says)
                .contains("Pays 80% of fillings", "2 cleanings per calendar year", "Sealants through age 15");
        assertThat(model.status().reachProperty().get()).startsWith("Plan rows hold for ");
    }

    @Test
    void inSpanishTheySayItInSpanish() {
        BenefitsViewModel spanish = model(Locale.of("es"));
        spanish.load();
        assertThat(spanish.sheet().rows())
                .extracting(BenefitRow::says)
                .contains(
                        "Paga el 80 % de empastes",
                        "2 limpiezas por año calendario", "Selladores hasta los 15 años de edad");
    }

    @Test
    void aChangeIsShownWithItsOldValueAndInOneLine() {
        model.load();
        RowKey fillings = row("Pays 80% of fillings");
        model.sheet().type(fillings, BenefitColumn.PERCENT, "70");

        BenefitRow row = model.sheet().row(fillings).orElseThrow();
        assertThat(row.says()).isEqualTo("Pays 70% of fillings");
        assertThat(row.cell(BenefitColumn.PERCENT).edited()).isTrue();
        assertThat(row.cell(BenefitColumn.PERCENT).old()).isEqualTo("80%");
        assertThat(model.status().changesProperty().get())
                .isEqualTo("1 change: Pays 80% of fillings: Percent 80% → 70%");
        assertThat(model.status().undoTipProperty().get()).isEqualTo("Undo (Ctrl+Z): Restorative 80% → 70%");
        assertThat(model.plans().getFirst()).endsWith("*");
    }

    @Test
    void savingChangesExactlyTheEditedRow() throws IOException {
        model.load();
        var before = practice.api().benefits().ofPlan(PLAN).execute();
        model.sheet().type(row("Pays 80% of fillings"), BenefitColumn.PERCENT, "70");
        model.save();

        var after = practice.api().benefits().ofPlan(PLAN).execute();
        assertThat(after).hasSameSizeAs(before);
        assertThat(after)
                .filteredOn(row -> !before.contains(row))
                .singleElement()
                .satisfies(row -> assertThat(row.percent()).isEqualTo(70));
        assertThat(model.sheet().changedProperty().get()).isFalse();
        assertThat(model.status().noticeProperty().get()).isEqualTo("1 change saved.");
    }

    @Test
    void undoAfterASaveIsANewChange() {
        model.load();
        RowKey fillings = row("Pays 80% of fillings");
        model.sheet().type(fillings, BenefitColumn.PERCENT, "70");
        model.save();
        model.sheet().undo();
        assertThat(model.sheet().row(fillings).orElseThrow().standing()).isEqualTo(BenefitRow.Standing.EDITED);
        model.save();
        assertThat(model.sheet().rows()).extracting(BenefitRow::says).contains("Pays 80% of fillings");
    }

    @Test
    void aWrongValueIsKeptWithItsSentenceAndKeepsTheSaveAway() {
        model.load();
        RowKey fillings = row("Pays 80% of fillings");
        assertThat(model.sheet().complaintAbout(fillings, BenefitColumn.PERCENT, "180"))
                .isEqualTo("Percent must lie between 0 and 100.");
        model.sheet().type(fillings, BenefitColumn.PERCENT, "180");
        model.save();

        BenefitRow row = model.sheet().row(fillings).orElseThrow();
        assertThat(row.cell(BenefitColumn.PERCENT).typed()).isEqualTo("180");
        assertThat(row.says()).isEqualTo("Percent must lie between 0 and 100.");
        assertThat(model.status().problemsProperty().get()).isEqualTo("1 cell to mend");
        assertThat(model.sheet().nextProblem(Optional.empty())).contains(new Place(fillings, BenefitColumn.PERCENT));
        assertThat(practice.server().faults().requests()).noneMatch(request -> request.startsWith("PUT"));
    }

    @Test
    void aRefusedRowStaysEditedAndSaysWhyWhileTheOthersAreSaved() throws IOException {
        model.load();
        RowKey fillings = row("Pays 80% of fillings");
        RowKey crowns = row("Pays 50% of crowns");
        model.sheet().type(fillings, BenefitColumn.PERCENT, "70");
        model.sheet().type(crowns, BenefitColumn.PERCENT, "40");
        practice.server().faults().passNext(); // the rows of the plan
        practice.server().faults().passNext(); // the patient's rows
        practice.server().faults().failNext(400);
        model.save();

        BenefitRow row = model.sheet().row(fillings).orElseThrow();
        assertThat(row.standing()).isEqualTo(BenefitRow.Standing.EDITED);
        assertThat(row.says()).startsWith("Not saved. The server refused");
        assertThat(model.sheet().row(crowns).orElseThrow().standing()).isEqualTo(BenefitRow.Standing.SAVED);
        assertThat(model.status().noticeProperty().get()).startsWith("1 saved, 1 not.");

        model.save();
        assertThat(model.sheet().changedProperty().get()).isFalse();
    }

    @Test
    void aSaveThatMayNotBeginKeepsEverything() {
        model.load();
        RowKey fillings = row("Pays 80% of fillings");
        model.sheet().type(fillings, BenefitColumn.PERCENT, "70");
        practice.server().faults().failNext(401);
        model.save();
        assertThat(model.failureProperty().get()).isInstanceOf(Failure.NotAllowed.class);
        assertThat(model.savingProperty().get()).isFalse();
        assertThat(model.sheet().row(fillings).orElseThrow().says()).isEqualTo("Pays 70% of fillings");
        model.save();
        assertThat(model.failureProperty().get()).isNull();
        assertThat(model.sheet().changedProperty().get()).isFalse();
    }

    @Test
    void aSaveWhileTheServerIsSilentGoesOnByItself() {
        model.load();
        RowKey fillings = row("Pays 80% of fillings");
        model.sheet().type(fillings, BenefitColumn.PERCENT, "70");
        practice.server().faults().failAlways("/benefits", 503);
        model.save();
        assertThat(model.status().noticeProperty().get()).startsWith("1 change waits to be sent");
        assertThat(model.sheet().row(fillings).orElseThrow().says()).startsWith("Waits to be sent");
        practice.server().faults().calm();

        model.save();
        assertThat(model.status().noticeProperty().get()).startsWith("Earlier changes of this plan");
        assertThat(model.sheet().row(fillings).orElseThrow().standing()).isEqualTo(BenefitRow.Standing.SAVED);
        assertThat(model.sheet().changedProperty().get()).isFalse();
    }

    @Test
    void whatSomebodyElseChangedTooIsAskedFieldByField() throws IOException {
        model.load();
        RowKey fillings = row("Pays 80% of fillings");
        model.sheet().type(fillings, BenefitColumn.PERCENT, "70");
        elsewhere("Percent", 90);
        model.save();

        assertThat(model.status().conflictProperty().get())
                .isEqualTo("Somebody else changed Percent of \"Pays 80% of fillings\" from 80% to 90%. You typed 70"
                        + "%.");
        assertThat(practice.server().faults().requests().stream().filter(request -> request.startsWith("PUT")))
                .hasSize(1);
        model.takeTheirs();
        assertThat(model.sheet().row(fillings).orElseThrow().says()).isEqualTo("Pays 90% of fillings");
        assertThat(journal.noted()).singleElement().satisfies(event -> {
            assertThat(event.kind()).isEqualTo(JournalKind.CONFLICT);
            assertThat(event.patient()).contains(OLIVIA);
            assertThat(event.subject()).contains("from 80% to 90%. You typed 70%.");
            assertThat(event.note()).isEqualTo("Took what the server has");
        });
        assertThat(model.sheet().changedProperty().get()).isFalse();
        model.sheet().undo();
        model.save();
        assertThat(model.sheet().rows()).extracting(BenefitRow::says).contains("Pays 70% of fillings");
        assertThat(model.sheet().changedProperty().get()).isFalse();
    }

    @Test
    void removedRowsWaitForTheSave() {
        model.load();
        int count = model.sheet().rows().size();
        RowKey fillings = row("Pays 80% of fillings");
        model.sheet().remove(fillings);
        assertThat(model.sheet().row(fillings).orElseThrow().standing()).isEqualTo(BenefitRow.Standing.REMOVED);
        model.sheet().undo();
        model.sheet().redo();
        model.save();
        assertThat(model.sheet().rows()).hasSize(count - 1);
    }

    @Test
    void aNewRowOfTheWrongPieceIsMendedAndSaved() {
        model.load();
        int count = model.sheet().rows().size();
        RowKey added =
                model.sheet().add(BenefitShape.AGE_LIMIT, Optional.empty()).orElseThrow();
        assertThat(model.sheet().row(added).orElseThrow().says()).isEqualTo("An age limit needs an age above 0.");
        model.sheet().type(added, BenefitColumn.QUANTITY, "13");
        model.sheet()
                .take(
                        List.of(added),
                        model.sheet().choices(BenefitColumn.TARGET, "prophy").getFirst());
        assertThat(model.sheet().row(added).orElseThrow().says()).isEqualTo("Cleanings through age 13");
        model.save();
        assertThat(model.sheet().rows()).hasSize(count + 1);
        assertThat(model.sheet().row(added).orElseThrow().standing()).isEqualTo(BenefitRow.Standing.SAVED);
    }

    @Test
    void codesAreFoundByTheirBeginningAndAnUnknownOneIsKept() {
        model.load();
        assertThat(model.sheet().choices(BenefitColumn.TARGET, "d111"))
                .extracting(BenefitChoice::words)
                .allMatch(words -> words.startsWith("D111"));
        RowKey added =
                model.sheet().add(BenefitShape.PERCENTAGE, Optional.empty()).orElseThrow();
        model.sheet().typeCode(List.of(added), "D99X");
        assertThat(model.sheet()
                        .row(added)
                        .orElseThrow()
                        .cell(BenefitColumn.TARGET)
                        .typed())
                .isEqualTo("D99X");
        assertThat(model.sheet().row(added).orElseThrow().says())
                .isEqualTo("The practice has no procedure code of this name.");
    }

    @Test
    void unsavedEditsSurviveAnotherPlanAndAnotherScreen() {
        model.load();
        model.sheet().type(row("Pays 80% of fillings"), BenefitColumn.PERCENT, "70");
        model.choose(1);
        model.choose(0);
        assertThat(model.sheet().rows()).extracting(BenefitRow::says).contains("Pays 70% of fillings");
        model.close();
        assertThat(navigation.said())
                .containsExactly("1 unsaved benefit change is kept until you come back to this patient.");

        BenefitsViewModel again = model(Locale.US);
        again.load();
        assertThat(again.sheet().rows()).extracting(BenefitRow::says).contains("Pays 70% of fillings");
        assertThat(again.status().noticeProperty().get())
                .startsWith("Unsaved changes from")
                .endsWith("are back.");
        again.sheet().undo();
        again.close();
        assertThat(navigation.said()).hasSize(1);
    }

    @Test
    void aFailedReloadKeepsTheRowsAndExplains() {
        model.load();
        int count = model.sheet().rows().size();
        practice.server().faults().failNext(503);
        model.load();
        assertThat(model.sheet().rows()).hasSize(count);
        assertThat(model.failureProperty().get()).isInstanceOf(Failure.ServerTrouble.class);
        assertThat(model.knownProperty().get()).isTrue();
    }

    @Test
    void aListOffersWhatTheRowCanTakeAndSaysWhyNotTheRest() {
        model.load();
        RowKey row = model.sheet()
                .add(org.frontdesk.domain.benefit.BenefitShape.WAITING_PERIOD, Optional.empty())
                .orElseThrow();
        List<BenefitChoice> offered = model.sheet().choices(row, BenefitColumn.QUALIFIER, "");
        assertThat(offered.stream().filter(BenefitChoice::isOffered))
                .extracting(BenefitChoice::term)
                .containsExactlyInAnyOrder("Years", "Months");
        BenefitChoice age = offered.stream()
                .filter(choice -> choice.term().equals("AgeLimit"))
                .findFirst()
                .orElseThrow();
        assertThat(age.why()).contains("waiting period");
        model.sheet().take(List.of(row), age);
        assertThat(model.sheet()
                        .row(row)
                        .orElseThrow()
                        .cell(BenefitColumn.QUALIFIER)
                        .text())
                .isEqualTo("months");
        assertThat(model.status().noticeProperty().get()).isEqualTo(age.why());
        assertThat(model.sheet().choices(row, BenefitColumn.TYPE, "")).allMatch(BenefitChoice::isOffered);
    }

    @Test
    void aPatientWithoutPlanIsSentToTheCoverage() throws IOException {
        for (var held : practice.api().patPlans().ofPatient(OLIVIA).execute()) {
            practice.api().patPlans().drop(new PatPlanId(held.patPlanNum())).execute();
        }
        model.load();
        assertThat(model.knownProperty().get()).isFalse();
        assertThat(model.failureProperty().get()).isNull();
        model.goToCoverage();
        assertThat(navigation.went()).containsExactly("patient 1 COVERAGE");
    }

    private void elsewhere(String field, Object value) throws IOException {
        var fillings = practice.api().benefits().ofPlan(PLAN).execute().stream()
                .filter(row -> row.percent() == 80)
                .findFirst()
                .orElseThrow();
        practice.api()
                .benefits()
                .change(new BenefitId(fillings.benefitNum()), Fields.of(field, value))
                .execute();
    }

    private RowKey row(String says) {
        return model.sheet().rows().stream()
                .filter(row -> row.says().equals(says))
                .findFirst()
                .orElseThrow()
                .key();
    }

    private BenefitsViewModel model(Locale locale) {
        return new BenefitsViewModel(OLIVIA, service, new Strings(locale), navigation);
    }
}
