package org.frontdesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.frontdesk.practice.PracticeOptions;
import org.frontdesk.practice.PracticeServer;
import org.frontdesk.settings.Folders;
import org.frontdesk.settings.SettingsFile;
import org.frontdesk.settings.Theme;
import org.junit.jupiter.api.Test;

/** The whole program in a window on a fresh machine, driven by its keys. */
class ShellWindowTest extends ProgramTest {
    @Test
    void partOfANameOpensThePatient() {
        open();
        until(() -> shown("#patientsTable") && !patients().getItems().isEmpty());
        picture("shell-patients-light");
        push(KeyCode.CONTROL, KeyCode.K);
        write("marsh oli", 0);
        until(() -> offers().getItems().size() == 1);
        picture("shell-finder-light");
        push(KeyCode.ENTER);
        until(() -> text("#patientName").contains("Marsh"));
        assertThat(text("#patientName")).startsWith("Olivia");
        until(() -> text("#patientCoverage").startsWith("1  "));
        assertThat(focused("#finder")).isFalse();
        picture("shell-patient-light");
        dark();
        picture("shell-patient-dark");
        push(KeyCode.CONTROL, KeyCode.DIGIT4);
        until(() -> shown("#test"));
        push(KeyCode.CONTROL, KeyCode.DIGIT1);
        until(() -> shown("#patientName"));
        push(KeyCode.CONTROL, KeyCode.DIGIT1);
        until(() -> shown("#patientsTable"));
        assertThat(focused("#patientsSearch")).isTrue();
        picture("shell-patients-dark");
    }

    @Test
    void theHeadOfAMemberNamesTheDiscountPlan() {
        open();
        until(() -> shown("#patientsTable") && !patients().getItems().isEmpty());
        openByName("lindqvist theo");
        until(() -> text("#patientCoverage").equals("Discount plan: Alder Adult Plan"));
        picture("shell-member-light");
        dark();
        picture("shell-member-dark");
        light();
        openByName("ito kenji");
        until(() -> text("#patientCoverage").startsWith("No insurance; the discount plan Alder Adult Plan ended"));
        picture("shell-member-over");
    }

    private void openByName(String name) {
        push(KeyCode.CONTROL, KeyCode.K);
        write(name, 0);
        until(() -> offers().getItems().size() == 1);
        push(KeyCode.ENTER);
    }

    @Test
    void theListOpensAPatientWithArrowAndEnter() {
        open();
        until(() -> shown("#patientsTable") && !patients().getItems().isEmpty());
        until(() -> focused("#patientsSearch"));
        write("vasq", 0);
        until(() -> patients().getItems().size() < 20
                && patients().getItems().getFirst().toString().contains("squez"));
        push(KeyCode.DOWN);
        push(KeyCode.ENTER);
        until(() -> text("#patientName").contains("squez"));
    }

    @Test
    void aCommandChangesTheThemeAndIsRemembered() {
        open();
        until(() -> shown("#patientsTable"));
        push(KeyCode.CONTROL, KeyCode.K);
        write("dark th", 0);
        until(() -> offers().getItems().size() == 1);
        push(KeyCode.ENTER);
        until(() -> wiring().settings().theme() == Theme.DARK);
        assertThat(new SettingsFile(home().resolve("settings.json")).read().theme())
                .isEqualTo(Theme.DARK);
        push(KeyCode.CONTROL, KeyCode.DIGIT4);
        until(() -> shown("#test"));
        picture("shell-settings-dark");
        clickOn("#test");
        until(() -> shown("#verdict") && text("#verdict").startsWith("Connected"));
        clickOn("#themeLight");
        picture("shell-settings-light");
        clickOn("#modeService");
        picture("shell-settings-service");
    }

    @Test
    void theLanguageChangesAroundTheOpenPatient() {
        open();
        until(() -> shown("#patientsTable") && !patients().getItems().isEmpty());
        push(KeyCode.CONTROL, KeyCode.K);
        write("#1", 0);
        until(() -> offers().getItems().size() == 1);
        push(KeyCode.ENTER);
        until(() -> text("#patientName").contains("Marsh"));
        push(KeyCode.CONTROL, KeyCode.K);
        write("spanish", 0);
        until(() -> offers().getItems().size() == 1);
        push(KeyCode.ENTER);
        until(() -> text("#rail-settings").equals("Configuración")
                && text("#patientName").contains("Marsh"));
        until(() -> text("#patientCoverage").startsWith("1  "));
        picture("shell-patient-es");
        push(KeyCode.ESCAPE);
        until(() -> shown("#patientsTable"));
        push(KeyCode.F1);
        until(() -> shown("#keysSheet"));
        picture("shell-keys-es");
    }

    @Test
    void theSheetOfKeysComesAndGoes() {
        open();
        until(() -> shown("#patientsTable"));
        push(KeyCode.F1);
        until(() -> shown("#keysSheet") && focused("#keysClose"));
        picture("shell-keys");
        Node sheet = lookup("#keysSheet").query();
        assertThat(sheet.localToScene(sheet.getBoundsInLocal()).getMinY()).isGreaterThanOrEqualTo(0);
        assertThat(sheet.localToScene(sheet.getBoundsInLocal()).getMaxY()).isLessThanOrEqualTo(768);
        assertThat(sheet.localToScene(sheet.getBoundsInLocal()).getMaxX()).isLessThanOrEqualTo(1366);
        ScrollPane keys = lookup("#keysScroll").query();
        push(KeyCode.PAGE_DOWN);
        until(() -> keys.getVvalue() > 0.5);
        picture("shell-keys-end");
        dark();
        picture("shell-keys-dark");
        light();
        push(KeyCode.ESCAPE);
        until(() -> !shown("#keysSheet"));
    }

    @Test
    void aPracticeThatCannotOpenIsExplainedAndOpensLater() {
        try (var other =
                PracticeServer.start(PracticeOptions.empty(Folders.in(home()).practice()))) {
            open();
            until(() -> shown("#openingRetry"));
            assertThat(text("#openingSentence")).contains("could not be opened");
            picture("shell-failed");
        }
        clickOn("#openingRetry");
        until(() -> shown("#patientsSearch"));
    }
}
