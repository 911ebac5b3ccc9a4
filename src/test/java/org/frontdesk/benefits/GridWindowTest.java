package org.frontdesk.benefits;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.frontdesk.domain.PatientId;
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

/** What can be done with several rows at once, and how the grid is looked at. */
class GridWindowTest extends WindowTest {
    private final TestPractice practice = TestPractice.demo();
    private final Habits habits = Habits.ofThisRun();
    private BenefitsViewModel model;

    @BeforeEach
    void open() {
        var service = new BenefitsService(practice.api(), background);
        model = onWindowThread(() -> new BenefitsViewModel(new PatientId(1), service, strings, new NavigationLog()));
        show(() -> new Screens(strings).show(new BenefitsView(model, habits)).root(), 1310, 620);
        until(() -> model.knownProperty().get());
    }

    @AfterEach
    void closePractice() {
        practice.close();
    }

    @Test
    void aNumberGoesIntoAllMarkedRowsAndOneUndoTakesItBack() {
        goTo("Pays 80% of fillings", BenefitColumn.PERCENT);
        press(KeyCode.SHIFT).type(KeyCode.DOWN, 3).release(KeyCode.SHIFT);
        until(() -> text("#benefit-word").startsWith("4 rows marked"));
        picture("benefits-marked-light");
        dark();
        picture("benefits-marked-dark");
        light();
        write("70", 0);
        type(KeyCode.ENTER);
        until(() -> count("Pays 70%") == 4);
        control(KeyCode.Z);
        until(() -> count("Pays 70%") == 0);
        assertThat(model.sheet().changedProperty().get()).isFalse();
        control(KeyCode.SPACE);
        type(KeyCode.ESCAPE);
        until(() -> !text("#benefit-word").contains("marked"));
    }

    @Test
    void rowsGoToASpreadsheetAndBack() {
        int before = model.sheet().rows().size();
        goTo("Pays 80% of fillings", BenefitColumn.PERCENT);
        press(KeyCode.SHIFT).type(KeyCode.DOWN, 2).release(KeyCode.SHIFT);
        control(KeyCode.C);
        until(() -> text("#benefit-notice").startsWith("3 rows copied"));
        String copied = onWindowThread(() -> Clipboard.getSystemClipboard().getString());
        assertThat(copied.lines()).hasSize(4);
        assertThat(copied).contains("Percent\t").contains("\t80\t");
        control(KeyCode.X);
        until(() -> model.sheet().rows().stream()
                        .filter(row -> row.standing() == BenefitRow.Standing.REMOVED)
                        .count()
                == 3);
        control(KeyCode.V);
        until(() -> model.sheet().rows().size() == before + 3);
        control(KeyCode.Z);
        control(KeyCode.Z);
        until(() -> !model.sheet().changedProperty().get());
    }

    @Test
    void whatOfASpreadsheetCannotBeTakenIsNamedByItsLine() {
        int before = model.sheet().rows().size();
        onWindowThread(() -> {
            var content = new ClipboardContent();
            content.putString("BenefitType\tCovCat\tPercent\nCoInsurance\tCrowns\t65\nCoInsurance\tBlorps\t50\n");
            return Clipboard.getSystemClipboard().setContent(content);
        });
        goTo("Pays 80% of fillings", BenefitColumn.PERCENT);
        control(KeyCode.V);
        until(() -> text("#benefit-notice").startsWith("1 row pasted; look at one thing above."));
        assertThat(model.sheet().rows()).hasSize(before + 1);
        assertThat(text("#benefit-paste-text")).contains("3").contains("Blorps");
        picture("benefits-pasted-light");
        clickOn("#benefit-paste-close");
        until(() -> !shown("#benefit-paste"));
    }

    @Test
    void rowsAreFoundSortedGroupedAndColumnsHidden() {
        int all = model.sheet().rows().size();
        control(KeyCode.F);
        until(() -> focused("#benefit-filter"));
        write("cleaning", 0);
        until(() -> table().getItems().size() == 2);
        type(KeyCode.ENTER);
        until(() -> focused("#benefit-rows"));
        control(KeyCode.F);
        type(KeyCode.ESCAPE);
        until(() -> table().getItems().size() == all);
        clickOn("#benefit-column-percent");
        until(() ->
                table().getItems().getFirst().cell(BenefitColumn.PERCENT).text().equals("50%"));
        onWindowThread(() -> {
            model.sheet().groupedProperty().set(true);
            table().getColumns().get(BenefitColumn.AREA.ordinal()).setVisible(false);
            return true;
        });
        until(() -> table().getItems().getFirst().group() == org.frontdesk.domain.benefit.RowGroup.PERCENTAGES);
        WaitForAsyncUtils.waitForFxEvents();
        picture("benefits-grouped-light");
        dark();
        picture("benefits-grouped-dark");
        light();
        assertThat(habits.of("benefits.column.AREA", "")).isEqualTo("hidden");
        assertThat(habits.of("benefits.grouped", "")).isEqualTo("yes");
        goTo("Pays 80% of fillings", BenefitColumn.LEVEL);
        type(KeyCode.TAB);
        assertThat(onWindowThread(() ->
                        GridColumns.of(table().getFocusModel().getFocusedCell().getTableColumn())))
                .isEqualTo(BenefitColumn.TYPE);
    }

    private long count(String beginning) {
        return model.sheet().rows().stream()
                .filter(row -> row.says().startsWith(beginning))
                .count();
    }

    private TableView<BenefitRow> table() {
        return lookup("#benefit-rows").queryTableView();
    }

    private void goTo(String says, BenefitColumn column) {
        onWindowThread(() -> {
            for (int i = 0; i < table().getItems().size(); i++) {
                if (table().getItems().get(i).says().equals(says)) {
                    table().requestFocus();
                    table().getSelectionModel()
                            .clearAndSelect(i, table().getColumns().get(column.ordinal()));
                }
            }
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void control(KeyCode key) {
        press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
    }
}
