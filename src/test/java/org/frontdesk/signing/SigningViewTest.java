package org.frontdesk.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.TreatmentPlanId;
import org.frontdesk.service.signing.SigningService;
import org.frontdesk.testing.NavigationLog;
import org.frontdesk.testing.TestPractice;
import org.frontdesk.testing.WindowTest;
import org.frontdesk.ui.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** The ceremony in a window: ink by a real pen stroke, the rest by keyboard. */
class SigningViewTest extends WindowTest {
    private static final PatientId OLIVIA = new PatientId(1);

    private final TestPractice practice = TestPractice.demo();
    private final NavigationLog navigation = new NavigationLog();
    private TreatmentPlanId plan;
    private SigningViewModel model;

    @BeforeEach
    void open() throws IOException {
        plan = practice.api().treatPlans().ofPatient(OLIVIA).execute().stream()
                .filter(row -> row.tPStatus().equals("Saved"))
                .map(row -> new TreatmentPlanId(row.treatPlanNum()))
                .findFirst()
                .orElseThrow();
        model = new SigningViewModel(OLIVIA, plan, new SigningService(practice.api(), background), strings, navigation);
        show(() -> new Screens(strings).show(new SigningView(model)).root());
        until(() -> model.knownProperty().get());
    }

    @AfterEach
    void close() {
        practice.close();
    }

    @Test
    void aPlanIsSignedWithInkAndClearedAgain() throws IOException {
        picture("signing-before-light");
        dark();
        picture("signing-before-dark");
        light();
        push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> text("#signingMessage").contains("full name"));
        assertThat(text("#signingMessage")).contains("signature on the pad", "the tick");

        focus("#statement");
        push(KeyCode.SPACE);
        focus("#signerName");
        write("Olivia Marsh", 0);
        draw("#pad");
        until(() -> !model.form().ink().inkProperty().get().isBlank());
        picture("signing-ink-light");
        dark();
        picture("signing-ink-dark");
        light();
        push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> model.stageProperty().get() == SigningStage.SIGNED);
        picture("signing-done-light");

        assertThat(text("#signedSentence")).contains("Olivia Marsh");
        assertThat(practice.api().documents().ofPatient(OLIVIA).execute().stream()
                        .filter(document -> document.description().startsWith("Treatment plan " + plan + " signed"))
                        .toList())
                .singleElement()
                .satisfies(document -> assertThat(document.docCategoryName()).isEqualTo("Treatment Plans"));

        press("#askClear");
        until(() -> model.stageProperty().get() == SigningStage.CLEARING);
        picture("signing-clear-light");
        press("#clearSignature");
        until(() -> model.stageProperty().get() == SigningStage.READING);
        assertThat(practice.api().treatPlans().ofPatient(OLIVIA).execute()).noneMatch(row -> row.isSigned());
    }

    @Test
    void thePageIsReadInSpanishAndTheInkStays() {
        draw("#pad");
        push(KeyCode.ALT, KeyCode.L);
        until(() -> text("#greeting").startsWith("Hola"));
        picture("signing-spanish-light");
        assertThat(model.form().ink().inkProperty().get().strokes()).hasSize(2);

        push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> model.form().ink().inkProperty().get().strokes().size() == 1);

        focus("#withPractice");
        push(KeyCode.SPACE);
        push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> text("#signingMessage").contains("el nombre por la clínica"));
        picture("signing-practice-light");
        Node lowest = lookup("#signNow").query();
        assertThat(lowest.localToScene(lowest.getBoundsInLocal()).getMaxY()).isLessThanOrEqualTo(768);
    }

    @Test
    void leavingWithInkAsksOnce() {
        draw("#pad");
        push(KeyCode.ESCAPE);
        until(() -> !text("#signingMessage").isEmpty());
        assertThat(navigation.went()).isEmpty();
        push(KeyCode.ESCAPE);
        until(() -> !navigation.went().isEmpty());
        assertThat(navigation.went()).containsExactly("patient 1 TREATMENT_PLANS");
    }

    /** Draws two strokes, each move an event of its own. */
    private void draw(String id) {
        Node pad = lookup(id).query();
        Bounds at = onWindowThread(() -> pad.localToScreen(pad.getBoundsInLocal()));
        stroke(at, 0.1, 0.6, 0.2, 0.2, 0.3, 0.75, 0.4, 0.3, 0.55, 0.6);
        stroke(at, 0.6, 0.5, 0.7, 0.3, 0.85, 0.55);
        until(() -> model.form().ink().inkProperty().get().strokes().size() == 2);
    }

    private void stroke(Bounds at, double... places) {
        move(at, places[0], places[1]);
        act(robot -> robot.mousePress(MouseButton.PRIMARY));
        for (int i = 2; i < places.length; i += 2) {
            for (int step = 1; step <= 4; step++) {
                double x = places[i - 2] + (places[i] - places[i - 2]) * step / 4;
                double y = places[i - 1] + (places[i + 1] - places[i - 1]) * step / 4;
                move(at, x, y);
            }
        }
        act(robot -> robot.mouseRelease(MouseButton.PRIMARY));
    }

    private void move(Bounds at, double x, double y) {
        act(robot -> robot.mouseMove(at.getMinX() + at.getWidth() * x, at.getMinY() + at.getHeight() * y));
    }

    private void act(Consumer<Robot> action) {
        onWindowThread(() -> {
            action.accept(new Robot());
            return null;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void focus(String id) {
        onWindowThread(() -> {
            lookup(id).query().requestFocus();
            return null;
        });
    }

    private void press(String id) {
        focus(id);
        until(() -> focused(id));
        push(KeyCode.ENTER);
    }
}
