package org.frontdesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.frontdesk.activity.journal.JournalRow;
import org.frontdesk.activity.sending.BatchRow;
import org.frontdesk.activity.unsaved.UnsavedRow;
import org.frontdesk.practice.PracticeFaults;
import org.junit.jupiter.api.Test;

/** A change that the server has no time for, looked after by keys alone: where it waits, how it goes through, and what the journal says. */
class ActivityWindowTest extends ProgramTest {
    @Test
    void aChangeThatWaitsIsSeenSentAndNoted() {
        open();
        until(() -> shown("#patientsTable") && !patients().getItems().isEmpty());
        openTheBenefitsOfOlivia();
        PracticeFaults faults = wiring().practiceHost().faults().orElseThrow();
        changeTheFillings("75");
        push(KeyCode.CONTROL, KeyCode.DIGIT3);
        until(() -> shown("#activityTabs"));
        push(KeyCode.ALT, KeyCode.DIGIT2);
        until(() -> unsaved().size() == 1);
        assertThat(unsaved().getFirst().who()).isEqualTo("Olivia J. Marsh");
        picture("activity-unsaved");
        push(KeyCode.ENTER);
        until(() -> shown("#benefit-rows"));

        for (long row = 1; row <= 60; row++) { // only what is written at that path; the rows can still be read
            faults.failAlways("/benefits/" + row, 503);
        }
        push(KeyCode.CONTROL, KeyCode.S);
        until(() -> text("#statusUnsent").equals("1 change waits"));
        until(() -> text("#rail-activity-count").equals("1"));
        push(KeyCode.CONTROL, KeyCode.DIGIT3);
        push(KeyCode.ALT, KeyCode.DIGIT1);
        until(() -> focused("#sendingTable") && sending().size() == 1);
        until(() -> shown("#sendingWhy") && !text("#sendingWhy").isEmpty());
        picture("activity-waits");
        faults.calm();
        push(KeyCode.ALT, KeyCode.T);
        until(() -> sending().getFirst().state().equals("saved"));
        until(() -> text("#statusUnsent").isEmpty());
        picture("activity-saved");

        push(KeyCode.ALT, KeyCode.DIGIT3);
        until(() -> focused("#journalWords") && !journal().isEmpty());
        assertThat(journal()).extracting(JournalRow::kind).contains("changed", "viewed");
        push(KeyCode.ALT, KeyCode.V);
        until(() -> text("#journalVerdict").startsWith("The journal is intact"));
        picture("activity-journal");
        write("fillings", 0);
        until(() -> journal().stream().allMatch(row -> row.kind().equals("changed")));
        push(KeyCode.DOWN);
        until(() -> focused("#journalTable"));
        push(KeyCode.ALT, KeyCode.P);
        until(() -> shown("#journalExport"));
        picture("activity-journal-patient");
        push(KeyCode.ENTER);
        until(() -> text("#patientName").startsWith("Olivia"));
    }

    @Test
    void whoIsAtTheDeskIsChosenByKeysAndNamedInTheJournal() {
        open();
        until(() -> shown("#patientsTable") && !patients().getItems().isEmpty());
        push(KeyCode.CONTROL, KeyCode.K);
        write("who", 0);
        until(() -> offers().getItems().size() == 1);
        push(KeyCode.ENTER);
        MenuButton who = lookup("#statusWho").query();
        until(() -> who.isShowing() && who.getItems().size() > 2);
        picture("activity-who");
        push(KeyCode.DOWN);
        push(KeyCode.DOWN);
        push(KeyCode.ENTER);
        until(() -> !who.isShowing());
        String chosen = who.getItems().get(1).getText();
        assertThat(who.getText()).isEqualTo(chosen);

        openTheBenefitsOfOlivia();
        push(KeyCode.CONTROL, KeyCode.DIGIT3);
        until(() -> shown("#activityTabs"));
        push(KeyCode.ALT, KeyCode.DIGIT3);
        until(() -> !journal().isEmpty());
        assertThat(journal()).extracting(JournalRow::who).containsOnly(chosen);
        assertThat(journal())
                .extracting(JournalRow::subject)
                .containsSubsequence("Benefits", "Coverage", "Patient's page");
    }

    private void openTheBenefitsOfOlivia() {
        push(KeyCode.CONTROL, KeyCode.K);
        write("marsh oli", 0);
        until(() -> offers().getItems().size() == 1);
        push(KeyCode.ENTER);
        until(() -> text("#patientName").startsWith("Olivia"));
        push(KeyCode.ALT, KeyCode.DIGIT2);
        until(() -> shown("#benefit-rows") && focused("#benefit-rows"));
    }

    private void changeTheFillings(String percent) {
        push(KeyCode.DOWN);
        push(KeyCode.DOWN);
        push(KeyCode.DOWN);
        push(KeyCode.RIGHT);
        push(KeyCode.RIGHT);
        write(percent, 0);
        push(KeyCode.ENTER);
        TableView<?> rows = lookup("#benefit-rows").query();
        until(() -> rows.getItems().toString().contains("Pays " + percent + "% of fillings"));
    }

    private List<BatchRow> sending() {
        return this.<BatchRow>rows("#sendingTable");
    }

    private List<UnsavedRow> unsaved() {
        return this.<UnsavedRow>rows("#unsavedTable");
    }

    private List<JournalRow> journal() {
        return this.<JournalRow>rows("#journalTable");
    }

    private <R> List<R> rows(String table) {
        return lookup(table).<TableView<R>>query().getItems();
    }
}
