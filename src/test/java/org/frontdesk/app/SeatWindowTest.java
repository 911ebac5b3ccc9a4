package org.frontdesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Who sits at the desk, in the whole program and by keys alone: the lock, and who may take the desk over. */
class SeatWindowTest extends ProgramTest {
    private static final String PIN = "4072";
    private static final String OTHER_PIN = "8615";

    @Test
    void theDeskIsLockedAtOnceByItsKeyAndByItsCommand() {
        open();
        until(() -> shown("#patientsTable") && !patients().getItems().isEmpty());
        lockByKey();
        until(() -> text("#statusSaid").startsWith("Nobody has a PIN to unlock with"));
        picture("seat-lock-no-pin");
        assertThat(shown("#patientsTable")).isTrue();

        setTheFirstPin();
        lockByKey();
        until(() -> focused("#windowLock #pin"));
        picture("seat-locked-light");
        dark();
        picture("seat-locked-dark");
        light();
        unlock();

        push(KeyCode.CONTROL, KeyCode.K);
        write("lock", 0);
        until(() -> offers().getItems().size() == 1);
        picture("seat-lock-command");
        push(KeyCode.ENTER);
        until(() -> focused("#windowLock #pin"));
        unlock();

        MenuButton who = lookup("#statusWho").query();
        onWindowThread(() -> {
            who.requestFocus();
            who.show();
            return who;
        });
        until(() -> who.isShowing() && who.getItems().size() > 3);
        picture("seat-who");
        push(KeyCode.UP);
        push(KeyCode.ENTER);
        until(() -> focused("#windowLock #pin"));
        unlock();
    }

    @Test
    void whoHasAPinTakesTheDeskWithItAndWhoHasNoneIsNotChosen() {
        open();
        until(() -> shown("#patientsTable") && !patients().getItems().isEmpty());
        MenuButton who = lookup("#statusWho").query();
        String account = who.getText();
        choosePerson(who, 1);
        until(() -> !who.getText().equals(account));
        String user = who.getText();
        assertThat(shown("#takeOverSheet")).isFalse();
        setTheFirstPin();

        choosePerson(who, 2);
        until(() -> text("#statusSaid").contains("has no PIN yet"));
        picture("seat-no-pin");
        assertThat(who.getText()).isEqualTo(user);

        giveAPinTo(who.getItems().get(2).getText());
        choosePerson(who, 2);
        until(() -> focused("#takeOverSheet #pin"));
        picture("seat-take-over-light");
        dark();
        picture("seat-take-over-dark");
        light();
        write("1357", 0);
        push(KeyCode.ENTER);
        until(() -> text("#takeOverSheet #pinMessage").startsWith("That is not the PIN"));
        picture("seat-take-over-wrong");
        push(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertThat(shown("#patientsTable")).as("the keys of the window wait").isFalse();
        push(KeyCode.ESCAPE);
        until(() -> !shown("#takeOverSheet"));
        assertThat(who.getText()).isEqualTo(user);

        choosePerson(who, 2);
        until(() -> focused("#takeOverSheet #pin"));
        write(OTHER_PIN, 0);
        push(KeyCode.ENTER);
        until(() -> !shown("#takeOverSheet") && !who.getText().equals(user));
        assertThat(text("#statusSaid")).isEqualTo("At the desk: " + who.getText());
    }

    /** The account is line 0. */
    private void choosePerson(MenuButton who, int line) {
        push(KeyCode.CONTROL, KeyCode.K);
        write("who", 0);
        until(() -> offers().getItems().size() == 1);
        push(KeyCode.ENTER);
        until(() -> who.isShowing() && who.getItems().size() > 4);
        for (int i = 0; i <= line; i++) {
            push(KeyCode.DOWN);
        }
        push(KeyCode.ENTER);
        until(() -> !who.isShowing());
    }

    private void giveAPinTo(String user) {
        onWindowThread(() -> {
            ComboBox<String> whose = lookup("#pinWhose").query();
            whose.getSelectionModel().select(user);
            lookup("#settingsPin").query().requestFocus();
            return whose;
        });
        write(OTHER_PIN, 0);
        push(KeyCode.TAB);
        write(OTHER_PIN, 0);
        onWindowThread(() -> {
            lookup("#pinAgreed").query().requestFocus();
            return OTHER_PIN;
        });
        write(PIN, 0);
        picture("seat-settings");
        push(KeyCode.ENTER);
        until(() -> text("#pinsMessage").contains("has a new PIN"));
    }

    private void lockByKey() {
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
    }

    private void unlock() {
        write(PIN, 0);
        push(KeyCode.ENTER);
        until(() -> shown("#patientsTable") || shown("#settingsPin"));
    }

    /** For whoever is at the desk. */
    private void setTheFirstPin() {
        push(KeyCode.CONTROL, KeyCode.DIGIT4);
        until(() -> shown("#settingsPin"));
        onWindowThread(() -> {
            lookup("#settingsPin").query().requestFocus();
            return PIN;
        });
        write(PIN, 0);
        push(KeyCode.TAB);
        write(PIN, 0);
        push(KeyCode.ENTER);
        until(() -> text("#pinsMessage").contains("has a new PIN"));
    }
}
