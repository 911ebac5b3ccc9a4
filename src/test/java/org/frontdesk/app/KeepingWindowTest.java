package org.frontdesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import javafx.scene.input.KeyCode;
import org.frontdesk.api.Connection;
import org.frontdesk.service.connection.ConnectionMode;
import org.frontdesk.service.connection.ConnectionProfile;
import org.frontdesk.service.connection.Keys;
import org.frontdesk.service.desk.KeepingPlace;
import org.frontdesk.service.vault.VaultTrouble;
import org.frontdesk.settings.Language;
import org.frontdesk.settings.Settings;
import org.frontdesk.settings.SettingsFile;
import org.frontdesk.testing.TestPractice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The whole program on a server that is not its own, at a computer without a keychain. */
class KeepingWindowTest extends ProgramTest {
    private static final String GOOD = "four spoons near the lake";

    private final TestPractice practice = TestPractice.demo();

    @AfterEach
    void closePractice() {
        practice.close();
    }

    @Test
    void aPassphraseIsMadeAndTypedWithTheKeyboardAlone() throws Exception {
        openOnServer();
        until(() -> shown("#keepingBar") && shown("#patientsTable"));
        assertThat(focused("#patientsSearch")).as("the bar takes no keys").isTrue();
        picture("keeping-offer-light");
        tabTo("#keepingTake");
        push(KeyCode.SPACE);
        until(() -> focused("#keepingPassphrase"));
        write(GOOD, 0);
        until(() -> text("#keepingStrength").equals("Strong."));
        push(KeyCode.TAB);
        write(GOOD + "r", 0);
        push(KeyCode.ENTER);
        until(() -> text("#keepingProblem").startsWith("The two are not the same"));
        picture("keeping-making-light");
        dark();
        picture("keeping-making-dark");
        light();
        push(KeyCode.BACK_SPACE);
        push(KeyCode.ENTER);
        until(() -> place() instanceof KeepingPlace.PassphraseVault && !shown("#keepingBar"));
        assertThat(text("#statusSaid")).startsWith("Unsaved work is now kept encrypted");

        end();
        openOnServer();
        until(() -> focused("#keepingPassphrase"));
        write("five forks", 0);
        push(KeyCode.ENTER);
        until(() -> text("#keepingProblem").startsWith("That is not the passphrase"));
        picture("keeping-typing-light");
        write(GOOD, 0);
        push(KeyCode.ENTER);
        until(() -> place() instanceof KeepingPlace.PassphraseVault && !shown("#keepingBar"));
        push(KeyCode.CONTROL, KeyCode.DIGIT4);
        until(() -> text("#keepingPlace").contains("behind your passphrase"));
        assertThat(shown("#keepingOffer")).isFalse();
    }

    @Test
    void whoeverGoesOnWithoutFindsTheOfferInTheSettings() throws Exception {
        openOnServer();
        until(() -> shown("#keepingBar") && shown("#patientsTable"));
        tabTo("#keepingLeave");
        push(KeyCode.SPACE);
        until(() -> !shown("#keepingBar"));
        push(KeyCode.CONTROL, KeyCode.DIGIT4);
        until(() -> text("#keepingOffer").equals("Make a passphrase") && shown("#keepingOffer"));
        picture("keeping-settings-light");
        onWindowThread(() -> {
            wiring().choose(Language.SPANISH);
            return wiring();
        });
        until(() -> text("#keepingOffer").equals("Crear una frase de contraseña"));
        clickOn("#keepingOffer");
        until(() -> focused("#keepingPassphrase"));
        picture("keeping-making-es");
        push(KeyCode.ESCAPE);
        until(() -> !shown("#keepingBar"));
    }

    @Test
    void aTroubleOfTheDiskStaysOnTheScreenUntilItIsRead() throws Exception {
        open();
        until(() -> shown("#patientsTable"));
        assertThat(shown("#keepingBar")).isFalse();
        onWindowThread(() -> {
            wiring().say(new VaultTrouble.FullDisk("test"));
            return wiring();
        });
        until(() -> text("#keepingSentence").startsWith("The disk is full"));
        picture("keeping-trouble-light");
        tabTo("#keepingLeave");
        push(KeyCode.SPACE);
        until(() -> !shown("#keepingBar"));
    }

    private void tabTo(String selector) {
        for (int key = 0; key < 40 && !focused(selector); key++) {
            push(KeyCode.SHIFT, KeyCode.TAB);
        }
        assertThat(focused(selector)).as(selector).isTrue();
    }

    private KeepingPlace place() {
        return wiring().keepingPlaceProperty().get();
    }

    private void openOnServer() throws IOException {
        Connection connection = practice.connection();
        keychain().keep(connection.toString(), new Keys(connection.developerKey(), connection.customerKey()));
        new SettingsFile(home().resolve("settings.json"))
                .write(Settings.fresh().with(new ConnectionProfile(ConnectionMode.LOCAL, connection.toString())));
        open();
    }
}
