package org.frontdesk.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.frontdesk.document.Sheets.Align;
import org.frontdesk.text.Formats;
import org.frontdesk.text.Strings;

/** Prints an explanation as a PDF, on one Letter sheet unless the plans are many. */
public final class WhyPdf {
    private static final float BODY = 10;
    private static final float SMALL = 8;
    private static final float STEP = 14;
    private static final float AMOUNT_WIDTH = 90;

    private final Strings strings;
    private final Formats formats;

    /** @param strings in the language of whoever reads it */
    public WhyPdf(Strings strings) {
        this.strings = strings;
        this.formats = new Formats(strings.locale());
    }

    /**
     * The finished file.
     *
     * @throws IOException when the typeface is missing in the program
     */
    public byte[] print(WhyPaper paper) throws IOException {
        try (var document = new PDDocument();
                var file = new ByteArrayOutputStream()) {
            document.getDocumentInformation().setTitle(strings.get("why.paper.title"));
            document.getDocumentInformation().setCreator("Frontdesk");
            document.getDocumentCatalog().setLanguage(strings.locale().toLanguageTag());
            var sheets = new Sheets(document, PaperSize.LETTER);
            sheets.down(12);
            sheets.as(
                    "P",
                    () -> sheets.text(
                            sheets.plain(),
                            BODY,
                            Sheets.MARGIN + sheets.width(),
                            sheets.y(),
                            Align.RIGHT,
                            formats.date(LocalDate.now())));
            sheets.paragraph("H1", sheets.bold(), 16, paper.headline());
            sheets.paragraph(sheets.plain(), 12, paper.subject());
            if (!paper.supposition().isEmpty()) {
                sheets.down(6);
                sheets.paragraph(sheets.bold(), BODY, paper.supposition());
            }
            sheets.down(10);
            for (WhyPaper.Line line : paper.steps()) {
                line(sheets, line);
            }
            section(sheets, "why.doubts.title", paper.doubts());
            section(sheets, "why.beside.title", paper.beside());
            sheets.down(10);
            sheets.paragraph(sheets.plain(), SMALL, strings.get("document.plan.estimate"));
            sheets.feet((sheet, of) -> strings.get("why.paper.foot", sheet, of));
            document.save(file);
            return file.toByteArray();
        }
    }

    private void section(Sheets sheets, String title, List<WhyPaper.Line> lines) throws IOException {
        if (lines.isEmpty()) {
            return;
        }
        sheets.down(8);
        sheets.paragraph("H2", sheets.bold(), BODY + 1, strings.get(title));
        for (WhyPaper.Line line : lines) {
            line(sheets, line);
        }
    }

    private static void line(Sheets sheets, WhyPaper.Line line) throws IOException {
        PaperFont font = line.result() ? sheets.bold() : sheets.plain();
        List<String> words = font.wrap(line.sentence(), BODY, sheets.width() - AMOUNT_WIDTH);
        if (!sheets.fits(words.size() * STEP + line.details().size() * 11 + 8)) {
            sheets.next();
        }
        if (line.result()) {
            sheets.down(4);
            sheets.rule(Sheets.MARGIN, Sheets.MARGIN + sheets.width(), sheets.y());
        }
        sheets.down(STEP);
        sheets.as("P", () -> {
            for (int i = 0; i < words.size(); i++) {
                sheets.text(font, BODY, Sheets.MARGIN, sheets.y() - i * STEP, Align.LEFT, words.get(i));
            }
            sheets.text(font, BODY, Sheets.MARGIN + sheets.width(), sheets.y(), Align.RIGHT, line.amount());
        });
        sheets.down((words.size() - 1) * STEP);
        for (String detail : line.details()) {
            List<String> pieces = sheets.plain().wrap(detail, SMALL, sheets.width() - AMOUNT_WIDTH);
            sheets.as("P", () -> {
                for (String piece : pieces) {
                    sheets.down(11);
                    sheets.text(sheets.plain(), SMALL, Sheets.MARGIN + 12, sheets.y(), Align.LEFT, piece);
                }
            });
        }
        sheets.down(4);
    }
}
