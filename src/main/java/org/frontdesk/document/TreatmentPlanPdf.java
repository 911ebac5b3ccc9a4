package org.frontdesk.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.frontdesk.document.Sheets.Align;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.treatment.LineField;
import org.frontdesk.domain.treatment.PlanLine;
import org.frontdesk.domain.treatment.PlanTotals;
import org.frontdesk.text.Formats;
import org.frontdesk.text.Strings;

/** Prints a treatment plan as a PDF of Letter sheets whose text can be read out and searched. */
public final class TreatmentPlanPdf {
    private static final float BODY = 10;
    private static final float SMALL = 8;
    private static final float STEP = 14;
    private static final float[] AMOUNT_EDGES = {300, 364, 428, Sheets.WIDTH};
    private static final float DESCRIPTION_WIDTH = 236;
    private static final float INK_HEIGHT = 56;
    private static final float SIGNATURE_WIDTH = 236;
    private static final float SIGNATURE_HEIGHT = INK_HEIGHT + 44;

    private final Strings strings;
    private final Formats formats;

    /** @param strings in the language that the patient read */
    public TreatmentPlanPdf(Strings strings) {
        this.strings = strings;
        this.formats = new Formats(strings.locale());
    }

    /**
     * The finished file.
     *
     * @throws IOException when the typeface is missing in the program
     */
    public byte[] print(TreatmentPlanPaper paper) throws IOException {
        try (var document = new PDDocument();
                var file = new ByteArrayOutputStream()) {
            describe(document);
            var sheets = new Sheets(document);
            head(sheets, paper);
            table(sheets, paper.lines());
            words(sheets, paper);
            signatures(sheets, paper);
            sheets.feet((sheet, of) -> strings.get(
                    "document.plan.foot", Long.toString(paper.plan().id().number()), sheet, of));
            document.save(file);
            return file.toByteArray();
        }
    }

    private void describe(PDDocument document) {
        document.getDocumentInformation().setTitle(strings.get("document.plan.title"));
        document.getDocumentInformation().setCreator("Frontdesk");
        document.getDocumentCatalog().setLanguage(strings.locale().toLanguageTag());
        var preferences = new PDViewerPreferences(document.getDocumentCatalog().getCOSObject());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }

    private void head(Sheets sheets, TreatmentPlanPaper paper) throws IOException {
        sheets.down(12);
        sheets.text(sheets.bold(), 12, Sheets.MARGIN, sheets.y(), Align.LEFT, paper.practice());
        sheets.text(
                sheets.plain(),
                BODY,
                Sheets.MARGIN + Sheets.WIDTH,
                sheets.y(),
                Align.RIGHT,
                paper.plan().details().date().map(formats::date).orElse(""));
        sheets.down(16);
        sheets.paragraph(sheets.bold(), 18, paper.plan().details().heading());
        sheets.paragraph(sheets.plain(), 12, strings.get("document.plan.for", paper.patientName()));
        sheets.down(12);
    }

    private void table(Sheets sheets, List<PlanLine> lines) throws IOException {
        columnHeads(sheets);
        for (PlanLine line : lines) {
            line(sheets, line);
        }
        PlanTotals totals = PlanTotals.of(lines);
        if (!sheets.fits(28)) {
            sheets.next();
            columnHeads(sheets);
        }
        sheets.down(18);
        sheets.text(sheets.bold(), 11, Sheets.MARGIN, sheets.y(), Align.LEFT, strings.get("document.plan.total"));
        amounts(sheets, sheets.bold(), 11, totals.fee(), totals.insurance(), totals.discount(), totals.patientPart());
        sheets.down(10);
    }

    private void columnHeads(Sheets sheets) throws IOException {
        sheets.down(STEP);
        String[] names = {"fee", "insurance", "discount", "youPay"};
        sheets.text(
                sheets.bold(),
                SMALL + 1,
                Sheets.MARGIN,
                sheets.y(),
                Align.LEFT,
                strings.get("document.plan.treatment"));
        for (int i = 0; i < names.length; i++) {
            sheets.text(
                    sheets.bold(),
                    SMALL + 1,
                    Sheets.MARGIN + AMOUNT_EDGES[i],
                    sheets.y(),
                    Align.RIGHT,
                    strings.get("document.plan." + names[i]));
        }
        sheets.down(6);
        sheets.rule(Sheets.MARGIN, Sheets.MARGIN + Sheets.WIDTH, sheets.y());
    }

    private void line(Sheets sheets, PlanLine line) throws IOException {
        List<String> words = sheets.plain().wrap(line.text(LineField.DESCRIPTION), BODY, DESCRIPTION_WIDTH);
        String where = where(line);
        float height = words.size() * STEP + (where.isEmpty() ? 0 : 11) + 10;
        if (!sheets.fits(height)) {
            sheets.next();
            columnHeads(sheets);
        }
        sheets.down(STEP + 2);
        amounts(
                sheets,
                sheets.plain(),
                BODY,
                line.amount(LineField.FEE),
                line.amount(LineField.INSURANCE_1).plus(line.amount(LineField.INSURANCE_2)),
                line.amount(LineField.DISCOUNT),
                line.amount(LineField.PATIENT_PART));
        for (int i = 0; i < words.size(); i++) {
            sheets.text(sheets.plain(), BODY, Sheets.MARGIN, sheets.y() - i * STEP, Align.LEFT, words.get(i));
        }
        sheets.down((words.size() - 1) * STEP);
        if (!where.isEmpty()) {
            sheets.down(11);
            sheets.text(sheets.plain(), SMALL, Sheets.MARGIN, sheets.y(), Align.LEFT, where);
        }
        sheets.down(8);
        sheets.rule(Sheets.MARGIN, Sheets.MARGIN + Sheets.WIDTH, sheets.y());
    }

    /** Code, tooth and surface in small letters, as far as the line has them. */
    private String where(PlanLine line) {
        String tooth = line.text(LineField.TOOTH);
        String surface = line.text(LineField.SURFACE);
        return Stream.of(
                        line.text(LineField.CODE),
                        tooth.isEmpty() ? "" : strings.get("document.plan.tooth", tooth),
                        surface)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private void amounts(Sheets sheets, PaperFont font, float size, Money... amounts) throws IOException {
        for (int i = 0; i < amounts.length; i++) {
            sheets.text(
                    font, size, Sheets.MARGIN + AMOUNT_EDGES[i], sheets.y(), Align.RIGHT, formats.amount(amounts[i]));
        }
    }

    private void words(Sheets sheets, TreatmentPlanPaper paper) throws IOException {
        sheets.down(6);
        sheets.paragraph(sheets.bold(), BODY, strings.get("document.plan.estimate"));
        if (!paper.plan().details().note().isBlank()) {
            sheets.down(6);
            sheets.paragraph(sheets.plain(), BODY, paper.plan().details().note());
        }
        if (!paper.statement().isBlank()) {
            sheets.down(6);
            sheets.paragraph(sheets.plain(), BODY, paper.statement());
        }
    }

    private void signatures(Sheets sheets, TreatmentPlanPaper paper) throws IOException {
        if (paper.patient().isEmpty() && paper.practiceSide().isEmpty()) {
            return;
        }
        if (!sheets.fits(SIGNATURE_HEIGHT + 16)) {
            sheets.next();
        }
        sheets.down(16 + INK_HEIGHT);
        if (paper.patient().isPresent()) {
            signature(
                    sheets,
                    Sheets.MARGIN,
                    strings.get("document.plan.patient"),
                    paper.patient().get());
        }
        if (paper.practiceSide().isPresent()) {
            signature(
                    sheets,
                    Sheets.MARGIN + Sheets.WIDTH - SIGNATURE_WIDTH,
                    strings.get("document.plan.practice"),
                    paper.practiceSide().get());
        }
    }

    private void signature(Sheets sheets, float x, String role, PaperSignature signature) throws IOException {
        float base = sheets.y();
        if (!signature.ink().isBlank()) {
            new InkDrawing(signature.ink(), x, base + 2, SIGNATURE_WIDTH, INK_HEIGHT).draw(sheets.pen());
        }
        sheets.rule(x, x + SIGNATURE_WIDTH, base);
        sheets.text(sheets.bold(), BODY, x, base - 14, Align.LEFT, signature.name());
        sheets.text(
                sheets.plain(),
                SMALL,
                x,
                base - 26,
                Align.LEFT,
                strings.get("document.plan.signed", role, formats.dateTime(signature.when())));
    }
}
