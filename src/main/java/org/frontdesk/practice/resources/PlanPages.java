package org.frontdesk.practice.resources;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Letter pages of plain lines, some of them rows of a table: the archive's copy of a treatment plan. */
final class PlanPages implements AutoCloseable {
    private static final float MARGIN = 54;
    private static final float SIZE = 9;
    private static final float LEADING = 13;
    private static final float WIDTH = PDRectangle.LETTER.getWidth() - 2 * MARGIN;
    /** Where each column begins, or ends if amounts stand in it, in points from the left margin. */
    private static final float[] COLUMNS = {0, 34, 68, 280, 336, 392, 448, 504};

    private static final int FIRST_AMOUNT = 3;

    private final PDDocument document = new PDDocument();
    private final PDFont font;
    private PDPageContentStream content;
    private float y;

    PlanPages() throws IOException {
        try (InputStream file =
                PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            font = PDType0Font.load(document, file);
        }
        content = page();
    }

    void line(String text) throws IOException {
        for (String part : wrapped(text, WIDTH)) {
            put(part, 0);
            next();
        }
    }

    /** Tooth, surface and description, then the amounts. */
    void row(List<String> cells) throws IOException {
        List<String> words = wrapped(cells.get(2), COLUMNS[FIRST_AMOUNT] - COLUMNS[2] - 40);
        put(cells.get(0), COLUMNS[0]);
        put(cells.get(1), COLUMNS[1]);
        for (int i = FIRST_AMOUNT; i < cells.size(); i++) {
            put(cells.get(i), COLUMNS[i] - width(cells.get(i)));
        }
        for (String part : words) {
            put(part, COLUMNS[2]);
            next();
        }
    }

    byte[] bytes() throws IOException {
        content.close();
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private PDPageContentStream page() throws IOException {
        var page = new PDPage(PDRectangle.LETTER);
        document.addPage(page);
        y = PDRectangle.LETTER.getHeight() - MARGIN;
        return new PDPageContentStream(document, page);
    }

    private void next() throws IOException {
        y -= LEADING;
        if (y < MARGIN) {
            content.close();
            content = page();
        }
    }

    private void put(String text, float x) throws IOException {
        content.beginText();
        content.setFont(font, SIZE);
        content.newLineAtOffset(MARGIN + x, y);
        content.showText(printable(text));
        content.endText();
    }

    private List<String> wrapped(String text, float width) throws IOException {
        var lines = new ArrayList<String>();
        for (String paragraph : text.split("\\R", -1)) {
            String line = "";
            for (String word : paragraph.split(" ")) {
                String longer = line.isEmpty() ? word : line + " " + word;
                if (!line.isEmpty() && width(longer) > width) {
                    lines.add(line);
                    longer = word;
                }
                line = longer;
            }
            lines.add(line);
        }
        return lines;
    }

    private float width(String text) throws IOException {
        return font.getStringWidth(printable(text)) / 1000 * SIZE;
    }

    /** What the font has no letter for becomes a question mark. */
    private String printable(String text) {
        var known = new StringBuilder();
        text.codePoints().map(c -> Character.isISOControl(c) ? ' ' : c).forEach(c -> {
            try {
                font.encode(Character.toString(c));
                known.appendCodePoint(c);
            } catch (IllegalArgumentException e) {
                known.append('?');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return known.toString();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
