package org.frontdesk.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.frontdesk.api.Fields;
import org.frontdesk.api.wire.Document;
import org.frontdesk.api.wire.TreatPlan;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.PlanLineId;
import org.frontdesk.domain.TreatmentPlanId;
import org.frontdesk.service.queue.WriteQueue;
import org.frontdesk.service.signing.SigningService;
import org.frontdesk.testing.NavigationLog;
import org.frontdesk.testing.TestDesk;
import org.frontdesk.testing.TestPractice;
import org.frontdesk.text.Strings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The steps of signing against faults: whatever fails, there is one document and one signature in the end. */
class SigningViewModelTest {
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
        model = open(WriteQueue.inMemory(practice.inline()));
    }

    private SigningViewModel open(WriteQueue queue) {
        var opened = new SigningViewModel(
                OLIVIA,
                plan,
                new SigningService(practice.api(), practice.inline(), queue),
                new Strings(Locale.US),
                navigation);
        opened.load();
        return opened;
    }

    @AfterEach
    void close() {
        practice.close();
    }

    @Test
    void nothingSignsWithoutTickNameAndInk() throws IOException {
        model.sign();
        assertThat(model.messageProperty().get()).contains("tick", "full name", "signature on the pad");

        model.form().agreedProperty().set(true);
        model.form().nameProperty().set("  ");
        model.form().ink().begin(10, 10, 0);
        model.form().ink().end();
        model.sign();
        assertThat(model.messageProperty().get()).contains("full name", "signature on the pad");
        assertThat(stored().isSigned()).isFalse();
        assertThat(documents()).isEmpty();
    }

    @Test
    void bothSignAndTheServerKeepsBothNames() throws IOException {
        fill();
        model.form().withPracticeProperty().set(true);
        model.sign();
        assertThat(model.messageProperty().get()).contains("name for the practice", "practice's signature");

        model.form().practiceNameProperty().set("Dr. Quill");
        draw(model.form().practiceInk());
        model.sign();
        assertThat(model.stageProperty().get()).isEqualTo(SigningStage.SIGNED);
        assertThat(stored().signaturePracticeText()).isEqualTo("Dr. Quill");
        assertThat(stored().signatureText()).isEqualTo("Olivia Marsh");
        assertThat(documents()).hasSize(1);
    }

    @Test
    void aRefusedUploadGoesOnWithOneDocument() throws IOException {
        fill();
        passThenFail(4, 400);
        model.sign();
        assertThat(model.stageProperty().get()).isEqualTo(SigningStage.STOPPED);
        assertThat(model.messageProperty().get()).contains("Nothing is signed yet");
        assertThat(documents()).isEmpty();
        assertThat(stored().isSigned()).isFalse();

        model.tryAgain();
        assertThat(model.stageProperty().get()).isEqualTo(SigningStage.SIGNED);
        assertThat(documents()).hasSize(1);
    }

    @Test
    void aSignatureThatWaitsGoesOnWithoutASecondDocument(@TempDir Path folder) throws IOException {
        try (var desk = new TestDesk(practice, folder)) {
            WriteQueue queue = desk.begin();
            model = open(queue);
            fill();
            desk.serverGoneFrom(5);
            model.sign();
            assertThat(model.stageProperty().get()).isEqualTo(SigningStage.STOPPED);
            assertThat(model.messageProperty().get()).contains("even after a restart");
            assertThat(model.canReopenProperty().get()).isFalse();
            desk.serverIsBack();
            assertThat(documents()).hasSize(1);

            model.tryAgain();
            assertThat(model.stageProperty().get()).isEqualTo(SigningStage.SIGNED);
            assertThat(documents()).hasSize(1);
            assertThat(stored().isSigned()).isTrue();
        }
    }

    @Test
    void aSignatureWhoseAnswerWasLostIsFoundAndNotMadeTwice() throws IOException {
        fill();
        for (int i = 0; i < 5; i++) {
            practice.server().faults().passNext();
        }
        practice.server().faults().loseNextAnswer();
        model.sign();
        assertThat(model.stageProperty().get()).isEqualTo(SigningStage.SIGNED);
        assertThat(requests("PUT /treatplans/")).hasSize(1);
        assertThat(documents()).hasSize(1);
    }

    @Test
    void anUploadWhoseAnswerWasLostIsNotRepeated() throws IOException {
        fill();
        for (int i = 0; i < 4; i++) {
            practice.server().faults().passNext();
        }
        practice.server().faults().loseNextAnswer();
        model.sign();
        assertThat(model.stageProperty().get()).isEqualTo(SigningStage.SIGNED);
        assertThat(requests("POST /documents/")).hasSize(1);
        assertThat(documents()).hasSize(1);
    }

    @Test
    void aSignatureIsTakenOffOnceTheServerAnswers(@TempDir Path folder) throws IOException {
        try (var desk = new TestDesk(practice, folder)) {
            WriteQueue queue = desk.begin();
            model = open(queue);
            fill();
            model.sign();
            desk.serverGoneFrom(0);
            model.askClear();
            model.clearSignature();
            assertThat(model.messageProperty().get()).contains("even after a restart");
            desk.serverIsBack();
            queue.hurry();
            assertThat(model.stageProperty().get()).isEqualTo(SigningStage.READING);
            assertThat(stored().isSigned()).isFalse();
        }
    }

    @Test
    void aRefusedPracticeSignatureLeavesAWayToSignForThePatient() throws IOException {
        fill();
        model.form().withPracticeProperty().set(true);
        model.form().practiceNameProperty().set("Dr. Quill");
        draw(model.form().practiceInk());
        passThenFail(5, 400);
        model.sign();
        assertThat(model.canSendLessProperty().get()).isTrue();
        assertThat(model.messageProperty().get()).contains("no place for the practice");

        model.sendLess();
        assertThat(model.stageProperty().get()).isEqualTo(SigningStage.SIGNED);
        assertThat(stored().isSignedPractice()).isFalse();
        assertThat(documents()).hasSize(1);
    }

    @Test
    void aPlanChangedMeanwhileIsShownAgainInsteadOfSigned() throws IOException {
        fill();
        long line = practice.api().treatPlans().lines(plan).execute().getFirst().procTPNum();
        practice.api()
                .treatPlans()
                .changeLine(new PlanLineId(line), Fields.of("PatAmt", 99))
                .execute();
        model.sign();

        assertThat(model.messageProperty().get()).contains("changed at another desk");
        assertThat(model.form().agreedProperty().get()).isFalse();
        assertThat(model.form().nameProperty().get()).isEqualTo("Olivia Marsh");
        assertThat(model.pageProperty().get().lines().getFirst().pays()).isEqualTo("$99.00");
        assertThat(documents()).isEmpty();
        assertThat(stored().isSigned()).isFalse();
    }

    @Test
    void anothersSignatureStands() throws IOException {
        fill();
        change(Fields.of("isSigned", true).and("SignatureText", "Daniel Marsh"));
        model.sign();
        assertThat(model.messageProperty().get()).contains("at another desk meanwhile");
        assertThat(stored().signatureText()).isEqualTo("Daniel Marsh");
        assertThat(documents()).isEmpty();
    }

    @Test
    void clearingAsksAndUnlocks() throws IOException {
        fill();
        model.sign();
        model.clearSignature();
        assertThat(stored().isSigned()).isTrue();

        model.askClear();
        model.back();
        assertThat(model.stageProperty().get()).isEqualTo(SigningStage.SIGNED);
        model.askClear();
        model.clearSignature();
        assertThat(stored().isSigned()).isFalse();
        assertThat(stored().signatureText()).isEmpty();
        assertThat(model.form().ink().inkProperty().get().isBlank()).isTrue();
    }

    @Test
    void aFailedLoadSaysWhyAndADeletedPlanIsSaid() throws IOException {
        practice.server().faults().failNext(503);
        model.load();
        assertThat(model.failureProperty().get()).isNotNull();
        assertThat(model.knownProperty().get()).isTrue();

        practice.api().treatPlans().delete(plan).execute();
        model.load();
        assertThat(model.knownProperty().get()).isFalse();
        assertThat(model.failureProperty().get()).isNull();
    }

    private void fill() {
        model.form().agreedProperty().set(true);
        model.form().nameProperty().set("Olivia Marsh");
        draw(model.form().ink());
    }

    private static void draw(InkModel pad) {
        pad.begin(20, 100, 5);
        pad.move(80, 30, 12);
        pad.move(140, 110, 20);
        pad.end();
    }

    /** Signing asks for plans, lines, documents, categories, then uploads, then signs. */
    private void passThenFail(int good, int status) {
        for (int i = 0; i < good; i++) {
            practice.server().faults().passNext();
        }
        practice.server().faults().failNext(status);
    }

    private void change(Fields fields) throws IOException {
        practice.api().treatPlans().change(plan, fields).execute();
    }

    private TreatPlan stored() throws IOException {
        return practice.api().treatPlans().ofPatient(OLIVIA).execute().stream()
                .filter(row -> row.treatPlanNum() == plan.number())
                .findFirst()
                .orElseThrow();
    }

    private List<Document> documents() throws IOException {
        return practice.api().documents().ofPatient(OLIVIA).execute().stream()
                .filter(document -> document.description().startsWith("Treatment plan " + plan + " signed"))
                .toList();
    }

    private List<String> requests(String begin) {
        return practice.server().faults().requests().stream()
                .filter(request -> request.startsWith(begin))
                .toList();
    }
}
