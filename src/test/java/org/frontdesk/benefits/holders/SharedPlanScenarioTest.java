package org.frontdesk.benefits.holders;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import javafx.scene.input.KeyCode;
import org.frontdesk.benefits.BenefitsView;
import org.frontdesk.benefits.BenefitsViewModel;
import org.frontdesk.benefits.SidePanel;
import org.frontdesk.service.benefits.BenefitsService;
import org.frontdesk.service.cache.DeskCache;
import org.frontdesk.service.estimate.EstimateService;
import org.frontdesk.service.holders.HoldersService;
import org.frontdesk.testing.NavigationLog;
import org.frontdesk.testing.TestPractice;
import org.frontdesk.testing.WindowTest;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A plan that 37 patients share is changed at this desk while a colleague changes it elsewhere. */
class SharedPlanScenarioTest extends WindowTest {
    private static final int MOST_KEYSTROKES = 12;

    private final TestPractice practice = TestPractice.demo();
    private CityWorks works;
    private BenefitsViewModel model;
    private int keystrokes;

    @BeforeEach
    void furnish() throws IOException {
        works = new CityWorks(practice);
    }

    @AfterEach
    void closePractice() {
        practice.close();
    }

    /** By hand: 10 x (50 + 1,040 / 2) + (50 + 1,000 / 2) = 6,250.00; 10 x (50 + 40 % of 1,040) + (50 + 40 % of 1,000) = 5,110.00. */
    @Test
    void aSharedPlanIsChangedSavedAndTakenBackAndTheColleaguesChangeStays() throws IOException {
        open(strings);
        works.colleagueChanges("Periodontics", 70);

        control(KeyCode.E);
        until(() -> focused("#quick-entry-field"));
        typed("crn 60");
        key(KeyCode.ENTER);
        until(() -> text("#benefit-reach").equals("affects 37 patients, 11 open plans, -$1,140.00 to patients"));
        key(KeyCode.F4);
        until(() -> text("#holders-money").contains("Patients pay $1,140.00 less: $6,250.00 → $5,110.00."));
        control(KeyCode.S);
        until(() -> text("#benefit-notice").startsWith("1 change saved."));
        assertThat(works.percentOf("Crowns")).isEqualTo(60);
        assertThat(works.percentOf("Periodontics")).isEqualTo(70);

        control(KeyCode.Z);
        until(() -> model.sheet().changedProperty().get());
        control(KeyCode.S);
        until(() -> text("#benefit-notice").startsWith("1 change saved."));
        assertThat(works.percentOf("Crowns")).isEqualTo(50);
        assertThat(works.percentOf("Periodontics")).isEqualTo(70);

        System.out.println("scenario 5: " + keystrokes + " keystrokes, 0 clicks");
        assertThat(keystrokes).isLessThanOrEqualTo(MOST_KEYSTROKES);
    }

    @Test
    void thePanelShowsWhoIsAffectedAndCanTurnTheChangeToOnePatient() {
        open(strings);
        key(KeyCode.F4);
        until(() -> text("#holders-heading").equals("37 patients hold this plan"));
        picture("holders-quiet-light");
        control(KeyCode.E);
        until(() -> focused("#quick-entry-field"));
        typed("crn 60");
        key(KeyCode.ENTER);
        until(() -> text("#holders-money").contains("$5,110.00"));
        picture("holders-light");
        dark();
        picture("holders-dark");
        light();
        key(KeyCode.F4);
        key(KeyCode.F4);
        until(() -> focused("#holders-list"));
        press(KeyCode.ALT).type(KeyCode.J).release(KeyCode.ALT);
        until(() -> text("#benefit-notice").startsWith("1 row is now this patient's own"));
        until(() -> text("#holders-effect").startsWith("No row of the plan is changed."));
        picture("holders-one-patient-light");
        key(KeyCode.ESCAPE);
        until(() -> focused("#benefit-rows"));
    }

    @Test
    void itSpeaksSpanish() {
        open(new Strings(java.util.Locale.of("es")));
        control(KeyCode.E);
        until(() -> focused("#quick-entry-field"));
        typed("crn 60; perio 60");
        key(KeyCode.ENTER);
        key(KeyCode.F4);
        until(() -> text("#holders-money").contains("$5,110.00"));
        picture("holders-es-light");
        dark();
        picture("holders-es-dark");
        light();
    }

    private void open(Strings language) {
        var lists = DeskCache.inMemory(practice.api(), background).lists();
        var holders = new HoldersService(
                practice.api(),
                background,
                new EstimateService(practice.api(), background, lists, Clock.systemDefaultZone()));
        var service = new BenefitsService(practice.api(), background);
        model = onWindowThread(() -> new BenefitsViewModel(works.planned(), service, language, new NavigationLog()));
        var impact = onWindowThread(() -> new PlanImpact(model.sheet(), holders));
        show(
                () -> {
                    var view = new BenefitsView(model);
                    var shown = new Screens(language).show(view).root();
                    var summary = new ImpactSummary(impact, language);
                    view.tellReach(summary.textProperty(), summary::close);
                    view.offer(
                            SidePanel.HOLDERS,
                            () -> new HoldersView(new HoldersViewModel(works.planned(), impact, holders, language)));
                    view.focus();
                    return shown;
                },
                1310,
                600);
        until(() -> model.knownProperty().get() && focused("#benefit-rows"));
    }

    /** Keys held down together are one keystroke. */
    private void control(KeyCode key) {
        press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
        keystrokes++;
    }

    private void key(KeyCode key) {
        type(key);
        keystrokes++;
    }

    private void typed(String text) {
        write(text, 0);
        keystrokes += text.length();
    }
}
