package org.frontdesk.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.frontdesk.domain.PatientId;
import org.frontdesk.service.coverage.CoverageService;
import org.frontdesk.testing.NavigationLog;
import org.frontdesk.testing.TestPractice;
import org.frontdesk.testing.WindowTest;
import org.frontdesk.ui.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The coverage of the demo practice's families in a real window, by keyboard. */
class CoverageWindowTest extends WindowTest {
    private static final PatientId OLIVIA = new PatientId(1);
    private static final PatientId PRIYA = new PatientId(5);
    private static final PatientId WALTER = new PatientId(6);
    private static final PatientId ANNE_SOPHIE = new PatientId(8);

    private final TestPractice practice = TestPractice.demo();
    private final NavigationLog navigation = new NavigationLog();
    private CoverageViewModel model;
    private Screens.Shown<CoverageView> screen;

    @AfterEach
    void close() {
        onWindowThread(() -> {
            screen.screen().close();
            return true;
        });
        practice.close();
    }

    @Test
    void theSecondPlanBecomesPrimaryByKeyboard() {
        open(OLIVIA);
        assertThat(carriers()).hasSize(2);
        List<String> before = carriers();

        until(() -> focused("#plan-1"));
        press(KeyCode.DOWN).release(KeyCode.DOWN);
        until(() -> focused("#plan-2"));
        press(KeyCode.ALT, KeyCode.UP).release(KeyCode.UP, KeyCode.ALT);
        until(() ->
                carriers().equals(reversed(before)) && !model.loadingProperty().get());
        assertThat(model.cards().getFirst().facts().place()).isEqualTo("Primary");
        until(() -> focused("#plan-1"));
        picture("coverage-light");

        press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        until(() -> carriers().equals(before));
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z).release(KeyCode.Z, KeyCode.SHIFT, KeyCode.CONTROL);
        until(() -> carriers().equals(reversed(before)));
    }

    @Test
    void aDroppedPlanComesBack() {
        open(WALTER);
        List<String> before = carriers();
        assertThat(before).hasSize(4);
        picture("coverage-four-light");
        dark();
        picture("coverage-four-dark");

        until(() -> focused("#plan-1"));
        press(KeyCode.DOWN).release(KeyCode.DOWN);
        until(() -> focused("#plan-2"));
        press(KeyCode.DELETE).release(KeyCode.DELETE);
        until(() -> carriers().size() == 3 && !model.savingProperty().get());
        assertThat(navigation.said().getLast()).contains("Ctrl+Z");

        press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        until(() -> carriers().equals(before));
    }

    @Test
    void thePatientNumberIsTypedOnTheCardAndSaved() {
        open(OLIVIA);
        clickOn("#patid-1");
        write("04", 0);
        until(() -> lookup("#save-1").query().isVisible());
        picture("coverage-edited-light");
        press(KeyCode.ENTER).release(KeyCode.ENTER);
        until(() -> model.cards().getFirst().held().patientNumber().equals("04"));
        until(() -> !lookup("#save-1").query().isVisible());
    }

    @Test
    void aPlanIsAddedFromTheList() {
        open(PRIYA);
        until(() -> lookup("#addPlan").tryQuery().isPresent());
        picture("coverage-empty-light");
        press(KeyCode.CONTROL, KeyCode.N).release(KeyCode.N, KeyCode.CONTROL);
        until(() -> !model.adding().offers().isEmpty());
        write("cascade", 0);
        press(KeyCode.DOWN).release(KeyCode.DOWN);
        press(KeyCode.ENTER).release(KeyCode.ENTER);
        until(() -> focused("#newSubscriber"));
        press(KeyCode.DOWN).release(KeyCode.DOWN);
        press(KeyCode.TAB).release(KeyCode.TAB);
        write("CDM-1", 0);
        picture("coverage-add-light");
        press(KeyCode.ENTER).release(KeyCode.ENTER);
        until(() -> carriers().size() == 1 && !model.adding().openProperty().get());
        assertThat(model.cards().getFirst().held().subscriberNumber()).isEqualTo("CDM-1");
        assertThat(model.cards().getFirst().facts().place()).isEqualTo("Primary");
    }

    @Test
    void longNamesAreShownWhole() {
        open(ANNE_SOPHIE);
        picture("coverage-long-light");
        press(KeyCode.CONTROL, KeyCode.N).release(KeyCode.N, KeyCode.CONTROL);
        until(() -> !model.adding().loadingProperty().get());
        dark();
        picture("coverage-long-dark");
        assertThat(lookup("#plan-1").tryQuery()).isPresent();
    }

    @Test
    void aDiscountPlanIsLeftAndJoinedAgain() {
        open(new PatientId(4));
        until(() -> lookup("#leaveDiscount").query().isVisible());
        picture("coverage-discount-light");
        clickOn("#leaveDiscount");
        until(() ->
                model.discountProperty().get() == null && !model.knownProperty().get());
        press(KeyCode.CONTROL, KeyCode.D).release(KeyCode.D, KeyCode.CONTROL);
        until(() -> !model.joining().offers().isEmpty());
        picture("coverage-join-light");
        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        until(() -> model.discountProperty().get() != null);
        assertThat(lookup("#discountName").<Label>query().getText()).isEqualTo("Alder Adult Plan");
    }

    private void open(PatientId patient) {
        var service = new CoverageService(practice.api(), background);
        show(() -> {
            model = new CoverageViewModel(patient, service, strings, navigation);
            screen = new Screens(strings).show(new CoverageView(model));
            return screen.root();
        });
        until(() -> !model.loadingProperty().get());
        assertThat(model.failureProperty().get()).isNull();
        until(() ->
                model.cards().stream().noneMatch(card -> card.facts().verified().isEmpty()));
    }

    private List<String> carriers() {
        return onWindowThread(
                () -> model.cards().stream().map(card -> card.facts().carrier()).toList());
    }

    private static List<String> reversed(List<String> carriers) {
        var reversed = new ArrayList<>(carriers);
        Collections.reverse(reversed);
        return reversed;
    }
}
