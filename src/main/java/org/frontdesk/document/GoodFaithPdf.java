package org.frontdesk.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.frontdesk.document.Sheets.Align;
import org.frontdesk.domain.treatment.paying.GoodFaith;
import org.frontdesk.text.Formats;
import org.frontdesk.text.Strings;

/** Prints a good-faith estimate as a PDF on Letter sheets, with the patient's rights on it. */
public final class GoodFaithPdf {
    private static final float BODY = 10;
    private static final float STEP = 14;
    private static final float AMOUNT_WIDTH = 90;

    private final Strings strings;
    private final Formats formats;

    /** @param strings in the patient's language */
    public GoodFaithPdf(Strings strings) {
        this.strings = strings;
        this.formats = new Formats(strings.locale());
    }

    /**
     * The finished file.
     *
     * @throws IOException when the typeface is missing in the program
     */
    public byte[] print(GoodFaithPaper paper) throws IOException {
        try (var document = new PDDocument();
                var file = new ByteArrayOutputStream()) {
            document.getDocumentInformation().setTitle(strings.get("goodfaith.paper.title"));
            document.getDocumentInformation().setCreator("Frontdesk");
            document.getDocumentCatalog().setLanguage(strings.locale().toLanguageTag());
            var sheets = new Sheets(document, PaperSize.LETTER);
            head(sheets, paper);
            for (GoodFaithPaper.Item item : paper.items()) {
                item(sheets, item);
            }
            total(sheets, paper);
            for (String words : List.of("estimate", "more", "dispute", "keep", "plan")) {
                sheets.down(6);
                sheets.paragraph(
                        sheets.plain(),
                        BODY,
                        strings.get("goodfaith.paper." + words, formats.dollars(GoodFaith.DISPUTABLE)));
            }
            sheets.feet((sheet, of) -> strings.get("goodfaith.paper.foot", sheet, of));
            document.save(file);
            return file.toByteArray();
        }
    }

    private void head(Sheets sheets, GoodFaithPaper paper) throws IOException {
        sheets.down(12);
        sheets.as("P", () -> {
            sheets.text(sheets.bold(), 12, Sheets.MARGIN, sheets.y(), Align.LEFT, paper.practice());
            sheets.text(
                    sheets.plain(),
                    BODY,
                    Sheets.MARGIN + sheets.width(),
                    sheets.y(),
                    Align.RIGHT,
                    formats.date(paper.given()));
        });
        sheets.down(16);
        sheets.paragraph("H1", sheets.bold(), 18, strings.get("goodfaith.paper.title"));
        sheets.paragraph(
                sheets.plain(),
                12,
                paper.born().isPresent()
                        ? strings.get("goodfaith.paper.born", paper.patient(), formats.date(paper.born()))
                        : strings.get("goodfaith.paper.for", paper.patient()));
        sheets.paragraph(sheets.plain(), BODY, paper.heading());
        if (paper.appointment().isPresent()) {
            sheets.paragraph(
                    sheets.plain(),
                    BODY,
                    strings.get("goodfaith.paper.appointment", formats.date(paper.appointment())));
        }
        sheets.paragraph(sheets.plain(), BODY, strings.get("goodfaith.paper.numbers"));
        sheets.down(10);
    }

    private void item(Sheets sheets, GoodFaithPaper.Item item) throws IOException {
        String tooth = item.tooth().isEmpty() ? "" : " · " + strings.get("document.plan.tooth", item.tooth());
        List<String> words =
                sheets.plain().wrap(item.code() + "  " + item.words() + tooth, BODY, sheets.width() - AMOUNT_WIDTH);
        if (!sheets.fits(words.size() * STEP + 8)) {
            sheets.next();
        }
        sheets.down(STEP);
        sheets.as("P", () -> {
            for (int i = 0; i < words.size(); i++) {
                sheets.text(sheets.plain(), BODY, Sheets.MARGIN, sheets.y() - i * STEP, Align.LEFT, words.get(i));
            }
            amount(sheets, sheets.plain(), formats.amount(item.amount()));
        });
        sheets.down((words.size() - 1) * STEP + 4);
    }

    private void total(Sheets sheets, GoodFaithPaper paper) throws IOException {
        sheets.down(4);
        sheets.rule(Sheets.MARGIN, Sheets.MARGIN + sheets.width(), sheets.y());
        sheets.down(STEP + 2);
        sheets.as("P", () -> {
            sheets.text(sheets.bold(), 12, Sheets.MARGIN, sheets.y(), Align.LEFT, strings.get("goodfaith.paper.total"));
            amount(sheets, sheets.bold(), formats.dollars(paper.total()));
        });
        sheets.down(12);
    }

    private static void amount(Sheets sheets, PaperFont font, String amount) throws IOException {
        sheets.text(font, BODY, Sheets.MARGIN + sheets.width(), sheets.y(), Align.RIGHT, amount);
    }
}
