package org.frontdesk.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A typeface that is embedded in the document, with the measuring and breaking of text in it. */
final class PaperFont {
    private static final String UNKNOWN = "?";

    private final PDFont font;
    private final Map<Integer, Boolean> known = new HashMap<>();

    private PaperFont(PDFont font) {
        this.font = font;
    }

    /** @param resource a TrueType file among the program's resources */
    static PaperFont load(PDDocument document, String resource) throws IOException {
        try (InputStream file = PaperFont.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IOException("The program was built without " + resource);
            }
            return new PaperFont(PDType0Font.load(document, file, true));
        }
    }

    PDFont font() {
        return font;
    }

    /** The text with a question mark in place of each sign that the typeface does not have, and with line ends as blanks. */
    String drawable(String text) {
        var plain = new StringBuilder();
        text.replaceAll("[\\p{Cntrl}]+", " ")
                .codePoints()
                .forEach(sign ->
                        plain.append(known.computeIfAbsent(sign, this::has) ? Character.toString(sign) : UNKNOWN));
        return plain.toString();
    }

    /** How wide the text is in points. */
    float width(String text, float size) throws IOException {
        return font.getStringWidth(drawable(text)) / 1000 * size;
    }

    /** The text in lines no wider than that; a word that is too long for a line is broken. */
    List<String> wrap(String text, float size, float width) throws IOException {
        var lines = new ArrayList<String>();
        for (String paragraph : text.strip().split("\\R", -1)) {
            String line = "";
            for (String word : paragraph.strip().split("\\s+")) {
                String longer = line.isEmpty() ? word : line + " " + word;
                if (width(longer, size) <= width) {
                    line = longer;
                    continue;
                }
                if (!line.isEmpty()) {
                    lines.add(line);
                }
                line = word;
                while (width(line, size) > width && line.length() > 1) {
                    int fits = fitting(line, size, width);
                    lines.add(line.substring(0, fits));
                    line = line.substring(fits);
                }
            }
            lines.add(line);
        }
        return lines;
    }

    private int fitting(String word, float size, float width) throws IOException {
        int end = 1;
        while (end < word.length() && width(word.substring(0, end + 1), size) <= width) {
            end++;
        }
        return end;
    }

    private boolean has(int sign) {
        try {
            font.encode(Character.toString(sign));
            return true;
        } catch (IOException | IllegalArgumentException missing) {
            return false;
        }
    }
}
