package org.frontdesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javafx.animation.AnimationTimer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.frontdesk.domain.PatientId;
import org.frontdesk.practice.PracticeFaults;
import org.frontdesk.ui.PatientTab;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A server that takes half a minute for an answer must cost nobody the use of the window. */
class SlowServerTest extends ProgramTest {
    private static final PatientId OLIVIA = new PatientId(1);
    private static final Duration HALF_A_MINUTE = Duration.ofSeconds(30);

    @Test
    void theWindowStaysUsableWhileTheServerThinks() {
        openWholly();
        push(KeyCode.CONTROL, KeyCode.K);
        write("#1", 0);
        until(() -> offers().getItems().size() == 1);
        thinkLong(4);
        var frames = onWindowThread(LongestFrame::new);
        onWindowThread(() -> {
            frames.start();
            return frames;
        });
        push(KeyCode.ENTER);
        until(() -> !shown("#patientsTable") && shown("#patientTabs") && wiring().waiting() > 0);
        picture("slow-patient");

        push(KeyCode.CONTROL, KeyCode.DIGIT4);
        until(() -> shown("#test"));
        push(KeyCode.CONTROL, KeyCode.K);
        write("okonk", 0);
        until(() -> lookup("#finder").<TextField>query().getText().equals("okonk"));
        assertThat(wiring().waiting())
                .as("the slow answers are still under way")
                .isPositive();
        onWindowThread(() -> {
            frames.stop();
            return frames;
        });
        assertThat(frames.longest()).isLessThan(Duration.ofSeconds(2));
    }

    @ParameterizedTest
    @EnumSource(PatientTab.class)
    void aScreenThatClosesTakesItsQuestionsBack(PatientTab tab) {
        openWholly();
        thinkLong(30);
        onWindowThread(() -> {
            wiring().pages().openPatient(OLIVIA, tab);
            return tab;
        });
        until(() -> wiring().waiting() > 0);
        onWindowThread(() -> {
            wiring().pages().disconnected();
            return tab;
        });
        until(wiring()::isQuiet);
    }

    private void openWholly() {
        open();
        until(() -> shown("#patientsTable") && wiring().isQuiet());
    }

    private void thinkLong(int answers) {
        PracticeFaults faults = wiring().practiceHost().faults().orElseThrow();
        for (int answer = 0; answer < answers; answer++) {
            faults.delayNext(HALF_A_MINUTE);
        }
    }

    /** The longest time between two frames of the window while it runs. */
    private static final class LongestFrame extends AnimationTimer {
        private long last;
        private long longest;

        @Override
        public void handle(long now) {
            if (last != 0) {
                longest = Math.max(longest, now - last);
            }
            last = now;
        }

        Duration longest() {
            return Duration.ofNanos(longest);
        }
    }
}
