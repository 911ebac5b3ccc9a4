package org.frontdesk.document;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The sheets of one document, written from the top down; a new sheet begins when the last is full. All measures are points. */
final class Sheets {
    static final float MARGIN = 54;

    private static final float FOOT = 72;
    private static final COSName ARTIFACT = COSName.getPDFName("Artifact");
    private static final Color INK = new Color(0x1F, 0x23, 0x28);
    private static final Color PALE = new Color(0xC8, 0xCD, 0xD2);
    private static final Color GREY = new Color(0x59, 0x63, 0x6E);

    /** Where in its column a text stands. */
    enum Align {
        LEFT,
        RIGHT
    }

    private final PDDocument document;
    private final PDRectangle sheet;
    private final PaperFont plain;
    private final PaperFont bold;
    private final Tags tags;
    private final List<PDPage> pages = new ArrayList<>();
    private PDPageContentStream stream;
    private boolean repeating;
    private float y;

    Sheets(PDDocument document, PaperSize size) throws IOException {
        this.document = document;
        this.sheet = size.sheet();
        this.plain = PaperFont.load(document, "/fonts/NotoSans-Regular.ttf");
        this.bold = PaperFont.load(document, "/fonts/NotoSans-Bold.ttf");
        this.tags = new Tags(document);
        next();
    }

    PaperFont plain() {
        return plain;
    }

    PaperFont bold() {
        return bold;
    }

    /** Between the margins. */
    float width() {
        return sheet.getWidth() - 2 * MARGIN;
    }

    /** Where the next thing is written, from the foot of the sheet. */
    float y() {
        return y;
    }

    /** The number of the present sheet, from 0. */
    int number() {
        return pages.size() - 1;
    }

    void down(float height) {
        y -= height;
    }

    /** Whether that much fits on this sheet. */
    boolean fits(float height) {
        return y - height >= FOOT;
    }

    void next() throws IOException {
        finish();
        var page = new PDPage(sheet);
        document.addPage(page);
        pages.add(page);
        tags.add(page);
        stream = new PDPageContentStream(document, page);
        y = sheet.getHeight() - MARGIN;
    }

    /** What is drawn makes up one piece of a standard type: H1, P, Table, TR, TH, TD, Figure. */
    void as(String type, Drawing drawing) throws IOException {
        if (!repeating) {
            tags.open(type);
        }
        drawing.draw();
        if (!repeating) {
            tags.close();
        }
    }

    /** What is drawn was read before, such as the heads of columns on a further sheet. */
    void again(Drawing drawing) throws IOException {
        repeating = true;
        drawing.draw();
        repeating = false;
    }

    /** Something to look at, with words for those who cannot. */
    void figure(String words, PenDrawing drawing) throws IOException {
        tags.open("Figure").setAlternateDescription(words);
        tags.mark(pages.getLast(), stream);
        stream.setStrokingColor(INK);
        drawing.draw(stream);
        stream.endMarkedContent();
        tags.close();
    }

    /** Writes one line whose letters stand on {@code baseline}. */
    void text(PaperFont font, float size, float x, float baseline, Align align, String text) throws IOException {
        String drawn = font.drawable(text);
        if (drawn.isBlank()) {
            return;
        }
        float left = align == Align.RIGHT ? x - font.width(drawn, size) : x;
        if (repeating) {
            stream.beginMarkedContent(ARTIFACT);
        } else {
            tags.mark(pages.getLast(), stream);
        }
        stream.beginText();
        stream.setNonStrokingColor(INK);
        stream.setFont(font.font(), size);
        stream.newLineAtOffset(left, baseline);
        stream.showText(drawn);
        stream.endText();
        stream.endMarkedContent();
    }

    /** Writes a paragraph over the whole width, on as many lines and sheets as it needs. */
    void paragraph(PaperFont font, float size, String text) throws IOException {
        paragraph("P", font, size, text);
    }

    /** Writes a paragraph or a heading (H1, H2). */
    void paragraph(String type, PaperFont font, float size, String text) throws IOException {
        float step = size * 1.4f;
        List<String> lines = font.wrap(text, size, width());
        as(type, () -> {
            for (String line : lines) {
                if (!fits(step)) {
                    next();
                }
                down(step);
                text(font, size, MARGIN, y, Align.LEFT, line);
            }
        });
    }

    void rule(float fromX, float toX, float at) throws IOException {
        stream.beginMarkedContent(ARTIFACT);
        stream.setStrokingColor(PALE);
        stream.setLineWidth(0.75f);
        stream.moveTo(fromX, at);
        stream.lineTo(toX, at);
        stream.stroke();
        stream.endMarkedContent();
    }

    private void finish() throws IOException {
        if (stream != null) {
            stream.close();
        }
    }

    /** Writes the foot of every sheet, once their number is known, and ends the document. */
    void feet(Foot foot) throws IOException {
        finish();
        stream = null;
        for (int i = 0; i < pages.size(); i++) {
            try (var end = new PDPageContentStream(
                    document, pages.get(i), PDPageContentStream.AppendMode.APPEND, true, true)) {
                end.beginMarkedContent(ARTIFACT);
                end.beginText();
                end.setNonStrokingColor(GREY);
                end.setFont(plain.font(), 8);
                end.newLineAtOffset(MARGIN, MARGIN - 12);
                end.showText(plain.drawable(foot.of(i + 1, pages.size())));
                end.endText();
                end.endMarkedContent();
            }
        }
        tags.finish();
    }

    /** What stands at the foot of a sheet. */
    @FunctionalInterface
    interface Foot {
        String of(int sheet, int sheets);
    }

    /** Writes words on the sheets. */
    @FunctionalInterface
    interface Drawing {
        void draw() throws IOException;
    }

    /** Draws on the present sheet with a pen of ink. */
    @FunctionalInterface
    interface PenDrawing {
        void draw(PDPageContentStream pen) throws IOException;
    }
}
