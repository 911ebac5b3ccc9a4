package org.frontdesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.frontdesk.practice.PracticeOptions;
import org.frontdesk.practice.PracticeServer;
import org.frontdesk.settings.Folders;
import org.frontdesk.settings.SettingsFile;
import org.frontdesk.settings.Theme;
import org.frontdesk.testing.WindowTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program in a window on a fresh machine, driven by its keys. */
class ShellWindowTest extends WindowTest {
    @TempDir
    private Path home;

    private Wiring wiring;

    @AfterEach
    void end() {
        onWindowThread(() -> {
            wiring.close();
            return wiring;
        });
    }

    @Test
    void partOfANameOpensThePatient() {
        open();
        until(() -> shown("#patientsTable") && !table().getItems().isEmpty());
        picture("shell-patients-light");
        push(KeyCode.CONTROL, KeyCode.K);
        write("marsh oli", 0);
        until(() -> rows().getItems().size() == 1);
        picture("shell-finder-light");
        push(KeyCode.ENTER);
        until(() -> text("#patientName").contains("Marsh"));
        assertThat(text("#patientName")).startsWith("Olivia");
        until(() -> text("#patientCoverage").startsWith("1  "));
        assertThat(this.<TextField>find("#finder").isFocused()).isFalse();
        picture("shell-patient-light");
        dark();
        picture("shell-patient-dark");
        push(KeyCode.CONTROL, KeyCode.DIGIT3);
        until(() -> shown("#test"));
        push(KeyCode.CONTROL, KeyCode.DIGIT1);
        until(() -> shown("#patientName"));
        push(KeyCode.CONTROL, KeyCode.DIGIT1);
        until(() -> shown("#patientsTable"));
        assertThat(this.<TextField>find("#patientsSearch").isFocused()).isTrue();
        picture("shell-patients-dark");
    }

    @Test
    void theListOpensAPatientWithArrowAndEnter() {
        open();
        until(() -> shown("#patientsTable") && !table().getItems().isEmpty());
        until(() -> this.<TextField>find("#patientsSearch").isFocused());
        write("vasq", 0);
        until(() -> table().getItems().size() < 20
                && table().getItems().getFirst().toString().contains("squez"));
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
        until(() -> rows().getItems().size() == 1);
        push(KeyCode.ENTER);
        until(() -> wiring.settings().theme() == Theme.DARK);
        assertThat(new SettingsFile(home.resolve("settings.json")).read().theme())
                .isEqualTo(Theme.DARK);
        push(KeyCode.CONTROL, KeyCode.DIGIT3);
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
        until(() -> shown("#patientsTable") && !table().getItems().isEmpty());
        push(KeyCode.CONTROL, KeyCode.K);
        write("#1", 0);
        until(() -> rows().getItems().size() == 1);
        push(KeyCode.ENTER);
        until(() -> text("#patientName").contains("Marsh"));
        push(KeyCode.CONTROL, KeyCode.K);
        write("spanish", 0);
        until(() -> rows().getItems().size() == 1);
        push(KeyCode.ENTER);
        until(() -> text("#rail-settings").equals("Configuración")
                && text("#patientName").contains("Marsh"));
        until(() -> text("#patientCoverage").startsWith("1  "));
        picture("shell-patient-es");
    }

    @Test
    void theSheetOfKeysComesAndGoes() {
        open();
        until(() -> shown("#patientsTable"));
        push(KeyCode.F1);
        until(() -> shown("#keysSheet"));
        picture("shell-keys");
        push(KeyCode.ESCAPE);
        until(() -> !shown("#keysSheet"));
    }

    @Test
    void aPracticeThatCannotOpenIsExplainedAndOpensLater() {
        try (var other =
                PracticeServer.start(PracticeOptions.empty(Folders.in(home).practice()))) {
            open();
            until(() -> shown("#openingRetry"));
            assertThat(text("#openingSentence")).contains("could not be opened");
            picture("shell-failed");
        }
        clickOn("#openingRetry");
        until(() -> shown("#patientsSearch"));
    }

    private void open() {
        show(() -> {
            var holder = new StackPane();
            wiring = new Wiring(Folders.in(home), root -> holder.getChildren().setAll(root));
            return holder;
        });
        light();
        onWindowThread(() -> {
            wiring.open();
            return wiring;
        });
    }

    private boolean shown(String id) {
        return lookup(id).tryQuery().filter(ShellWindowTest::isShown).isPresent();
    }

    private static boolean isShown(Node node) {
        return node == null || node.isVisible() && isShown(node.getParent());
    }

    private String text(String id) {
        return lookup(id).<Labeled>tryQuery().map(Labeled::getText).orElse("");
    }

    private <N extends Node> N find(String id) {
        return lookup(id).query();
    }

    private TableView<?> table() {
        return lookup("#patientsTable").query();
    }

    private ListView<?> rows() {
        return lookup("#finderList").query();
    }
}
