package org.frontdesk.discountplans;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.frontdesk.api.Fields;
import org.frontdesk.api.wire.DiscountPlan;
import org.frontdesk.domain.DiscountPlanId;
import org.frontdesk.service.Failure;
import org.frontdesk.service.Unsaved;
import org.frontdesk.service.cache.DeskCache;
import org.frontdesk.service.discountplans.DiscountPlansService;
import org.frontdesk.service.queue.WriteQueue;
import org.frontdesk.testing.NavigationLog;
import org.frontdesk.testing.TestDesk;
import org.frontdesk.testing.TestPractice;
import org.frontdesk.text.Strings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The four discount plans of the demo practice. */
class DiscountPlansViewModelTest {
    private final TestPractice practice = TestPractice.demo();
    private final NavigationLog navigation = new NavigationLog();
    private DiscountPlansViewModel model = new DiscountPlansViewModel(
            new DiscountPlansService(practice.api(), practice.inline()), new Strings(Locale.US), navigation);

    @AfterEach
    void close() {
        practice.close();
    }

    @Test
    void hiddenPlansAreFoldedBehindAToggle() {
        model.load();
        assertThat(names()).containsExactly("Alder Adult Plan", "Alder Family Plan", "Alder Senior Plan");
        assertThat(model.hiddenCountProperty().get()).isEqualTo(1);
        model.showHiddenProperty().set(true);
        assertThat(names()).contains("Founders Plan");
    }

    @Test
    void noLimitIsBlankAndNeverMinusOne() {
        open("Alder Senior Plan");
        assertThat(text(PlanField.CLEANING)).isEmpty();
        assertThat(text(PlanField.FLUORIDE)).isEqualTo("0");
        assertThat(text(PlanField.ANNUAL_MAX)).isEqualTo("2000.00");
        open("Alder Family Plan");
        assertThat(text(PlanField.ANNUAL_MAX)).isEmpty();
        assertThat(model.rows()).allSatisfy(row -> assertThat(row.annualMax()).doesNotContain("-1"));
    }

    @Test
    void whatWasTypedAndNotSavedIsThereWhenTheScreenOpensAgain() throws IOException {
        var service = new DiscountPlansService(practice.api(), practice.inline());
        model = new DiscountPlansViewModel(service, new Strings(Locale.US), navigation);
        open("Alder Adult Plan");
        DiscountPlanId id = new DiscountPlanId(model.selectedProperty().get());
        type(PlanField.ANNUAL_MAX, "1,750");
        model.begin();
        type(PlanField.DESCRIPTION, "Alder Student Plan");
        model.close();
        assertThat(service.forms().unsaved())
                .extracting(Unsaved::subject)
                .containsExactly("Alder Adult Plan", "Alder Student Plan");
        practice.api()
                .discountPlans()
                .change(id, Fields.of("PlanNote", "From another desk"))
                .execute();

        model = new DiscountPlansViewModel(service, new Strings(Locale.US), navigation);
        model.load();
        assertThat(text(PlanField.DESCRIPTION)).isEqualTo("Alder Student Plan");
        assertThat(model.noticeProperty().get()).startsWith("What was typed before");
        open("Alder Adult Plan");
        assertThat(text(PlanField.ANNUAL_MAX)).isEqualTo("1,750");
        assertThat(text(PlanField.NOTE)).isEqualTo("From another desk");
        model.save();
        assertThat(kept(id).annualMax()).isEqualByComparingTo("1750");
        assertThat(service.forms().unsaved()).extracting(Unsaved::subject).containsExactly("Alder Student Plan");
    }

    @Test
    void onlyWhatChangedIsSentAndTheSaveCanBeTakenBack() throws IOException {
        open("Alder Adult Plan");
        DiscountPlanId id = new DiscountPlanId(model.selectedProperty().get());
        DiscountPlan before = kept(id);
        type(PlanField.EXAM, "");
        type(PlanField.ANNUAL_MAX, "1,750");
        practice.api()
                .discountPlans()
                .change(id, Fields.of("PlanNote", "From another desk"))
                .execute();
        model.save();
        assertThat(kept(id).examFreqLimit()).isEqualTo(-1);
        assertThat(kept(id).annualMax()).isEqualByComparingTo("1750");
        assertThat(kept(id).planNote()).isEqualTo("From another desk");
        assertThat(text(PlanField.NOTE)).isEqualTo("From another desk");
        assertThat(model.editedProperty().get()).isFalse();
        assertThat(navigation.said().getLast()).contains("Ctrl+Z");

        model.undo();
        assertThat(kept(id).examFreqLimit()).isEqualTo(before.examFreqLimit());
        assertThat(kept(id).annualMax()).isEqualByComparingTo(before.annualMax());
        assertThat(kept(id).planNote()).isEqualTo("From another desk");
        model.redo();
        assertThat(kept(id).examFreqLimit()).isEqualTo(-1);
        assertThat(model.noticeProperty().get()).isEmpty();
    }

    @Test
    void typingInOneFieldIsOneStepOfUndo() {
        open("Alder Adult Plan");
        type(PlanField.DESCRIPTION, "Al");
        type(PlanField.DESCRIPTION, "Alder");
        type(PlanField.EXAM, "9");
        model.undo();
        assertThat(text(PlanField.EXAM)).isEqualTo("2");
        assertThat(text(PlanField.DESCRIPTION)).isEqualTo("Alder");
        model.undo();
        assertThat(text(PlanField.DESCRIPTION)).isEqualTo("Alder Adult Plan");
        assertThat(model.editedProperty().get()).isFalse();
        model.redo();
        assertThat(text(PlanField.DESCRIPTION)).isEqualTo("Alder");
    }

    @Test
    void unsavedEditsStayWithTheirPlan() {
        open("Alder Adult Plan");
        type(PlanField.NOTE, "half a sentence");
        open("Alder Family Plan");
        assertThat(text(PlanField.NOTE)).isNotEqualTo("half a sentence");
        assertThat(row("Alder Adult Plan").edited()).isTrue();
        model.load();
        open("Alder Adult Plan");
        assertThat(text(PlanField.NOTE)).isEqualTo("half a sentence");
        model.discard();
        assertThat(row("Alder Adult Plan").edited()).isFalse();
    }

    @Test
    void whatSomebodyElseChangedWhileItWasTypedIsToldAndAnUndoLeadsThere() throws IOException {
        open("Alder Adult Plan");
        DiscountPlanId id = new DiscountPlanId(model.selectedProperty().get());
        type(PlanField.EXAM, "9");
        type(PlanField.NOTE, "mine");
        practice.api()
                .discountPlans()
                .change(id, Fields.of("PlanNote", "theirs"))
                .execute();
        model.load();
        assertThat(text(PlanField.NOTE)).isEqualTo("mine");
        assertThat(model.noticeProperty().get()).contains("Somebody else changed Note");
        model.undo();
        assertThat(text(PlanField.NOTE)).isEqualTo("theirs");
        model.undo();
        assertThat(text(PlanField.EXAM)).isEqualTo("2");
        assertThat(model.editedProperty().get()).isFalse();
        model.redo();
        model.discard();
        assertThat(text(PlanField.EXAM)).isEqualTo("2");
        model.undo();
        assertThat(text(PlanField.EXAM)).isEqualTo("9");
    }

    @Test
    void aFieldComplainsOnceItIsLeft() {
        open("Alder Adult Plan");
        type(PlanField.EXAM, "-1");
        assertThat(model.editor().problem(PlanField.EXAM).get()).isEmpty();
        model.leave(PlanField.EXAM);
        assertThat(model.editor().problem(PlanField.EXAM).get()).contains("whole number");
        type(PlanField.EXAM, "1");
        assertThat(model.editor().problem(PlanField.EXAM).get()).isEmpty();
    }

    @Test
    void aSaveWithAProblemNamesItAndSendsNothing() {
        model.load();
        model.begin();
        int requests = practice.server().faults().requests().size();
        model.save();
        assertThat(model.editor().problem(PlanField.DESCRIPTION).get()).isNotEmpty();
        assertThat(model.toMendProperty().get()).isEqualTo(PlanField.DESCRIPTION);
        assertThat(model.noticeProperty().get()).isNotEmpty();
        assertThat(practice.server().faults().requests()).hasSize(requests);
    }

    @Test
    void aNewPlanIsMadeAndItsUndoHidesIt() throws IOException {
        model.load();
        model.begin();
        type(PlanField.DESCRIPTION, "Student plan");
        type(
                PlanField.FEE_SCHEDULE,
                Long.toString(model.feeSchedules().getFirst().number()));
        type(
                PlanField.ADJUSTMENT_TYPE,
                Long.toString(model.adjustmentTypes().getFirst().number()));
        type(PlanField.CLEANING, "0");
        model.save();
        assertThat(model.noticeProperty().get()).isEmpty();
        assertThat(names()).contains("Student plan");
        DiscountPlan made = practice.api().discountPlans().all().execute().stream()
                .filter(plan -> plan.description().equals("Student plan"))
                .findFirst()
                .orElseThrow();
        assertThat(made.prophyFreqLimit()).isZero();
        assertThat(made.examFreqLimit()).isEqualTo(-1);
        model.load();
        assertThat(names()).containsOnlyOnce("Student plan");

        model.undo();
        assertThat(kept(new DiscountPlanId(made.discountPlanNum())).isHidden()).isTrue();
        assertThat(navigation.said().getLast()).contains("cannot be deleted");
    }

    @Test
    void hidingLeavesUnsavedEditsAndThePlanInView() throws IOException {
        open("Alder Adult Plan");
        DiscountPlanId id = new DiscountPlanId(model.selectedProperty().get());
        type(PlanField.NOTE, "new words");
        model.toggleHidden();
        assertThat(kept(id).isHidden()).isTrue();
        assertThat(kept(id).planNote()).isNotEqualTo("new words");
        assertThat(text(PlanField.NOTE)).isEqualTo("new words");
        assertThat(row("Alder Adult Plan").hidden()).isTrue();
        model.toggleHidden();
        assertThat(kept(id).isHidden()).isFalse();
    }

    @Test
    void aRefusedSaveKeepsWhatWasTypedAndSaysWhy() {
        open("Alder Adult Plan");
        type(PlanField.NOTE, "kept");
        practice.server().faults().failNext(400);
        model.save();
        assertThat(text(PlanField.NOTE)).isEqualTo("kept");
        assertThat(model.editedProperty().get()).isTrue();
        assertThat(model.savingProperty().get()).isFalse();
        assertThat(model.noticeProperty().get()).isNotEmpty();
        model.save();
        assertThat(model.editedProperty().get()).isFalse();
    }

    @Test
    void aSaveThatWaitsSaysSoAndIsShownOnceItIsThrough(@TempDir Path folder) {
        try (var desk = new TestDesk(practice, folder)) {
            WriteQueue queue = desk.begin();
            var api = practice.api();
            model = new DiscountPlansViewModel(
                    new DiscountPlansService(api, practice.inline(), DeskCache.inMemory(api, practice.inline()), queue),
                    new Strings(Locale.US),
                    navigation);
            open("Alder Adult Plan");
            type(PlanField.NOTE, "waits");
            desk.serverGoneFrom(0);
            model.save();
            assertThat(model.noticeProperty().get()).contains("even after a restart");
            assertThat(model.savingProperty().get()).isFalse();
            assertThat(model.editedProperty().get()).isTrue();
            model.save();
            assertThat(model.noticeProperty().get()).contains("still waits");
            desk.serverIsBack();
            queue.hurry();
            assertThat(model.noticeProperty().get()).isEmpty();
            assertThat(model.editedProperty().get()).isFalse();
            model.undo();
            assertThat(text(PlanField.NOTE)).isNotEqualTo("waits");
            assertThat(model.editedProperty().get()).isFalse();
        }
    }

    @Test
    void aFailedReloadKeepsTheRowsAndExplains() {
        model.load();
        practice.server().faults().failNext(503);
        model.load();
        assertThat(names()).hasSize(3);
        assertThat(model.failureProperty().get()).isInstanceOf(Failure.ServerTrouble.class);
    }

    private void open(String name) {
        if (model.rows().isEmpty()) {
            model.load();
        }
        model.select(row(name).key());
    }

    private DiscountPlanRow row(String name) {
        return model.rows().stream()
                .filter(row -> row.description().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private DiscountPlan kept(DiscountPlanId id) throws IOException {
        return practice.api().discountPlans().one(id).execute();
    }

    private String text(PlanField field) {
        return model.editor().text(field).get();
    }

    private void type(PlanField field, String text) {
        model.editor().text(field).set(text);
    }

    private List<String> names() {
        return model.rows().stream().map(DiscountPlanRow::description).toList();
    }
}
