package org.frontdesk.benefits;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.PlanId;
import org.frontdesk.service.benefits.BenefitsService;
import org.frontdesk.testing.NavigationLog;
import org.frontdesk.testing.TestPractice;
import org.frontdesk.testing.WindowTest;
import org.frontdesk.ui.Habits;
import org.frontdesk.ui.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class BenefitsWindowTest extends WindowTest {
    private static final PlanId PLAN = new PlanId(1);

    private final TestPractice practice = TestPractice.demo();
    private final NavigationLog navigation = new NavigationLog();
    private final BenefitsService service = new BenefitsService(practice.api(), background);
    private BenefitsViewModel model;

    @AfterEach
    void closePractice() {
        practice.close();
    }

    @Test
    void rowsAreChangedAddedMendedAndSavedByKeyboard() throws IOException {
        var before = practice.api().benefits().ofPlan(PLAN).execute();
        open(1);

        goTo("Pays 80% of fillings", BenefitColumn.PERCENT);
        write("7", 0);
        write("0", 0);
        type(KeyCode.ENTER);
        until(() -> says("Pays 70% of fillings"));

        press(KeyCode.CONTROL).type(KeyCode.N).release(KeyCode.CONTROL);
        type(KeyCode.DOWN, 4);
        type(KeyCode.ENTER);
        until(() -> model.sheet().rows().stream().anyMatch(row -> row.standing() == BenefitRow.Standing.NEW));
        write("sealan", 0);
        assertThat(lookup(".cell-editor").queryTextInputControl().getText()).isEqualTo("sealan");
        assertThat(lookup("#benefit-choices").queryListView().getItems()).hasSize(2);
        type(KeyCode.TAB);
        until(() -> newRow().cell(BenefitColumn.TARGET).text().equals("Sealant"));
        type(KeyCode.TAB, 3);
        write("two", 0);
        until(() -> text("#benefit-word").startsWith("Quantity must be a whole number"));
        type(KeyCode.TAB);
        until(() -> newRow().says().startsWith("Quantity must be a whole number"));
        picture("benefits-editing-light");
        dark();
        picture("benefits-editing-dark");
        light();

        press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
        until(() -> text("#benefit-notice").startsWith("Not saved"));
        type(KeyCode.F8);
        write("2", 0);
        type(KeyCode.ENTER);
        until(() -> says("2 sealants per calendar year"));
        press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
        until(() -> text("#benefit-notice").equals("2 changes saved."));

        var after = practice.api().benefits().ofPlan(PLAN).execute();
        assertThat(after).hasSize(before.size() + 1);
        var different = after.stream().filter(row -> !before.contains(row)).toList();
        assertThat(different).hasSize(2);
        assertThat(different.getFirst().percent()).isEqualTo(70);
        assertThat(different.getLast())
                .satisfies(row -> assertThat(row.quantityQualifier()).isEqualTo("NumberOfServices"))
                .satisfies(row -> assertThat(row.quantity()).isEqualTo(2))
                .satisfies(row -> assertThat(row.percent()).isEqualTo(-1));
        picture("benefits-saved-light");
    }

    @Test
    void escapeLeavesTheRowAndAClickElsewhereKeepsWhatWasTyped() {
        open(1);
        goTo("Pays 80% of fillings", BenefitColumn.PERCENT);
        write("55", 0);
        type(KeyCode.ESCAPE);
        assertThat(says("Pays 80% of fillings")).isTrue();
        write("55", 0);
        clickOn("#benefit-column-says");
        clickOn("Pays 100% of x-rays");
        until(() -> says("Pays 55% of fillings"));
        press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        until(() -> says("Pays 80% of fillings"));
    }

    @Test
    void twentyRowsAreSeenAtOnceOfALongPlan() {
        open(grace());
        assertThat(lookup(".table-row-cell").queryAll().stream()
                        .filter(row -> row.isVisible() && !((TableRow<?>) row).isEmpty())
                        .count())
                .isGreaterThanOrEqualTo(20);
        picture("benefits-long-light");
        dark();
        picture("benefits-long-dark");
        light();
    }

    private long grace() {
        try {
            return practice.api()
                    .patients()
                    .byName("Okonkwo", "Grace", 1)
                    .execute()
                    .getFirst()
                    .patNum();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void goTo(String says, BenefitColumn column) {
        onWindowThread(() -> {
            TableView<BenefitRow> table = lookup("#benefit-rows").queryTableView();
            for (int i = 0; i < table.getItems().size(); i++) {
                if (table.getItems().get(i).says().equals(says)) {
                    table.requestFocus();
                    table.getSelectionModel()
                            .clearAndSelect(i, table.getColumns().get(column.ordinal()));
                }
            }
            return table;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private boolean says(String sentence) {
        return model.sheet().rows().stream().anyMatch(row -> row.says().equals(sentence));
    }

    private BenefitRow newRow() {
        return model.sheet().rows().stream()
                .filter(row -> row.standing() == BenefitRow.Standing.NEW)
                .findFirst()
                .orElseThrow();
    }

    private void open(long patient) {
        model = onWindowThread(() -> new BenefitsViewModel(new PatientId(patient), service, strings, navigation));
        show(
                () -> new Screens(strings)
                        .show(new BenefitsView(model, Habits.ofThisRun()))
                        .root(),
                1310,
                600);
        until(() -> model.knownProperty().get());
    }
}
