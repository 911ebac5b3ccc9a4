package org.frontdesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.WindowEvent;
import org.frontdesk.api.Connection;
import org.frontdesk.api.DentalApi;
import org.frontdesk.api.Fields;
import org.frontdesk.api.wire.TreatPlan;
import org.frontdesk.document.PlanVerifier;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.TreatmentPlanId;
import org.frontdesk.service.signing.KnownCertificates;
import org.frontdesk.settings.Folders;
import org.frontdesk.ui.PatientTab;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Signing at the counter with the mouse, as patient and staff would: a grown-up's alternative plan, and a minor's by a guardian. */
class CounterSigningTest extends ProgramTest {
    private static final PatientId LEO = new PatientId(12);
    private static final PatientId NORA = new PatientId(3);
    private static final String PIN = "4072";

    private DentalApi api;
    private int staffClicks;

    @AfterEach
    void letGo() {
        api.close();
    }

    @Test
    void planBIsSignedWithAtMostSixClicksOfTheStaff() throws Exception {
        start();
        aGuardianSignsForNora();
        staffClicks = 0;
        planBOfLeo();
        System.out.println("Signing at the counter: " + staffClicks + " clicks of the staff");
        assertThat(staffClicks).isLessThanOrEqualTo(6);
    }

    private void start() {
        open();
        until(() -> shown("#patientsTable") && !patients().getItems().isEmpty());
        var practice = wiring().practice().orElseThrow();
        api = new DentalApi(
                new Connection(
                        URI.create(practice.address()),
                        practice.keys().developer(),
                        practice.keys().customer()),
                () -> false);
    }

    /** The first signing at this desk, so the PIN is set on the way. */
    private void aGuardianSignsForNora() throws Exception {
        long plan = api.treatPlans()
                .create(Fields.of("PatNum", NORA.number()).and("Heading", "Sealants"))
                .execute()
                .treatPlanNum();
        var saved = new TreatmentPlanId(
                api.treatPlans().save(Fields.of("TreatPlanNum", plan)).execute().treatPlanNum());
        onWindowThread(() -> {
            wiring().pages().openSigning(NORA, saved);
            return saved;
        });
        until(() -> shown("#handOver") && shown("#newPin"));
        staff("#newPin");
        write(PIN, 0);
        push(KeyCode.TAB);
        write(PIN, 0);
        push(KeyCode.ENTER);
        until(() -> !shown("#newPin"));
        staff("#signerGuardian");
        staff("#deskSignerName");
        write("Daniel Marsh", 0);
        push(KeyCode.TAB);
        write("Court order 4711", 0);
        staff("#identityPhoto");
        staff("#witnessed");
        picture("counter-guardian");
        staff("#handOver");
        throughThePages();
        assertThat(lookup("#statement").<CheckBox>query().getText()).contains("Nora Marsh");
        sign();
        until(() -> text("#signedSentence").contains("Daniel Marsh"));
        theCopyIsIntact("Nora Marsh");
        push(KeyCode.ESCAPE);
    }

    private void planBOfLeo() throws Exception {
        onWindowThread(() -> {
            wiring().pages().openPatient(LEO, PatientTab.TREATMENT_PLANS);
            return LEO;
        });
        until(() -> shown("#planSign") && text("#chosenHeading").equals("Bridge, upper right"));
        push(KeyCode.DOWN);
        until(() -> text("#chosenHeading").startsWith("Implant"));
        staff("#planSign");
        staff("#panelSubmit");
        until(() -> shown("#handOver"));
        staff("#identityKnown");
        staff("#witnessed");
        staff("#handOver");
        nothingOfTheStaffsSideIsReachable();
        throughThePages();
        sign();
        until(() -> text("#signedSentence").contains("Leo Marsh"));
        theCopyIsIntact("Leo Marsh");
        assertThat(api.treatPlans().ofPatient(LEO).execute())
                .filteredOn(TreatPlan::isSigned)
                .extracting(TreatPlan::signatureText)
                .contains("Leo Marsh");
    }

    private void nothingOfTheStaffsSideIsReachable() {
        until(() -> shown("#openSample"));
        onWindowThread(() -> {
            Event.fireEvent(stage(), new WindowEvent(stage(), WindowEvent.WINDOW_CLOSE_REQUEST));
            return stage();
        });
        push(KeyCode.ESCAPE);
        push(KeyCode.CONTROL, KeyCode.K);
        push(KeyCode.CONTROL, KeyCode.DIGIT1);
        push(KeyCode.ALT, KeyCode.DIGIT1);
        push(KeyCode.F1);
        write("?", 0);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(shown("#patientView")).isTrue();
        assertThat(stage().isShowing()).isTrue();
        assertThat(stage().isFullScreen()).isTrue();
        for (String theirs : new String[] {"#finder", "#keys", "#handOver", "#signingBack", "#patientName"}) {
            assertThat(shown(theirs)).as(theirs).isFalse();
        }
        assertThat(lookup(".keys-sheet").tryQuery()).isEmpty();
    }

    private void throughThePages() {
        until(() -> shown("#openSample"));
        patient("#openSample");
        patient("#patientConsent");
        until(() -> shown("#planScroll"));
        while (!shown("#pad")) {
            onWindowThread(() -> {
                lookup("#planScroll").<ScrollPane>query().setVvalue(1);
                return stage();
            });
            until(() -> text("#patientNext").equals("Next"));
            patient("#patientNext");
        }
    }

    private void sign() {
        patient("#statement");
        draw();
        until(() -> !lookup("#signNow").query().isDisabled());
        patient("#signNow");
        until(() -> focused("#patientCover #pin"));
        write(PIN, 0);
        push(KeyCode.ENTER);
        until(() -> shown("#printCopy"));
    }

    private void theCopyIsIntact(String patient) throws IOException {
        int before = papers().size();
        staff("#printCopy");
        until(() -> papers().size() > before);
        byte[] file = Files.readAllBytes(Path.of(URI.create(papers().getLast())));
        var verifier = new PlanVerifier(new KnownCertificates(Folders.in(home()).certificates()).all());
        assertThat(verifier.verify(file).findings()).isEmpty();
        assertThat(verifier.verify(file).signed().orElseThrow().patient()).isEqualTo(patient);
        file[file.length / 2] ^= 1;
        assertThat(verifier.verify(file).isIntact()).isFalse();
    }

    private void staff(String id) {
        staffClicks++;
        patient(id);
    }

    private void patient(String id) {
        until(() -> shown(id));
        clickOn(id);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void draw() {
        Bounds pad = onWindowThread(() -> {
            Node node = lookup("#pad").query();
            return node.localToScreen(node.getBoundsInLocal());
        });
        robot(at -> {
            at.mouseMove(pad.getMinX() + 40, pad.getCenterY());
            at.mousePress(MouseButton.PRIMARY);
        });
        for (int step = 1; step <= 30; step++) {
            double x = pad.getMinX() + 40 + step * (pad.getWidth() - 80) / 30;
            double y = pad.getCenterY() + Math.sin(step / 3.0) * pad.getHeight() / 4;
            robot(at -> at.mouseMove(x, y));
        }
        robot(at -> at.mouseRelease(MouseButton.PRIMARY));
    }

    private void robot(Consumer<Robot> act) {
        onWindowThread(() -> {
            act.accept(new Robot());
            return stage();
        });
    }
}
