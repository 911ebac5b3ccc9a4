package org.frontdesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Who sits at the desk, in the whole program and by keys alone: the lock, and who may take the desk over. */
class SeatWindowTest extends ProgramTest {
    private static final String PIN = "4072";

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
        clickOn("#settingsSetPin");
        until(() -> text("#pinsMessage").contains("has a new PIN"));
    }
}
