package org.frontdesk.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frontdesk.testing.Answers.answer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.frontdesk.benefits.BenefitColumn;
import org.frontdesk.benefits.BenefitRow;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.PlanId;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.benefit.BenefitField;
import org.frontdesk.domain.benefit.BenefitType;
import org.frontdesk.domain.benefit.CoverageLevel;
import org.frontdesk.service.benefits.BenefitsService;
import org.frontdesk.settings.Folders;
import org.frontdesk.testing.KeptKeychain;
import org.frontdesk.testing.OtherProgram;
import org.frontdesk.testing.ServerSettings;
import org.frontdesk.testing.TestPractice;
import org.frontdesk.testing.WindowTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Two whole programs with folders of their own work on one plan of one server, each from the rows as they were before; another program makes
 * all rows anew between their saves. All by keys, in a window that shows the one desk or the other.
 */
class TwoProgramsTest extends WindowTest {
    private static final PatientId OLIVIA = new PatientId(1);
    private static final PlanId PLAN = new PlanId(1);

    /** The categories of crowns and of fillings in the demo practice. */
    private static final long CROWNS = 9;

    private static final long FILLINGS = 5;

    @TempDir
    private Path home;

    private final TestPractice practice = TestPractice.demo();
    private final OtherProgram other = new OtherProgram(practice.api(), PLAN);
    private final List<Desk> desks = new ArrayList<>();

    /** One program and its window's content. */
    private record Desk(Wiring wiring, Scene scene) {}

    @AfterEach
    void end() {
        onWindowThread(() -> {
            desks.forEach(desk -> desk.wiring().close());
            return desks;
        });
        practice.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatBothChangedIsAskedInTheWindowAndNothingElseIsLost(boolean mine) throws IOException {
        List<BenefitDraft> before = stored();
        Desk a = open("a");
        enter("crowns 60; max 2000; excl implants");
        Desk b = open("b");
        enter("fillings 75; max 1800; excl implants");
        goTo("Pays 50% of crowns");
        for (int column = 0; column < BenefitColumn.LEVEL.ordinal(); column++) {
            push(KeyCode.RIGHT);
        }
        write("indi", 0);
        push(KeyCode.TAB);
        until(() -> rows().stream()
                .anyMatch(row -> row.says().contains("crowns")
                        && row.cell(BenefitColumn.LEVEL).edited()));

        show(a);
        push(KeyCode.CONTROL, KeyCode.S);
        until(() -> text("#benefit-notice").equals("3 changes saved."));
        other.makeAllAnew();

        show(b);
        push(KeyCode.CONTROL, KeyCode.S);
        until(() -> shown("#benefit-conflict-text"));
        assertThat(text("#benefit-conflict-text"))
                .startsWith("Somebody else changed Amount of \"Pays at most $1,500 per person per calendar year\"");
        picture("two-desks-asked");
        push(KeyCode.ALT, mine ? KeyCode.M : KeyCode.T);
        until(() -> !shown("#benefit-conflict-text"));
        push(KeyCode.CONTROL, KeyCode.S);
        until(() -> text("#benefit-notice").startsWith(mine ? "3 changes saved." : "2 changes saved."));
        picture("two-desks-" + (mine ? "mine" : "theirs"));
        assertThat(rows()).extracting(BenefitRow::standing).containsOnly(BenefitRow.Standing.SAVED);
        assertThat(stored()).containsExactlyInAnyOrderElementsOf(meant(before, mine ? "1800.00" : "2000.00"));
        System.out.println("two programs, " + (mine ? "mine" : "theirs") + ": " + stored().size()
                + " rows as meant, 1 question asked");
    }

    private List<BenefitDraft> meant(List<BenefitDraft> before, String maximum) {
        var meant = new ArrayList<BenefitDraft>();
        for (BenefitDraft row : before) {
            boolean percent = row.type() == BenefitType.COINSURANCE;
            if (percent && row.category() == CROWNS) {
                meant.add(row.with(BenefitField.PERCENT, "60").with(BenefitField.LEVEL, CoverageLevel.INDIVIDUAL));
            } else if (percent && row.category() == FILLINGS) {
                meant.add(row.with(BenefitField.PERCENT, "75"));
            } else if (row.amount().equals("1500.00")) {
                meant.add(row.with(BenefitField.AMOUNT, maximum));
            } else {
                meant.add(row);
            }
        }
        List<BenefitDraft> exclusions = stored().stream()
                .filter(row -> row.type() == BenefitType.EXCLUSIONS)
                .toList();
        assertThat(exclusions).as("the row that both desks added").hasSize(1);
        meant.addAll(exclusions);
        return meant;
    }

    private List<BenefitDraft> stored() {
        return answer(new BenefitsService(practice.api(), practice.inline()).benefitsOf(OLIVIA))
                .plans()
                .getFirst()
                .rows()
                .stream()
                .map(BenefitDraft::of)
                .toList();
    }

    /** Opens a program and goes to the rows. */
    private Desk open(String name) throws IOException {
        Path folder = Files.createDirectories(home.resolve(name));
        var keychain = new KeptKeychain(folder.resolve("keychain"));
        ServerSettings.write(folder, keychain, practice.connection());
        var opened = new ArrayList<Wiring>();
        show(() -> {
            var holder = new StackPane();
            opened.add(new Wiring(
                    Folders.in(folder), keychain, root -> holder.getChildren().setAll(root), paper -> {}));
            return holder;
        });
        Desk desk = onWindowThread(() -> {
            opened.getFirst().open();
            return new Desk(opened.getFirst(), stage().getScene());
        });
        desks.add(desk);
        until(() -> shown("#patientsTable")
                && !lookup("#patientsTable").<TableView<?>>query().getItems().isEmpty());
        push(KeyCode.CONTROL, KeyCode.K);
        write("#1", 0);
        until(() -> lookup("#finderList").<ListView<?>>query().getItems().size() == 1);
        push(KeyCode.ENTER);
        until(() -> text("#patientName").startsWith("Olivia"));
        push(KeyCode.ALT, KeyCode.DIGIT2);
        until(() -> focused("#benefit-rows") && desk.wiring().isQuiet());
        return desk;
    }

    private void show(Desk desk) {
        onWindowThread(() -> {
            stage().setScene(desk.scene());
            stage().requestFocus();
            lookup("#benefit-rows").query().requestFocus();
            return desk;
        });
        until(() -> focused("#benefit-rows") && !rows().isEmpty());
    }

    private void enter(String line) {
        push(KeyCode.CONTROL, KeyCode.E);
        until(() -> focused("#quick-entry-field"));
        write(line, 0);
        until(() -> text("#quick-entry-summary").startsWith("Enter applies 3 rows"));
        push(KeyCode.ENTER);
        until(() -> text("#benefit-notice").startsWith("3 rows entered."));
    }

    private void goTo(String says) {
        onWindowThread(() -> {
            TableView<BenefitRow> table = lookup("#benefit-rows").queryTableView();
            for (int i = 0; i < table.getItems().size(); i++) {
                if (table.getItems().get(i).says().equals(says)) {
                    table.requestFocus();
                    table.getSelectionModel()
                            .clearAndSelect(i, table.getColumns().getFirst());
                }
            }
            return table;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<BenefitRow> rows() {
        return lookup("#benefit-rows").<TableView<BenefitRow>>query().getItems();
    }
}
