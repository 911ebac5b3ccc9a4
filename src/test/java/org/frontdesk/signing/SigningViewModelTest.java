package org.frontdesk.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.frontdesk.api.Fields;
import org.frontdesk.domain.PlanLineId;
import org.frontdesk.service.queue.WriteQueue;
import org.frontdesk.service.signing.SignedFile;
import org.frontdesk.signing.patient.PatientViewModel;
import org.frontdesk.testing.TestDesk;
import org.frontdesk.text.Strings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The steps of signing against faults: whatever fails, there is one document and one signature in the end. */
class SigningViewModelTest {
    private SigningTrial trial;
    private SigningViewModel model;

    @BeforeEach
    void open() throws IOException {
        trial = SigningTrial.inline(new Strings(Locale.US));
        model = trial.open();
    }

    @AfterEach
    void close() {
        trial.close();
    }

    @Test
    void bothSignAndTheServerKeepsBothNames() throws IOException {
        model.form().withPracticeProperty().set(true);
        SigningTrial.prepare(model);
        model.handOver();
        assertThat(model.messageProperty().get()).contains("name for the practice", "practice's signature");

        model.form().practiceNameProperty().set("Dr. Quill");
        SigningTrial.draw(model.form().practiceInk());
        assertThat(model.messageProperty().get()).isBlank();
        SigningTrial.sign(model);
        assertThat(model.stageProperty().get()).isEqualTo(SigningStage.SIGNED);
        assertThat(trial.stored().signaturePracticeText()).isEqualTo("Dr. Quill");
        assertThat(trial.stored().signatureText()).isEqualTo("Olivia Marsh");
        assertThat(trial.documents()).hasSize(1);
    }

    @Test
    void theDeskMovesOnBehindThePatientsThanks() throws IOException {
        PatientViewModel patient = SigningTrial.ink(model);
        patient.sign();
        assertThat(model.stageProperty().get()).isEqualTo(SigningStage.PRESENTING);
        assertThat(trial.stored().isSigned()).isTrue();
        SigningTrial.leave(patient);
        assertThat(model.stageProperty().get()).isEqualTo(SigningStage.SIGNED);
        assertThat(model.presentedProperty().get()).isNull();
    }

    @Test
    void aRefusedUploadGoesOnWithOneDocument() throws IOException {
        PatientViewModel patient = SigningTrial.ink(model);
        passThenFail(4, 400);
        patient.sign();
        SigningTrial.leave(patient);
        assertThat(model.stageProperty().get()).isEqualTo(SigningStage.STOPPED);
        assertThat(model.messageProperty().get()).contains("Nothing is signed yet");
        assertThat(trial.documents()).isEmpty();
        assertThat(trial.stored().isSigned()).isFalse();

        model.tryAgain();
        assertThat(model.stageProperty().get()).isEqualTo(SigningStage.SIGNED);
        assertThat(trial.documents()).hasSize(1);
    }

    @Test
    void aSignatureThatWaitsGoesOnWithoutASecondDocument(@TempDir Path folder) throws IOException {
        try (var desk = new TestDesk(trial.practice, folder)) {
            WriteQueue queue = desk.begin();
            model = trial.open(queue, SignedFile.plain());
            PatientViewModel patient = SigningTrial.ink(model);
            desk.serverGoneFrom(5);
            patient.sign();
            SigningTrial.leave(patient);
            assertThat(model.stageProperty().get()).isEqualTo(SigningStage.STOPPED);
            assertThat(model.messageProperty().get()).contains("even after a restart");
            assertThat(model.canReopenProperty().get()).isFalse();
            desk.serverIsBack();
            assertThat(trial.documents()).hasSize(1);

            model.tryAgain();
            assertThat(model.stageProperty().get()).isEqualTo(SigningStage.SIGNED);
            assertThat(trial.documents()).hasSize(1);
            assertThat(trial.stored().isSigned()).isTrue();
        }
    }

    @Test
    void aSignatureWhoseAnswerWasLostIsFoundAndNotMadeTwice() throws IOException {
        PatientViewModel patient = SigningTrial.ink(model);
        loseAnswerAfter(5);
        patient.sign();
        SigningTrial.leave(patient);
        assertThat(model.stageProperty().get()).isEqualTo(SigningStage.SIGNED);
        assertThat(trial.requests("PUT /treatplans/")).hasSize(1);
        assertThat(trial.documents()).hasSize(1);
    }

    @Test
    void anUploadWhoseAnswerWasLostIsNotRepeated() throws IOException {
        PatientViewModel patient = SigningTrial.ink(model);
        loseAnswerAfter(4);
        patient.sign();
        SigningTrial.leave(patient);
        assertThat(model.stageProperty().get()).isEqualTo(SigningStage.SIGNED);
        assertThat(trial.requests("POST /documents/")).hasSize(1);
        assertThat(trial.documents()).hasSize(1);
    }

    @Test
    void aSignatureIsTakenOffOnceTheServerAnswers(@TempDir Path folder) throws IOException {
        try (var desk = new TestDesk(trial.practice, folder)) {
            WriteQueue queue = desk.begin();
            model = trial.open(queue, SignedFile.plain());
            SigningTrial.sign(model);
            desk.serverGoneFrom(0);
            clear();
            assertThat(model.messageProperty().get()).contains("even after a restart");
            desk.serverIsBack();
            queue.hurry();
            assertThat(model.stageProperty().get()).isEqualTo(SigningStage.PREPARING);
            assertThat(trial.stored().isSigned()).isFalse();
        }
    }

    @Test
    void aRefusedPracticeSignatureLeavesAWayToSignForThePatient() throws IOException {
        model.form().withPracticeProperty().set(true);
        model.form().practiceNameProperty().set("Dr. Quill");
        SigningTrial.draw(model.form().practiceInk());
        PatientViewModel patient = SigningTrial.ink(model);
        passThenFail(5, 400);
        patient.sign();
        SigningTrial.leave(patient);
        assertThat(model.canSendLessProperty().get()).isTrue();
        assertThat(model.messageProperty().get()).contains("no place for the practice");

        model.sendLess();
        assertThat(model.stageProperty().get()).isEqualTo(SigningStage.SIGNED);
        assertThat(trial.stored().isSignedPractice()).isFalse();
        assertThat(trial.documents()).hasSize(1);
    }

    @Test
    void aPlanChangedMeanwhileIsPreparedAgainInsteadOfSigned() throws IOException {
        PatientViewModel patient = SigningTrial.ink(model);
        long line = trial.practice
                .api()
                .treatPlans()
                .lines(trial.plan)
                .execute()
                .getFirst()
                .procTPNum();
        trial.practice
                .api()
                .treatPlans()
                .changeLine(new PlanLineId(line), Fields.of("PatAmt", 99))
                .execute();
        patient.sign();
        SigningTrial.leave(patient);

        assertThat(model.stageProperty().get()).isEqualTo(SigningStage.PREPARING);
        assertThat(model.messageProperty().get()).contains("changed at another desk");
        assertThat(trial.documents()).isEmpty();
        assertThat(trial.stored().isSigned()).isFalse();
        PatientViewModel again = SigningTrial.read(model);
        assertThat(again.pages()
                        .getFirst()
                        .visits()
                        .getFirst()
                        .lines()
                        .getFirst()
                        .pays())
                .isEqualTo("$99.00");
        assertThat(again.ink().inkProperty().get().isBlank()).isTrue();
    }

    @Test
    void anothersSignatureStands() throws IOException {
        PatientViewModel patient = SigningTrial.ink(model);
        trial.practice
                .api()
                .treatPlans()
                .change(trial.plan, Fields.of("isSigned", true).and("SignatureText", "Daniel Marsh"))
                .execute();
        patient.sign();
        SigningTrial.leave(patient);
        assertThat(model.messageProperty().get()).contains("at another desk meanwhile");
        assertThat(trial.stored().signatureText()).isEqualTo("Daniel Marsh");
        assertThat(trial.documents()).isEmpty();
    }

    @Test
    void aFailedLoadSaysWhyAndADeletedPlanIsSaid() throws IOException {
        trial.practice.server().faults().failNext(503);
        model.load();
        assertThat(model.failureProperty().get()).isNotNull();
        assertThat(model.knownProperty().get()).isTrue();

        trial.practice.api().treatPlans().delete(trial.plan).execute();
        model.load();
        assertThat(model.knownProperty().get()).isFalse();
        assertThat(model.failureProperty().get()).isNull();
    }

    private void clear() {
        model.askClear();
        model.clearForm().reasonProperty().set("Wrong plan");
        model.clearForm().pin().pinProperty().set(SigningTrial.PIN);
        model.clearSignature();
    }

    /** Signing asks for plans, lines, documents, categories, then uploads, then signs. */
    private void passThenFail(int good, int status) {
        pass(good);
        trial.practice.server().faults().failNext(status);
    }

    private void loseAnswerAfter(int good) {
        pass(good);
        trial.practice.server().faults().loseNextAnswer();
    }

    private void pass(int good) {
        for (int i = 0; i < good; i++) {
            trial.practice.server().faults().passNext();
        }
    }
}
