package org.frontdesk.treatmentplans;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import org.frontdesk.api.Fields;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.PlanLineId;
import org.frontdesk.domain.TreatmentPlanId;
import org.frontdesk.domain.treatment.LineField;
import org.frontdesk.service.treatmentplans.PlanDrafts;
import org.frontdesk.service.treatmentplans.TreatmentPlansService;
import org.frontdesk.testing.NavigationLog;
import org.frontdesk.testing.TestPlanDesk;
import org.frontdesk.testing.TestPractice;
import org.frontdesk.text.Strings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Unsaved work on treatment plans, whose screen is closed and opened again, also in the other language. */
class PlanDraftsTest {
    private final TestPractice practice = TestPractice.demo();
    private final PlanDrafts drafts = new PlanDrafts();
    private TreatmentPlansViewModel model;

    @BeforeEach
    void open() {
        open(Locale.US);
    }

    @AfterEach
    void close() {
        model.close();
        practice.close();
    }

    @Test
    void editedLinesAreBackAndSayFromWhen() {
        chooseSaved();
        lines().edit(first(), LineField.FEE, "1,300.50");
        lines().edit(first(), LineField.TOOTH, "no tooth at all");
        model.close();

        open(Locale.of("es"));
        assertThat(model.rows().getLast().unsent()).isTrue();
        chooseSaved();
        assertThat(row().text(LineField.FEE)).isEqualTo("1,300.50");
        assertThat(row().text(LineField.TOOTH)).isEqualTo("no tooth at all");
        assertThat(lines().restoredProperty().get()).startsWith("Los cambios sin guardar de las");
        lines().undo();
        lines().undo();
        assertThat(lines().editedProperty().get()).isFalse();
        assertThat(lines().restoredProperty().get()).isEmpty();
        assertThat(drafts.lines().unsaved()).isEmpty();
    }

    @Test
    void savedOrDiscardedLinesAreNotKept() {
        chooseSaved();
        lines().edit(first(), LineField.FEE, "1,300.50");
        assertThat(drafts.lines().unsaved())
                .singleElement()
                .satisfies(what -> assertThat(what.changes()).isEqualTo(1));
        lines().save();
        assertThat(drafts.lines().unsaved()).isEmpty();
        lines().edit(first(), LineField.FEE, "7");
        model.close();

        open(Locale.US);
        chooseSaved();
        lines().discard();
        assertThat(row().text(LineField.FEE)).isEqualTo("1,300.50");
        assertThat(drafts.lines().unsaved()).isEmpty();
    }

    @Test
    void whatWasTypedInThePanelIsBackUntilItIsSent() {
        model.newPlan();
        model.panel().form().headingProperty().set("Fillings first");
        model.panel().form().noteProperty().set("Call before.");
        model.close();

        open(Locale.US);
        model.newPlan();
        assertThat(model.panel().form().headingProperty().get()).isEqualTo("Fillings first");
        assertThat(model.panel().form().noteProperty().get()).isEqualTo("Call before.");
        assertThat(model.panel().restoredProperty().get()).startsWith("Unsaved changes from");
        model.panel().submit();
        assertThat(drafts.panels().unsaved()).isEmpty();

        model.newPlan();
        assertThat(model.panel().form().headingProperty().get()).isEmpty();
        model.panel().form().headingProperty().set("Crowns");
        model.panel().discard();
        assertThat(model.panel().form().headingProperty().get()).isEmpty();
        assertThat(drafts.panels().unsaved()).isEmpty();
    }

    @Test
    void thePanelTellsWhatSomebodyElseChangedAndItsStepsAreUndone() throws IOException {
        chooseSaved();
        model.details();
        model.panel().form().headingProperty().set("Mine");
        model.close();
        practice.api()
                .treatPlans()
                .change(plan(), Fields.of("Heading", "Theirs").and("Note", "Theirs too"))
                .execute();

        open(Locale.US);
        chooseSaved();
        model.details();
        assertThat(model.panel().form().headingProperty().get()).isEqualTo("Mine");
        assertThat(model.panel().form().noteProperty().get()).isEqualTo("Theirs too");
        assertThat(model.panel().problemProperty().get()).contains("Heading");
        model.panel().form().noteProperty().set("Mi");
        model.panel().form().noteProperty().set("Mine too");
        model.panel().undo();
        assertThat(model.panel().form().noteProperty().get()).isEqualTo("Theirs too");
        model.panel().undo();
        assertThat(model.panel().form().headingProperty().get()).isEqualTo("Theirs");
        assertThat(drafts.panels().unsaved()).isEmpty();
        model.panel().redo();
        assertThat(model.panel().form().headingProperty().get()).isEqualTo("Mine");
        assertThat(drafts.panels().unsaved()).hasSize(1);
    }

    private TreatmentPlanId plan() {
        return model.rows().getLast().id();
    }

    private void open(Locale locale) {
        var service = new TreatmentPlansService(practice.api(), practice.inline(), drafts);
        model = new TreatmentPlansViewModel(
                new PatientId(1),
                TestPlanDesk.of(practice.api(), practice.inline(), service),
                new Strings(locale),
                new NavigationLog());
        model.load();
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
}
