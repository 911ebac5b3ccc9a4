package org.frontdesk.service.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.frontdesk.document.PaperSize;
import org.frontdesk.document.PlanVerifier;
import org.frontdesk.document.SignedPapers;
import org.frontdesk.document.TreatmentPlanPaper;
import org.frontdesk.document.Verdict;
import org.frontdesk.domain.PatientId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignedFileTest {
    private static final LocalDateTime MOMENT = LocalDateTime.of(2026, 11, 21, 10, 42, 7);

    @TempDir
    private Path place;

    @Test
    void whatIsStoredOfASigningIsSealedAndTheSameAtEveryTry() throws Exception {
        var keys = new SealKeys(Optional.empty(), new KnownCertificates(place), InstantSource.system());
        keys.take(SignedPapers.KEY);
        TreatmentPlanPaper paper = SignedPapers.olivia(PaperSize.LETTER, "es").plan();
        SignedFile sealed = SignedFile.sealed(keys, ZoneId.of("America/Chicago"));

        byte[] file = sealed.of(order(paper), paper);

        Verdict verdict = new PlanVerifier(new KnownCertificates(place).all()).verify(file);
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.signed().orElseThrow().when()).isEqualTo("2026-11-21T10:42:07-06:00");
        assertThat(sealed.of(order(paper), paper)).isEqualTo(file);
    }

    private static SigningOrder order(TreatmentPlanPaper paper) {
        var sheet = new SigningSheet(
                new PatientId(7),
                "Olivia",
                paper.patientName(),
                "",
                Optional.empty(),
                paper.practice(),
                "",
                List.of(),
                paper.plan(),
                List.of(),
                false);
        return new SigningOrder(
                sheet,
                Locale.of("es"),
                paper.statement(),
                paper.patient().orElseThrow(),
                paper.practiceSide(),
                MOMENT,
                SigningRecord.bare("4f6c2a10", "Olivia Marsh"));
    }
}
