package org.frontdesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.frontdesk.domain.PatientId;
import org.frontdesk.practice.PracticeFaults;
import org.frontdesk.settings.Folders;
import org.frontdesk.testing.WindowTest;
import org.frontdesk.ui.PatientTab;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A server that takes half a minute for an answer must cost nobody the use of the window. */
class SlowServerTest extends WindowTest {
    private static final PatientId OLIVIA = new PatientId(1);
    private static final Duration HALF_A_MINUTE = Duration.ofSeconds(30);

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
    void theWindowStaysUsableWhileTheServerThinks() {
        open();
        push(KeyCode.CONTROL, KeyCode.K);
        write("#1", 0);
        until(() -> lookup("#finderList").<ListView<?>>query().getItems().size() == 1);
        thinkLong(4);
        var frames = onWindowThread(LongestFrame::new);
        onWindowThread(() -> {
            frames.start();
            return frames;
        });
        push(KeyCode.ENTER);
        until(() -> !shown("#patientsTable") && waiting() > 0);
        picture("slow-patient");

        push(KeyCode.CONTROL, KeyCode.DIGIT3);
        until(() -> shown("#test"));
        push(KeyCode.CONTROL, KeyCode.K);
        write("okonk", 0);
        until(() -> lookup("#finder").<TextField>query().getText().equals("okonk"));
        assertThat(waiting()).as("the slow answers are still under way").isPositive();
        onWindowThread(() -> {
            frames.stop();
            return frames;
        });
        assertThat(frames.longest()).isLessThan(Duration.ofSeconds(2));
    }

    @ParameterizedTest
    @EnumSource(PatientTab.class)
    void aScreenThatClosesTakesItsQuestionsBack(PatientTab tab) {
        open();
        thinkLong(30);
        onWindowThread(() -> {
            wiring.pages().openPatient(OLIVIA, tab);
            return tab;
        });
        until(() -> waiting() > 0);
        onWindowThread(() -> {
            wiring.pages().disconnected();
            return tab;
        });
        until(wiring::isQuiet);
    }

    private void open() {
        show(() -> {
            var holder = new StackPane();
            wiring = new Wiring(Folders.in(home), root -> holder.getChildren().setAll(root));
            return holder;
        });
        onWindowThread(() -> {
            wiring.open();
            return wiring;
        });
        until(() -> shown("#patientsTable") && wiring.isQuiet());
    }

    private void thinkLong(int answers) {
        PracticeFaults faults = wiring.practiceHost().faults().orElseThrow();
        for (int answer = 0; answer < answers; answer++) {
            faults.delayNext(HALF_A_MINUTE);
        }
    }

    private int waiting() {
        return wiring.waiting();
    }

    private boolean shown(String id) {
        return lookup(id).tryQuery().filter(SlowServerTest::isShown).isPresent();
    }

    private static boolean isShown(Node node) {
        return node == null || node.isVisible() && isShown(node.getParent());
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
