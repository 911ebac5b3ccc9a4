package org.frontdesk.treatmentplans;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.treatment.LineField;
import org.frontdesk.domain.treatment.PlanStatus;
import org.frontdesk.service.treatmentplans.TreatmentPlansService;
import org.frontdesk.testing.NavigationLog;
import org.frontdesk.testing.TestPlanDesk;
import org.frontdesk.testing.TestPractice;
import org.frontdesk.testing.WindowTest;
import org.frontdesk.ui.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The screen by keyboard: looking at plans, editing lines, making a plan. */
class TreatmentPlansViewTest extends WindowTest {
    private static final PatientId OLIVIA = new PatientId(1);

    private final TestPractice practice = TestPractice.demo();
    private final NavigationLog navigation = new NavigationLog();
    private TreatmentPlansViewModel model;

    @BeforeEach
    void open() {
        model = new TreatmentPlansViewModel(
                OLIVIA,
                TestPlanDesk.of(practice.api(), background, new TreatmentPlansService(practice.api(), background)),
                strings,
                navigation);
        show(() -> new Screens(strings).show(new TreatmentPlansView(model)).root());
        until(() -> !plans().getItems().isEmpty());
    }

    @AfterEach
    void close() {
        practice.close();
    }

    @Test
    void aLineIsChangedBroughtIntoBalanceAndSavedByKeyboard() {
        chooseSaved();
        picture("treatmentplans-saved-light");
        dark();
        picture("treatmentplans-saved-dark");
        light();

        onWindowThread(() -> {
            table().requestFocus();
            table().getSelectionModel().clearAndSelect(0, column(LineField.DISCOUNT));
            return null;
        });
        write("12.5", 0);
        push(KeyCode.ENTER);
        until(() -> row(0).text(LineField.DISCOUNT).equals("12.50"));
        picture("treatmentplans-edited-light");
        dark();
        picture("treatmentplans-edited-dark");
        light();
        push(KeyCode.CONTROL, KeyCode.B);
        until(() -> row(0).problems().isEmpty());
        push(KeyCode.CONTROL, KeyCode.S);
        until(() -> !model.linesProperty().get().editedProperty().get());

        assertThat(navigation.said()).contains(strings.get("treatmentplans.lines.saved"));
        assertThat(row(0).before()).isEmpty();
    }

    @Test
    void whatCannotBeReadStaysAsTypedUntilItIsMended() {
        chooseSaved();
        onWindowThread(() -> {
            table().requestFocus();
            table().getSelectionModel().clearAndSelect(0, column(LineField.FEE));
            return null;
        });
        write("abc", 0);
        push(KeyCode.TAB);
        push(KeyCode.CONTROL, KeyCode.S);
        until(() -> lookup("#lineProblem").queryAs(Label.class).isVisible());
        picture("treatmentplans-invalid-light");
        assertThat(row(0).text(LineField.FEE)).isEqualTo("abc");

        push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> row(0).problems().isEmpty());
        assertThat(model.hasUnsentEdits()).isFalse();
    }

    @Test
    void aPlanIsMadeAndDeletedByKeyboard() {
        onWindowThread(() -> {
            plans().requestFocus();
            return null;
        });
        push(KeyCode.CONTROL, KeyCode.N);
        until(() -> focused("#planHeading"));
        write("Crown first", 0);
        picture("treatmentplans-new-light");
        dark();
        picture("treatmentplans-new-dark");
        light();
        push(KeyCode.ENTER);
        until(() -> plans().getItems().stream().anyMatch(row -> row.heading().equals("Crown first")));
        until(() -> lookup("#chosenHeading").queryAs(Label.class).getText().equals("Crown first"));
        until(() -> plans().getSelectionModel().getSelectedItem().heading().equals("Crown first"));

        push(KeyCode.CONTROL, KeyCode.DELETE);
        until(() -> plans().getItems().stream().noneMatch(row -> row.heading().equals("Crown first")));
        assertThat(navigation.said()).contains(strings.get("treatmentplans.delete.undoable", "Crown first"));
        until(() -> focused("#plans"));
        push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> plans().getItems().stream().anyMatch(row -> row.heading().equals("Crown first")));
    }

    @Test
    void aSavedPlanIsAskedAboutBeforeItGoes() {
        chooseSaved();
        String heading = lookup("#chosenHeading").queryAs(Label.class).getText();
        push(KeyCode.CONTROL, KeyCode.DELETE);
        until(() -> lookup("#panelExplanation").queryAs(Label.class).getText().contains(heading));
        picture("treatmentplans-delete-light");
        push(KeyCode.TAB);
        push(KeyCode.ENTER);
        until(() -> plans().getItems().stream().noneMatch(row -> row.heading().equals(heading)));
    }

    @Test
    void anActivePlanIsCopiedBeforeItIsSigned() {
        push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> focused("#planHeading"));
        picture("treatmentplans-copy-light");
        push(KeyCode.ENTER);
        until(() -> !navigation.went().isEmpty());
        assertThat(navigation.went().getFirst()).startsWith("signing 1 ");
        picture("treatmentplans-active-light");
    }

    @Test
    void aSignedPlanIsLockedAndSaysWhy() {
        model.close();
        model = new TreatmentPlansViewModel(
                new PatientId(2),
                TestPlanDesk.of(practice.api(), background, new TreatmentPlansService(practice.api(), background)),
                strings,
                navigation);
        show(() -> new Screens(strings).show(new TreatmentPlansView(model)).root());
        until(() -> plans().getItems().size() == 2);
        chooseSaved();
        until(() -> lookup("#lockSentence").queryAs(Label.class).getText().contains("Daniel Marsh"));
        picture("treatmentplans-locked-light");
        assertThat(lookup("#saveLines").query().isVisible() && table().isEditable())
                .isFalse();
    }

    @Test
    void aPlanThatIsWorkedWithShowsItsAmountsVisitByVisitAndTakesPrioritiesByKeyboard() {
        until(() -> !table().getItems().isEmpty()
                && !row(0).text(LineField.PATIENT_PART).isEmpty());
        assertThat(row(0).text(LineField.ALLOWED)).isNotEmpty();
        assertThat(lookup("#planLeft").queryAs(Label.class).getText()).contains("of the yearly maximum left");
        picture("treatmentplans-live-light");
        dark();
        picture("treatmentplans-live-dark");
        light();
        String before = row(0).text(LineField.PRIORITY);
        onWindowThread(() -> {
            table().requestFocus();
            table().getSelectionModel().clearAndSelect(0, column(LineField.CODE));
            return null;
        });
        String code = row(0).text(LineField.CODE);
        push(KeyCode.ALT, KeyCode.DOWN);
        until(() -> table().getItems().stream()
                .anyMatch(one -> one.text(LineField.CODE).equals(code)
                        && !one.text(LineField.PRIORITY).equals(before)));
        push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> !table().getItems().isEmpty()
                && row(0).text(LineField.CODE).equals(code)
                && row(0).text(LineField.PRIORITY).equals(before));
        push(KeyCode.DIGIT0);
        until(() -> table().getItems().stream()
                .anyMatch(one -> one.text(LineField.CODE).equals(code)
                        && one.text(LineField.PRIORITY).isEmpty()));
    }

    @Test
    void estimatesAreReckonedAsOfAnotherDay() {
        until(() -> !table().getItems().isEmpty() && text("#planLeft").contains("left"));
        String today = lookup("#planLeft").queryAs(Label.class).getText();
        push(KeyCode.CONTROL, KeyCode.T);
        until(() -> focused("#planAsOf"));
        write("1/4/2027", 0);
        push(KeyCode.ENTER);
        until(() -> !lookup("#planLeft").queryAs(Label.class).getText().equals(today));
        picture("treatmentplans-asof-light");
        write("x", 0);
        push(KeyCode.ENTER);
        until(() -> lookup("#planAsOfProblem").query().isVisible());
    }

    @Test
    void theChosenColumnsAreRemembered() {
        until(() -> !table().getItems().isEmpty()
                && !row(0).text(LineField.PATIENT_PART).isEmpty());
        onWindowThread(() -> {
            lookup("#planColumns").queryAs(javafx.scene.control.MenuButton.class).getItems().stream()
                    .filter(item -> "showFeeAllowed".equals(item.getId()))
                    .forEach(item -> {
                        ((javafx.scene.control.CheckMenuItem) item).setSelected(false);
                        item.fire();
                    });
            return null;
        });
        chooseSaved();
        until(() -> column(LineField.FEE).isVisible());
        push(KeyCode.HOME);
        until(() -> model.chosenProperty().get().status() == PlanStatus.ACTIVE
                && table().getVisibleLeafColumns().stream()
                        .noneMatch(column -> column.getId().equals("columnFeeAllowed")));
    }

    private void chooseSaved() {
        onWindowThread(() -> {
            plans().requestFocus();
            return null;
        });
        push(KeyCode.END);
        until(() -> !model.linesProperty().get().rows().isEmpty()
                && model.chosenProperty().get().isSaved());
    }

    private TableColumn<LineRow, ?> column(LineField field) {
        return table().getVisibleLeafColumns().stream()
                .filter(column -> column.getId().equals("column" + field.apiName()))
                .findFirst()
                .orElseThrow();
    }

    private LineRow row(int index) {
        return model.linesProperty().get().rows().get(index);
    }

    @SuppressWarnings("unchecked")
    private ListView<PlanRow> plans() {
        return lookup("#plans").queryAs(ListView.class);
    }

    @SuppressWarnings("unchecked")
    private TableView<LineRow> table() {
        return lookup("#planLines").queryAs(TableView.class);
    }
}
