package org.frontdesk.testing;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.frontdesk.document.Content;
import org.frontdesk.document.PaperSignature;
import org.frontdesk.document.PaperSize;
import org.frontdesk.document.SealedPlan;
import org.frontdesk.document.SignedContent;
import org.frontdesk.document.SignedPaper;
import org.frontdesk.document.SignedPapers;
import org.frontdesk.document.SigningEvidence;
import org.frontdesk.document.TreatmentPlanPaper;
import org.frontdesk.domain.signing.Ink;
import org.frontdesk.domain.signing.InkPoint;
import org.frontdesk.domain.signing.Stroke;
import org.frontdesk.domain.treatment.StoredLine;
import org.frontdesk.domain.treatment.TreatmentPlan;

/** Seals plans of a test's practice as if they had been signed on this desk. */
public final class SignedHere {
    private static final OffsetDateTime MOMENT = OffsetDateTime.of(2026, 3, 2, 9, 30, 15, 0, ZoneOffset.UTC);

    private SignedHere() {}

    /** The sealed file of a plan as it is. */
    public static byte[] file(TreatmentPlan plan, List<StoredLine> lines) throws Exception {
        LocalDateTime when = MOMENT.toLocalDateTime();
        var points = List.of(new InkPoint(20, 100, 5), new InkPoint(80, 30, 12), new InkPoint(140, 110, 20));
        var mark = new PaperSignature("Olivia Marsh", new Ink(600, 160, List.of(new Stroke(points))), when);
        var paper = new TreatmentPlanPaper(
                "Alder Street Dental",
                "Olivia Marsh",
                plan,
                lines.stream().map(StoredLine::line).toList(),
                "Agreed",
                Optional.of(mark),
                Optional.empty());
        return SealedPlan.file(
                new SignedPaper(
                        paper,
                        PaperSize.LETTER,
                        Locale.ENGLISH,
                        Optional.empty(),
                        Optional.empty(),
                        SigningEvidence.at(MOMENT)),
                SignedPapers.KEY);
    }

    public static Content content(TreatmentPlan plan, List<StoredLine> lines) throws Exception {
        return SignedContent.carried(file(plan, lines)).orElseThrow();
    }
}
