package org.frontdesk.benefits.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.frontdesk.api.wire.Benefit;
import org.frontdesk.benefits.BenefitsView;
import org.frontdesk.benefits.BenefitsViewModel;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.PlanId;
import org.frontdesk.service.benefits.BenefitsService;
import org.frontdesk.testing.NavigationLog;
import org.frontdesk.testing.TestPractice;
import org.frontdesk.testing.WindowTest;
import org.frontdesk.ui.Habits;
import org.frontdesk.ui.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QuickEntryWindowTest extends WindowTest {
    private static final PlanId PLAN = new PlanId(1);

    private final TestPractice practice = TestPractice.demo();
    private BenefitsViewModel model;

    @BeforeEach
    void open() {
        var service = new BenefitsService(practice.api(), background);
        model = onWindowThread(() -> new BenefitsViewModel(new PatientId(1), service, strings, new NavigationLog()));
        show(
                () -> new Screens(strings)
                        .show(new BenefitsView(model, Habits.ofThisRun()))
                        .root(),
                1310,
                600);
        until(() -> model.knownProperty().get());
    }

    @AfterEach
    void closePractice() {
        practice.close();
    }

    @Test
    void aLineIsPreviewedAppliedTakenBackAndSaved() throws IOException {
        List<Benefit> before = practice.api().benefits().ofPlan(PLAN).execute();
        control(KeyCode.E);
        until(() -> focused("#quick-entry-field"));
        write("crowns 60; max 2k; basic 80; implants excl", 0);
        until(() -> shown("#quick-entry-preview"));
        assertThat(text("#quick-entry-summary")).isEqualTo("Enter applies 3 rows · 4 are there already");
        picture("quick-entry-light");
        dark();
        picture("quick-entry-dark");
        light();
        type(KeyCode.ENTER);
        until(() -> text("#benefit-notice").startsWith("3 rows entered."));
        assertThat(focused("#benefit-rows")).isTrue();
        assertThat(shown("#quick-entry-preview")).isFalse();
        control(KeyCode.Z);
        until(() -> !model.sheet().changedProperty().get());
        press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.Z).release(KeyCode.SHIFT, KeyCode.CONTROL);
        control(KeyCode.S);
        until(() -> text("#benefit-notice").equals("3 changes saved."));

        List<Benefit> after = practice.api().benefits().ofPlan(PLAN).execute();
        assertThat(after).hasSize(before.size() + 1);
        assertThat(after.stream().filter(row -> !before.contains(row)))
                .extracting(Benefit::benefitType, Benefit::percent, Benefit::monetaryAmt)
                .hasSize(3);
    }

    @Test
    void whatIsNotUnderstoodIsMarkedAndStaysInTheLine() {
        control(KeyCode.E);
        until(() -> focused("#quick-entry-field"));
        write("crowns 65; srp 2 per 36 months; blorp 3; 1500", 0);
        until(() -> text("#quick-entry-summary").equals("Enter applies 1 row · 3 pieces not taken"));
        assertThat(lookup(".entry-mark").queryAll()).hasSize(3);
        picture("quick-entry-marks-light");
        dark();
        picture("quick-entry-marks-dark");
        light();
        type(KeyCode.ENTER);
        until(() -> model.sheet().changedProperty().get());
        assertThat(focused("#quick-entry-field")).isTrue();
        assertThat(typed()).isEqualTo("srp 2 per 36 months; blorp 3; 1500");
        type(KeyCode.ENTER);
        assertThat(typed()).isEqualTo("srp 2 per 36 months; blorp 3; 1500");
        assertThat(text("#benefit-notice")).isNotEmpty();
        type(KeyCode.UP);
        assertThat(typed()).startsWith("crowns 65; srp");
        type(KeyCode.ESCAPE);
        assertThat(focused("#benefit-rows")).isTrue();
        assertThat(typed()).startsWith("crowns 65; srp");
    }

    @Test
    void everyPhraseIsExplainedBesideTheLine() {
        control(KeyCode.E);
        until(() -> focused("#quick-entry-field"));
        type(KeyCode.F1);
        until(() -> shown("#quick-entry-phrases"));
        assertThat(model.sheet()).isNotNull();
        assertThat(lookup(".phrase-examples").queryAll())
                .hasSize(org.frontdesk.domain.quickentry.Phrase.values().length);
        type(KeyCode.ESCAPE);

        until(() -> !shown("#quick-entry-phrases"));
        assertThat(focused("#quick-entry-field")).isTrue();
    }

    private String typed() {
        return lookup("#quick-entry-field").queryTextInputControl().getText();
    }

    private void control(KeyCode key) {
        press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
    }
}
