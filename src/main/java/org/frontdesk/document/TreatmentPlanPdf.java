package org.frontdesk.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.frontdesk.document.Sheets.Align;
import org.frontdesk.text.Formats;
import org.frontdesk.text.Strings;

/** Prints a treatment plan as a PDF for the archive (PDF/A-2a), whose text can be read out and searched. */
public final class TreatmentPlanPdf {
    private static final float BODY = 10;

    private final Strings strings;
    private final Formats formats;

    /** @param strings in the language that the patient read */
    public TreatmentPlanPdf(Strings strings) {
        this.strings = strings;
        this.formats = new Formats(strings.locale());
    }

    /** A printed file, and where the ink of the patient and of the practice was drawn, as far as they signed. */
    record Printed(byte[] file, List<InkPlace> ink) {}

    /**
     * The finished file, on Letter sheets, without evidence or seal.
     *
     * @throws IOException when the typeface is missing in the program
     */
    public byte[] print(TreatmentPlanPaper paper) throws IOException {
        return print(paper, PaperSize.LETTER);
    }

    /** The same on other sheets. */
    public byte[] print(TreatmentPlanPaper paper, PaperSize size) throws IOException {
        try (var document = new PDDocument()) {
            Archive.describe(document, strings, Instant.now());
            var sheets = new Sheets(document, size);
            plan(sheets, paper, Optional.empty());
            new SignatureLines(sheets, strings).draw(paper);
            return finished(document, sheets, paper);
        }
    }

    /** What would be signed, with lines to sign by hand; its evidence is left off. */
    public byte[] printToSign(SignedPaper paper) throws IOException {
        try (var document = new PDDocument()) {
            Archive.describe(document, strings, paper.evidence().signedAt().toInstant());
            var sheets = new Sheets(document, paper.size());
            plan(sheets, paper.plan(), Optional.of(paper));
            new SignatureLines(sheets, strings).drawEmpty();
            return finished(document, sheets, paper.plan());
        }
    }

    /**
     * The file that is sealed: with the benefits it rests on and the evidence.
     *
     * @param digest of the content, 64 hexadecimal digits
     */
    Printed print(SignedPaper paper, String digest, Contents contents) throws IOException {
        try (var document = new PDDocument()) {
            Archive.describe(document, strings, paper.evidence().signedAt().toInstant());
            var sheets = new Sheets(document, paper.size());
            plan(sheets, paper.plan(), Optional.of(paper));
            List<InkPlace> ink = new SignatureLines(sheets, strings).draw(paper.plan());
            new EvidencePage(sheets, strings).draw(paper, digest);
            contents.put(document);
            return new Printed(finished(document, sheets, paper.plan()), ink);
        }
    }

    /** Puts more into a document than what is seen. */
    @FunctionalInterface
    interface Contents {
        void put(PDDocument document) throws IOException;
    }

    private byte[] finished(PDDocument document, Sheets sheets, TreatmentPlanPaper paper) throws IOException {
        sheets.feet((sheet, of) -> strings.get(
                "document.plan.foot", Long.toString(paper.plan().id().number()), sheet, of));
        var file = new ByteArrayOutputStream();
        document.save(file, CompressParameters.NO_COMPRESSION);
        return file.toByteArray();
    }

    private void plan(Sheets sheets, TreatmentPlanPaper paper, Optional<SignedPaper> signed) throws IOException {
        head(sheets, paper);
        new PlanTable(sheets, strings).draw(paper.lines());
        if (signed.isPresent()) {
            benefits(sheets, signed.get());
        }
        words(sheets, paper, signed);
    }

    private void head(Sheets sheets, TreatmentPlanPaper paper) throws IOException {
        sheets.down(12);
        sheets.as("P", () -> {
            sheets.text(sheets.bold(), 12, Sheets.MARGIN, sheets.y(), Align.LEFT, paper.practice());
            sheets.text(
                    sheets.plain(),
                    BODY,
                    Sheets.MARGIN + sheets.width(),
                    sheets.y(),
                    Align.RIGHT,
                    paper.plan().details().date().map(formats::date).orElse(""));
        });
        sheets.down(16);
        sheets.paragraph("H1", sheets.bold(), 18, paper.plan().details().heading());
        sheets.paragraph(sheets.plain(), 12, strings.get("document.plan.for", paper.patientName()));
        sheets.down(12);
    }

    private void benefits(Sheets sheets, SignedPaper paper) throws IOException {
        sheets.down(6);
        if (paper.benefits().isPresent()) {
            BenefitSnapshot benefits = paper.benefits().get();
            sheets.paragraph("H2", sheets.bold(), BODY, strings.get("document.plan.benefits"));
            for (BenefitSnapshot.Row row : benefits.rows()) {
                sheets.paragraph(sheets.plain(), BODY, strings.get("document.plan.benefit", row.name(), row.value()));
            }
            sheets.paragraph(
                    sheets.plain(),
                    BODY,
                    benefits.verifiedOn()
                            .map(day -> strings.get("document.plan.verified", formats.date(day)))
                            .orElseGet(() -> strings.get("document.plan.unverified")));
            sheets.down(6);
        }
    }

    private void words(Sheets sheets, TreatmentPlanPaper paper, Optional<SignedPaper> signed) throws IOException {
        sheets.down(6);
        sheets.paragraph(sheets.bold(), BODY, strings.get("document.plan.estimate"));
        var validUntil = signed.flatMap(SignedPaper::validUntil);
        if (validUntil.isPresent()) {
            sheets.paragraph(
                    sheets.bold(), BODY, strings.get("document.plan.validUntil", formats.date(validUntil.get())));
        }
        if (!paper.plan().details().note().isBlank()) {
            sheets.down(6);
            sheets.paragraph(sheets.plain(), BODY, paper.plan().details().note());
        }
        if (!paper.statement().isBlank()) {
            sheets.down(6);
            sheets.paragraph(sheets.plain(), BODY, paper.statement());
        }
    }
}
