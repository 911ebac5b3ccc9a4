package org.frontdesk.app.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frontdesk.testing.Answers.answer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.Window;
import org.frontdesk.service.Background;
import org.frontdesk.service.desk.AtDesk;
import org.frontdesk.service.journal.JournalEvent;
import org.frontdesk.service.pins.DeskRole;
import org.frontdesk.service.pins.Pins;
import org.frontdesk.service.signing.SigningRules;
import org.frontdesk.testing.TestClock;
import org.frontdesk.testing.WindowTest;
import org.junit.jupiter.api.Test;

class LockedWindowTest extends WindowTest {
    private final TestClock clock = new TestClock(Instant.parse("2026-11-21T18:00:00Z"));
    private final Pins pins = new Pins(Optional.empty(), new Background(Runnable::run, Runnable::run), clock);
    private final List<JournalEvent> noted = new CopyOnWriteArrayList<>();
    private LockViewModel model;

    @Test
    void h2_whatWasTypedIsHiddenWhileItIsLockedAndThereAfterwards() {
        answer(pins.give("Maria L.", DeskRole.FRONT_DESK, "4072"));
        show(() -> {
            model = model();
            var draft = new TextField();
            draft.setId("draft");
            return new LockedWindow(new VBox(draft), model);
        });
        clickOn("#draft");
        write("Half a sent", 0);
        onWindowThread(() -> {
            var floating = new Popup();
            floating.getContent().add(new Label("Olivia Marsh"));
            floating.show(lookup("#draft").query(), 200, 200);
            return floating;
        });
        until(() -> Window.getWindows().size() == 2);
        onWindowThread(() -> {
            model.lock();
            return model;
        });
        until(() -> focused("#windowLock #pin"));
        assertThat(shown("#draft")).isFalse();
        assertThat(Window.getWindows()).containsExactly(stage());
        picture("window-locked");
        write("4073", 0);
        push(KeyCode.ENTER);
        until(() -> !text("#windowLock #pinMessage").isEmpty());
        assertThat(shown("#draft")).isFalse();

        write("4072", 0);
        push(KeyCode.ENTER);
        until(() -> shown("#draft") && focused("#draft"));
        push(KeyCode.END);
        write("ence", 0);
        assertThat(lookup("#draft").<TextField>query().getText()).isEqualTo("Half a sentence");
    }

    @Test
    void h3_theEmergencyIsAskedForByKeyboard() {
        answer(pins.give("Maria L.", DeskRole.FRONT_DESK, "4072"));
        show(() -> {
            model = model();
            return new LockedWindow(new VBox(new TextField()), model);
        });
        onWindowThread(() -> {
            model.lock();
            return model;
        });
        until(() -> focused("#windowLock #pin"));
        push(KeyCode.TAB);
        push(KeyCode.TAB);
        push(KeyCode.SPACE);
        until(() -> focused("#emergencyName"));
        write("Devon K.", 0);
        push(KeyCode.TAB);
        write("Allergy of a patient in the chair", 0);
        picture("window-emergency");
        push(KeyCode.ENTER);
        until(() -> !shown("#windowLock"));
        assertThat(noted).hasSize(1);
    }

    private LockViewModel model() {
        return new LockViewModel(
                () -> Optional.of(pins),
                SigningRules::usual,
                new PersonViewModel(new AtDesk("account"), strings, said -> {}),
                strings,
                said -> {},
                noted::add,
                clock);
    }
}
