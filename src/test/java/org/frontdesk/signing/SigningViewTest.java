package org.frontdesk.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.robot.Robot;
import org.frontdesk.domain.PatientId;
import org.frontdesk.signing.patient.PatientViewModel;
import org.frontdesk.testing.WindowTest;
import org.frontdesk.ui.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** The ceremony in a window: ink by a real pen stroke, the rest by clicks and keys as at a desk. */
class SigningViewTest extends WindowTest {
    private SigningTrial trial;
    private SigningViewModel model;
    private int staffClicks;

    void open(PatientId patient) throws IOException {
        trial = new SigningTrial(background, strings, patient);
        model = onWindowThread(() -> trial.open());
        show(() -> new Screens(strings).show(new SigningView(model)).root());
        until(() -> model.knownProperty().get() && shown("#handOver"));
    }

    @AfterEach
    void close() {
        onWindowThread(() -> {
            model.close();
            return stage();
        });
        trial.close();
    }

    @Test
    void aPlanIsSignedAtTheCounterAndEachPageIsThere() throws IOException {
        open(SigningTrial.OLIVIA);
        both("signing-1-desk");
        staff("#identityPhoto");
        staff("#witnessed");
        staff("#handOver");
        until(() -> shown("#patientView") && shown("#openSample"));

        assertThat(button("#patientConsent").isDisabled()).isTrue();
        assertThat(text("#patientWhyNot")).contains("open the sample");
        until(() -> model.presentedProperty().get().sampleProperty().get() != null);
        both("signing-2-consent");
        click("#openSample");
        both("signing-3-sample");
        click("#patientConsent");
        until(() -> shown("#planScroll"));
        readAllPages();

        assertThat(button("#signNow").isDisabled()).isTrue();
        assertThat(text("#patientWhyNot")).contains("the tick beside the statement");
        theThreeWaysAreEquallyLarge();
        click("#statement");
        draw("#pad");
        until(() -> !button("#signNow").isDisabled());
        both("signing-6-ink");
        click("#signNow");
        until(() -> focused("#patientCover #pin"));
        both("signing-7-thanks");
        write(SigningTrial.PIN, 0);
        push(KeyCode.ENTER);
        until(() -> model.stageProperty().get() == SigningStage.SIGNED);
        until(() -> shown("#printCopy"));
        both("signing-8-signed");
        assertThat(text("#signedSentence")).contains("Olivia Marsh");
        assertThat(trial.documents()).hasSize(1);

        click("#askClear");
        both("signing-9-clearing");
        onWindowThread(() -> {
            model.clearForm().reasonProperty().set("The wrong plan was signed");
            model.clearForm().pin().pinProperty().set(SigningTrial.PIN);
            return model;
        });
        click("#clearSignature");
        until(() -> model.stageProperty().get() == SigningStage.PREPARING);
        assertThat(text("#signingMessage")).contains("cleared");
    }

    @Test
    void decliningAndPaperAskFirstAndCanBeTakenBack() throws IOException {
        open(SigningTrial.OLIVIA);
        onWindowThread(() -> {
            SigningTrial.read(model);
            return model;
        });
        until(() -> shown("#patientDecline"));
        click("#patientPaper");
        both("signing-q-paper");
        click("#questionNo");
        click("#patientDecline");
        until(() -> shown("#declineReason"));
        clickOn("#declineReason");
        write("I want to ask my sister first", 0);
        both("signing-q-decline");
        click("#questionYes");
        until(() -> focused("#patientCover #pin"));
        picture("signing-q-declined");
        write("1111", 0);
        push(KeyCode.ENTER);
        until(() -> !text("#patientCover #pinMessage").isEmpty());
        write(SigningTrial.PIN, 0);
        push(KeyCode.ENTER);
        until(() -> model.stageProperty().get() == SigningStage.DECLINED);
        assertThat(text("#signedSentence")).contains("I want to ask my sister first");
        picture("signing-q-desk");
    }

    private void readAllPages() {
        PatientViewModel patient = model.presentedProperty().get();
        int page = 1;
        while (page <= patient.ceremonyProperty().get().pages()) {
            both("signing-4-plan-" + page);
            if (page == 1) {
                click("#clinicalView");
                picture("signing-4-clinical-light");
                click("#moneyView");
                if (lookup(".patient-why").tryQuery().isPresent()) {
                    click(".patient-why");
                    picture("signing-4-why-light");
                }
            }
            readOn();
            click("#patientNext");
            page++;
        }
        until(() -> shown("#pad"));
        both("signing-5-pad");
    }

    /** As often as there is more below. */
    private void readOn() {
        for (int press = 0; press < 9 && text("#patientNext").equals("Show more"); press++) {
            click("#patientNext");
        }
        assertThat(text("#patientNext")).isEqualTo("Next");
    }

    /** A click of a member of the staff. */
    private void staff(String id) {
        staffClicks++;
        click(id);
    }

    private void click(String id) {
        until(() -> shown(id));
        clickOn(id);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Button button(String id) {
        return lookup(id).query();
    }

    private void theThreeWaysAreEquallyLarge() {
        Region sign = lookup("#signNow").query();
        for (String other : new String[] {"#patientDecline", "#patientPaper"}) {
            Region way = lookup(other).query();
            assertThat(way.getWidth()).isCloseTo(sign.getWidth(), within(1.0));
            assertThat(way.getHeight()).isEqualTo(sign.getHeight());
        }
    }

    /** In both themes, and the patient's pages in Spanish too. */
    private void both(String name) {
        picture(name + "-light");
        dark();
        picture(name + "-dark");
        light();
        PatientViewModel patient = model.presentedProperty().get();
        if (patient != null) {
            onWindowThread(() -> {
                patient.read(true);
                return patient;
            });
            picture(name + "-es");
            onWindowThread(() -> {
                patient.read(false);
                return patient;
            });
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    /** Draws two strokes, each move an event of its own. */
    private void draw(String id) {
        Node pad = lookup(id).query();
        Bounds at = onWindowThread(() -> pad.localToScreen(pad.getBoundsInLocal()));
        stroke(at, 0.1, 0.6, 0.2, 0.2, 0.3, 0.75, 0.4, 0.3, 0.55, 0.6);
        stroke(at, 0.6, 0.5, 0.7, 0.3, 0.85, 0.55);
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
            return stage();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }
}
