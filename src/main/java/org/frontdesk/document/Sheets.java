package org.frontdesk.document;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The sheets of one document, written from the top down; a new sheet begins when the last is full. All measures are points. */
final class Sheets {
    static final float MARGIN = 54;
    static final float WIDTH = PDRectangle.LETTER.getWidth() - 2 * MARGIN;

    private static final float FOOT = 72;
    private static final Color INK = new Color(0x1F, 0x23, 0x28);
    private static final Color PALE = new Color(0xC8, 0xCD, 0xD2);
    private static final Color GREY = new Color(0x59, 0x63, 0x6E);

    /** Where in its column a text stands. */
    enum Align {
        LEFT,
        RIGHT
    }

    private final PDDocument document;
    private final PaperFont plain;
    private final PaperFont bold;
    private final List<PDPage> pages = new ArrayList<>();
    private PDPageContentStream stream;
    private float y;

    Sheets(PDDocument document) throws IOException {
        this.document = document;
        this.plain = PaperFont.load(document, "/fonts/NotoSans-Regular.ttf");
        this.bold = PaperFont.load(document, "/fonts/NotoSans-Bold.ttf");
        next();
    }

    PaperFont plain() {
        return plain;
    }

    PaperFont bold() {
        return bold;
    }

    /** Where the next thing is written, from the foot of the sheet. */
    float y() {
        return y;
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
        var page = new PDPage(PDRectangle.LETTER);
        document.addPage(page);
        pages.add(page);
        stream = new PDPageContentStream(document, page);
        y = PDRectangle.LETTER.getHeight() - MARGIN;
    }

    /** Writes one line whose letters stand on {@code baseline}. */
    void text(PaperFont font, float size, float x, float baseline, Align align, String text) throws IOException {
        String drawn = font.drawable(text);
        float left = align == Align.RIGHT ? x - font.width(drawn, size) : x;
        stream.beginText();
        stream.setNonStrokingColor(INK);
        stream.setFont(font.font(), size);
        stream.newLineAtOffset(left, baseline);
        stream.showText(drawn);
        stream.endText();
    }

    /** Writes text over the whole width, on as many lines and sheets as it needs. */
    void paragraph(PaperFont font, float size, String text) throws IOException {
        float step = size * 1.4f;
        for (String line : font.wrap(text, size, WIDTH)) {
            if (!fits(step)) {
                next();
            }
            down(step);
            text(font, size, MARGIN, y, Align.LEFT, line);
        }
    }

    void rule(float fromX, float toX, float at) throws IOException {
        stream.setStrokingColor(PALE);
        stream.setLineWidth(0.75f);
        stream.moveTo(fromX, at);
        stream.lineTo(toX, at);
        stream.stroke();
    }

    /** The stream of the present sheet, with the pen set to ink. */
    PDPageContentStream pen() throws IOException {
        stream.setStrokingColor(INK);
        return stream;
    }

    void finish() throws IOException {
        if (stream != null) {
            stream.close();
        }
    }

    /** Writes the foot of every sheet, once their number is known. */
    void feet(Foot foot) throws IOException {
        finish();
        stream = null;
        for (int i = 0; i < pages.size(); i++) {
            try (var end = new PDPageContentStream(
                    document, pages.get(i), PDPageContentStream.AppendMode.APPEND, true, true)) {
                end.beginText();
                end.setNonStrokingColor(GREY);
                end.setFont(plain.font(), 8);
                end.newLineAtOffset(MARGIN, MARGIN - 12);
                end.showText(plain.drawable(foot.of(i + 1, pages.size())));
                end.endText();
            }
        }
    }

    /** What stands at the foot of a sheet. */
    @FunctionalInterface
    interface Foot {
        String of(int sheet, int sheets);
    }
}
