package org.frontdesk.benefits.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.frontdesk.benefits.BenefitsView;
import org.frontdesk.benefits.BenefitsViewModel;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.benefit.BenefitField;
import org.frontdesk.service.benefits.BenefitsService;
import org.frontdesk.testing.NavigationLog;
import org.frontdesk.testing.TestPractice;
import org.frontdesk.testing.WindowTest;
import org.frontdesk.ui.Habits;
import org.frontdesk.ui.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class FormWindowTest extends WindowTest {
    private static final String CROWNS = "What the plan pays, Crowns, Pays %";

    private final TestPractice practice = TestPractice.demo();
    private final Habits habits = Habits.ofThisRun();
    private BenefitsViewModel model;

    @BeforeEach
    void open() {
        open(1310, 600);
    }

    private void open(double width, double height) {
        var service = new BenefitsService(practice.api(), background);
        model = onWindowThread(() -> new BenefitsViewModel(new PatientId(1), service, strings, new NavigationLog()));
        show(() -> new Screens(strings).show(new BenefitsView(model, habits)).root(), width, height);
        until(() -> model.knownProperty().get());
    }

    @AfterEach
    void closePractice() {
        practice.close();
    }

    @Test
    void aPlanIsFilledByKeysAndTheRowsFollow() {
        picture("benefit-form-light");
        dark();
        picture("benefit-form-dark");
        light();
        type(KeyCode.F6);
        until(() -> focused("#form-quick-PREVENTIVE"));
        write("90", 0);
        assertThat(typed("What the plan pays, Preventive, Pays %")).isEqualTo("90");
        assertThat(model.sheet().changedProperty().get()).isFalse();
        type(KeyCode.ENTER);
        write("70", 0);
        type(KeyCode.ENTER);
        write("40", 0);
        type(KeyCode.ENTER);
        write("2000", 0);
        type(KeyCode.ENTER, KeyCode.TAB);
        write("75", 0);
        type(KeyCode.ENTER);

        until(() -> says().contains("Deductible $75 per person"));
        assertThat(says())
                .contains("Pays 90% of preventive care", "Pays 70% of fillings", "Pays 40% of crowns")
                .contains("Pays at most $2,000 per person per calendar year");
        assertThat(typed("Amounts, Annual maximum, Per person")).isEqualTo("2000.00");
        picture("benefit-form-edited-light");
        dark();
        picture("benefit-form-edited-dark");
        light();

        control(KeyCode.Z);
        until(() -> typed("Amounts, Deductible, Per person").equals("50.00"));
        control(KeyCode.Z);
        control(KeyCode.Z);
        until(() -> typed("What the plan pays, Crowns, Pays %").equals("50"));
        assertThat(says()).contains("Pays 70% of fillings", "Pays 50% of crowns");
        control(KeyCode.Z);
        control(KeyCode.Z);
        until(() -> !model.sheet().changedProperty().get());
    }

    @Test
    void anEditOfTheRowsShowsInTheForm() {
        var crowns = model.sheet().rows().stream()
                .filter(row -> row.says().equals("Pays 50% of crowns"))
                .findFirst()
                .orElseThrow();
        onWindowThread(() -> {
            model.sheet().go(crowns.key(), BenefitField.PERCENT);
            return crowns;
        });
        write("65", 0);
        type(KeyCode.ENTER);

        until(() -> typed(CROWNS).equals("65"));
        assertThat(typed("Quick %, Major")).isEmpty();
        type(KeyCode.DELETE);
    }

    @Test
    void upAndDownFollowTheColumnAndEscTakesBackWhatIsTyped() {
        focus(CROWNS);
        type(KeyCode.DOWN);
        assertThat(focusedName()).isEqualTo("What the plan pays, Prosthodontics, Pays %");
        type(KeyCode.UP, KeyCode.UP);
        assertThat(focusedName()).isEqualTo("What the plan pays, Oral surgery, Pays %");
        type(KeyCode.TAB);
        assertThat(focusedName()).isEqualTo(CROWNS);
        write("101", 0);
        until(() -> lookup(".benefit-form .field-error").queryAllAs(Label.class).stream()
                .filter(Label::isVisible)
                .map(Label::getText)
                .toList()
                .equals(List.of("Percent must lie between 0 and 100.")));
        picture("benefit-form-invalid");
        type(KeyCode.ESCAPE);
        assertThat(typed(CROWNS)).isEqualTo("50");
        assertThat(focusedName()).isEqualTo(CROWNS);
        type(KeyCode.ESCAPE);
        assertThat(focused("#benefit-rows")).isTrue();
        assertThat(model.sheet().changedProperty().get()).isFalse();
    }

    @Test
    void whatCannotBeReadStaysInTheFieldAndItsRow() {
        focus(CROWNS);
        write("half", 0);
        type(KeyCode.ENTER);

        until(() -> model.sheet().changedProperty().get());
        assertThat(typed(CROWNS)).isEqualTo("half");
        assertThat(text("#benefit-problems")).isEqualTo("1 cell to mend");
    }

    @Test
    void theFormFoldsAwayByKeyAndStaysSo() {
        control(KeyCode.B);
        until(() -> !shown("#form-scroll"));
        picture("benefit-form-folded");
        open(1310, 600);
        assertThat(shown("#form-scroll")).isFalse();
        type(KeyCode.F6);
        until(() -> focused("#form-quick-PREVENTIVE"));
        assertThat(habits.of("benefits.form.folded", "")).isEqualTo("false");
        type(KeyCode.F6);
        until(() -> focused("#benefit-rows"));
    }

    @Test
    void rowsWithoutFieldAreListedWithTheReason() {
        until(() -> text("#form-unshown").equals("1 row is not shown in this form"));
        onWindowThread(() -> {
            lookup("#form-unshown").<Hyperlink>query().fire();
            return true;
        });
        until(() -> shown("#form-unshown-rows")
                && lookup("#form-unshown-rows").query().getLayoutBounds().getHeight() > 40);
        picture("benefit-form-unshown");
        assertThat(lookup("#form-unshown-rows .caption").queryLabeled().getText())
                .isEqualTo("The plan's row; the patient's own stands in \"Frequencies, Prophy, Number\".");
    }

    @Test
    void aLineOfAFrequencyIsWorkedByKeys() {
        focus("Frequencies, Exam, Number");
        write("3", 0);
        type(KeyCode.TAB, KeyCode.I);
        until(() -> says().contains("3 exams in the last 12 months"));
        picture("benefit-form-frequencies");
        type(KeyCode.TAB);
        assertThat(focusedName()).isEqualTo("Frequencies, Exam, Area");
        type(KeyCode.DOWN);
        assertThat(focusedName()).isEqualTo("Frequencies, Pano/FMX, Area");
        control(KeyCode.Z);
        control(KeyCode.Z);
        until(() -> !model.sheet().changedProperty().get());
    }

    @Test
    void theOtherYearConvertsEveryRow() {
        onWindowThread(() -> {
            lookup("#form-year-service").<RadioButton>query().fire();
            return true;
        });
        until(() -> shown("#form-year-note"));
        assertThat(says())
                .noneMatch(says -> says.contains("calendar year"))
                .anyMatch(says -> says.contains("per service year"));
        picture("benefit-form-year");
        dark();
        picture("benefit-form-year-dark");
    }

    @Test
    void aWideWindowShowsTheWholeFormAtOnce() {
        open(1880, 700);
        picture("benefit-form-wide");
        ScrollPane scroll = lookup("#form-scroll").query();
        assertThat(lookup("#benefit-form").query().getLayoutBounds().getWidth()).isLessThan(1000);
        assertThat(scroll.getContent().getBoundsInLocal().getHeight())
                .isLessThanOrEqualTo(scroll.getViewportBounds().getHeight());
    }

    private List<String> says() {
        return onWindowThread(
                () -> model.sheet().rows().stream().map(row -> row.says()).toList());
    }

    private String typed(String name) {
        return onWindowThread(() -> ((TextField) control(name)).getText());
    }

    private void focus(String name) {
        onWindowThread(() -> {
            control(name).requestFocus();
            return name;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Node control(String name) {
        return lookup(".benefit-form *")
                .<Node>match(node -> name.equals(node.getAccessibleText()))
                .query();
    }

    private String focusedName() {
        WaitForAsyncUtils.waitForFxEvents();
        return onWindowThread(() -> stage().getScene().getFocusOwner().getAccessibleText());
    }

    private void control(KeyCode key) {
        press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
