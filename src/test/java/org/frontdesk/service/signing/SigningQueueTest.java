package org.frontdesk.service.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frontdesk.testing.Answers.answer;
import static org.frontdesk.testing.TestDesk.confirmed;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.frontdesk.api.Fields;
import org.frontdesk.api.wire.TreatPlan;
import org.frontdesk.document.PaperSignature;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.TreatmentPlanId;
import org.frontdesk.domain.signing.Ink;
import org.frontdesk.domain.signing.InkPoint;
import org.frontdesk.domain.signing.Stroke;
import org.frontdesk.service.json.RecordJson;
import org.frontdesk.service.queue.Outcome;
import org.frontdesk.service.queue.WriteQueue;
import org.frontdesk.service.queue.WriteState;
import org.frontdesk.testing.TestDesk;
import org.frontdesk.testing.TestPractice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A signature that breaks off at every request: after a restart there is one document and one signature. */
class SigningQueueTest {
    private static final PatientId OLIVIA = new PatientId(1);
    private static final LocalDateTime MOMENT = LocalDateTime.of(2026, 3, 2, 9, 30, 15);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aSignatureThatBreaksOffAnywhereIsGivenOnceAfterARestart(boolean arrives) throws IOException {
        int cut = 0;
        while (breaksOffAndIsFinished(cut, arrives)) {
            cut++;
        }
        assertThat(cut).isEqualTo(6);
    }

    private boolean breaksOffAndIsFinished(int cut, boolean arrives) throws IOException {
        try (TestPractice practice = TestPractice.demo();
                var desk = new TestDesk(practice, folder.resolve(cut + " " + arrives))) {
            SigningService service = service(practice, desk.begin());
            SigningWrite.Sign write = sign(practice, service);
            gone(desk, cut, arrives);
            boolean brokeOff = answer(service.send(write, "words")) instanceof Outcome.Parked<?>;
            desk.serverIsBack();
            WriteQueue queue = desk.begin();
            service(practice, queue);
            assertThat(queue.unfinished()).isZero();
            assertThat(desk.journal())
                    .as("cut at %s", cut)
                    .singleElement()
                    .satisfies(settled -> assertThat(settled.state()).isEqualTo(WriteState.CONFIRMED));
            assertThat(practice.api().documents().ofPatient(OLIVIA).execute())
                    .filteredOn(document ->
                            document.description().equals(write.order().documentName()))
                    .hasSize(1);
            TreatPlan stored = stored(practice, write.plan());
            assertThat(stored.isSigned()).isTrue();
            assertThat(stored.signatureText()).isEqualTo("Olivia Marsh");
            assertThat(requests(practice, "PUT /treatplans/")).hasSize(!arrives && cut == 5 ? 2 : 1);
            return brokeOff;
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aSignatureIsTakenOffOnceAfterARestart(boolean arrives) throws IOException {
        try (TestPractice practice = TestPractice.demo();
                var desk = new TestDesk(practice, folder)) {
            SigningService service = service(practice, desk.begin());
            var plan = confirmed(service.send(sign(practice, service), "words"));
            gone(desk, 0, arrives);
            var clear = new SigningWrite.Clear(OLIVIA, plan, "wrong plan", "Dr. Quill");
            assertThat(answer(service.send(clear, "words"))).isInstanceOf(Outcome.Parked.class);
            desk.serverIsBack();
            service(practice, desk.begin());
            assertThat(stored(practice, plan.id()).isSigned()).isFalse();
            assertThat(stored(practice, plan.id()).signatureText()).isEmpty();
            assertThat(requests(practice, "PUT /treatplans/")).hasSize(arrives ? 2 : 3);
        }
    }

    @Test
    void aPlanThatSaysSomethingElseByThenIsNotSigned() throws IOException {
        try (TestPractice practice = TestPractice.demo();
                var desk = new TestDesk(practice, folder)) {
            WriteQueue queue = desk.begin();
            SigningService service = service(practice, queue);
            SigningWrite.Sign write = sign(practice, service);
            desk.serverGoneFrom(0);
            answer(service.send(write, "words"));
            desk.serverIsBack();
            practice.api()
                    .treatPlans()
                    .change(write.plan(), Fields.of("Note", "Something else"))
                    .execute();
            queue.hurry();
            assertThat(desk.journal())
                    .singleElement()
                    .satisfies(settled -> assertThat(settled.state()).isEqualTo(WriteState.REFUSED));
            assertThat(stored(practice, write.plan()).isSigned()).isFalse();
            assertThat(requests(practice, "POST /documents/")).isEmpty();
        }
    }

    @Test
    void whatLiesOnTheDiskIsReadAsItWas() throws IOException {
        try (TestPractice practice = TestPractice.demo()) {
            SigningWrite.Sign sign = sign(practice, new SigningService(practice.api(), practice.inline()));
            var clear = new SigningWrite.Clear(OLIVIA, sign.order().sheet().plan(), "wrong plan", "Dr. Quill");
            var json = RecordJson.mapper();
            assertThat(json.readValue(json.writeValueAsString(sign), SigningWrite.Sign.class))
                    .isEqualTo(sign);
            assertThat(json.readValue(json.writeValueAsString(clear), SigningWrite.Clear.class))
                    .isEqualTo(clear);
        }
    }

    private static void gone(TestDesk desk, int cut, boolean arrives) {
        if (arrives) {
            desk.answersGoneFrom(cut);
        } else {
            desk.serverGoneFrom(cut);
        }
    }

    private static SigningService service(TestPractice practice, WriteQueue queue) {
        return new SigningService(practice.api(), practice.inline(), queue);
    }

    private static SigningWrite.Sign sign(TestPractice practice, SigningService service) throws IOException {
        TreatmentPlanId plan = practice.api().treatPlans().ofPatient(OLIVIA).execute().stream()
                .filter(row -> row.tPStatus().equals("Saved"))
                .map(row -> new TreatmentPlanId(row.treatPlanNum()))
                .findFirst()
                .orElseThrow();
        var points = List.of(new InkPoint(20, 100, 5), new InkPoint(80, 30, 12), new InkPoint(140, 110, 20));
        var ink = new Ink(600, 160, List.of(new Stroke(points)));
        var order = new SigningOrder(
                answer(service.sheet(OLIVIA, plan)).orElseThrow(),
                Locale.of("es"),
                "Agreed",
                new PaperSignature("Olivia Marsh", ink, MOMENT),
                Optional.of(new PaperSignature("Dr. Quill", ink, MOMENT)),
                MOMENT,
                SigningRecord.bare("4f6c2a10", "Olivia Marsh"));
        return new SigningWrite.Sign(order, SignedFields.ALL, SigningProgress.NONE);
    }

    private static TreatPlan stored(TestPractice practice, TreatmentPlanId plan) throws IOException {
        return practice.api().treatPlans().ofPatient(OLIVIA).execute().stream()
                .filter(row -> row.treatPlanNum() == plan.number())
                .findFirst()
                .orElseThrow();
    }

    /** All requests so far, also those whose connection broke before they were carried out. */
    private static List<String> requests(TestPractice practice, String begin) {
        return practice.server().faults().requests().stream()
                .filter(request -> request.startsWith(begin))
                .toList();
    }
}
