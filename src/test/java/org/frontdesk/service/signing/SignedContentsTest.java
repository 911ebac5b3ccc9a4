package org.frontdesk.service.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frontdesk.testing.Answers.answer;
import static org.frontdesk.testing.TestDesk.confirmed;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.frontdesk.document.PaperSignature;
import org.frontdesk.document.SignedPapers;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.TreatmentPlanId;
import org.frontdesk.domain.signing.Ink;
import org.frontdesk.domain.signing.InkPoint;
import org.frontdesk.domain.signing.Stroke;
import org.frontdesk.domain.treatment.StoredLine;
import org.frontdesk.domain.treatment.guard.PlanComparison;
import org.frontdesk.domain.treatment.guard.ShownPlan;
import org.frontdesk.service.desk.DeskShelf;
import org.frontdesk.service.queue.WriteQueue;
import org.frontdesk.testing.TestPractice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a signing seals is kept on the desk that signed. */
class SignedContentsTest {
    private static final PatientId OLIVIA = new PatientId(1);
    private static final LocalDateTime MOMENT = LocalDateTime.of(2026, 3, 2, 9, 30, 15);

    @TempDir
    private Path folder;

    @Test
    void aSigningLeavesWhatWasShown() throws IOException {
        try (TestPractice practice = TestPractice.demo()) {
            var contents = new SignedContents(DeskShelf.inMemory());
            var keys = new SealKeys(
                    Optional.empty(),
                    new KnownCertificates(folder),
                    InstantSource.fixed(Instant.parse("2026-03-02T09:30:00Z")));
            keys.take(SignedPapers.KEY);
            var service = new SigningService(
                    practice.api(),
                    practice.inline(),
                    WriteQueue.inMemory(practice.inline()),
                    contents.keeping(SignedFile.sealed(keys, ZoneId.of("America/Chicago"))),
                    new SignedCopies(Optional.empty(), practice.inline()));
            TreatmentPlanId plan = practice.api().treatPlans().ofPatient(OLIVIA).execute().stream()
                    .filter(row -> row.tPStatus().equals("Saved"))
                    .map(row -> new TreatmentPlanId(row.treatPlanNum()))
                    .findFirst()
                    .orElseThrow();
            SigningSheet sheet = answer(service.sheet(OLIVIA, plan)).orElseThrow();
            var points = List.of(new InkPoint(20, 100, 5), new InkPoint(80, 30, 12), new InkPoint(140, 110, 20));
            var ink = new Ink(600, 160, List.of(new Stroke(points)));
            var order = new SigningOrder(
                    sheet,
                    Locale.ENGLISH,
                    "Agreed",
                    new PaperSignature("Olivia Marsh", ink, MOMENT),
                    Optional.empty(),
                    MOMENT,
                    SigningRecord.bare("4f6c2a10", "Olivia Marsh"));
            confirmed(service.send(new SigningWrite.Sign(order, SignedFields.PATIENT, SigningProgress.NONE), "words"));

            var signed = contents.of(plan).orElseThrow();
            assertThat(signed.signer()).isEqualTo("Olivia Marsh");
            ShownPlan now = ShownPlan.of(
                    sheet.plan(), sheet.lines().stream().map(StoredLine::line).toList());
            assertThat(PlanComparison.of(signed.shown(), now)).isEmpty();
        }
    }
}
