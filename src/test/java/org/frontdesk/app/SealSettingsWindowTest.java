package org.frontdesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.frontdesk.settings.Language;
import org.junit.jupiter.api.Test;

/** The key and the certificates in the settings of the whole program. */
class SealSettingsWindowTest extends ProgramTest {
    @Test
    void theCertificatesAreListedAndAWeakPassphraseIsRefused() {
        openSettings();
        press("#sealList");
        until(() -> !rows().isEmpty());
        assertThat(rows()).singleElement().asString().contains("in use here");
        press("#sealExport");
        until(() -> focused("#sealPassphrase"));
        write("short", 0);
        push(KeyCode.ENTER);
        until(() -> shown("#sealProblem"));
        picture("seal-settings-light");
        dark();
        picture("seal-settings-dark");
        light();
        push(KeyCode.ESCAPE);
        until(() -> !shown("#sealForm"));
        onWindowThread(() -> {
            wiring().choose(Language.SPANISH);
            return null;
        });
        until(() -> shown("#sealList"));
        press("#sealList");
        until(() -> !rows().isEmpty());
        picture("seal-settings-es");
    }

    private void openSettings() {
        open();
        until(() -> shown("#patientsTable") && !patients().getItems().isEmpty());
        push(KeyCode.CONTROL, KeyCode.DIGIT4);
        until(() -> shown("#sealList"));
    }

    private void press(String button) {
        onWindowThread(() -> {
            lookup(button).queryAs(javafx.scene.control.ButtonBase.class).fire();
            return null;
        });
    }

    private List<String> rows() {
        return onWindowThread(() -> lookup("#sealRows").<Pane>query().getChildren().stream()
                .map(node -> ((Label) node).getText())
                .collect(Collectors.toList()));
    }
}
