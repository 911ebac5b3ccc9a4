package org.frontdesk.document;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * What is to be seen on the sheets of a PDF.
 *
 * @param sheets the words of each, in the order they were drawn, without blanks and with the letters of a ligature apart
 * @param curves every curve of every sheet, which are the ink
 */
record SheetReading(List<String> sheets, List<InkDrawing.Curve> curves) {
    static SheetReading of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return of(document);
        }
    }

    static SheetReading of(PDDocument document) throws IOException {
        var sheets = new ArrayList<String>();
        var curves = new ArrayList<InkDrawing.Curve>();
        for (int i = 0; i < document.getNumberOfPages(); i++) {
            var words = new Words();
            words.setStartPage(i + 1);
            words.setEndPage(i + 1);
            words.getText(document);
            sheets.add(words.drawn());
            curves.addAll(curves(document.getPage(i)));
        }
        return new SheetReading(sheets, curves);
    }

    private static List<InkDrawing.Curve> curves(PDPage page) throws IOException {
        var curves = new ArrayList<InkDrawing.Curve>();
        var numbers = new ArrayList<Float>();
        var parser = new PDFStreamParser(page);
        for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (token instanceof COSNumber number) {
                numbers.add(number.floatValue());
            } else if (token instanceof Operator operator) {
                if (operator.getName().equals(OperatorName.CURVE_TO) && numbers.size() == 6) {
                    curves.add(new InkDrawing.Curve(
                            numbers.get(0),
                            numbers.get(1),
                            numbers.get(2),
                            numbers.get(3),
                            numbers.get(4),
                            numbers.get(5)));
                }
                numbers.clear();
            }
        }
        return curves;
    }

    /** Takes letter after letter as they are drawn, and guesses neither words nor lines. */
    private static final class Words extends PDFTextStripper {
        private final StringBuilder drawn = new StringBuilder();

        @Override
        protected void processTextPosition(TextPosition text) {
            drawn.append(text.getUnicode());
        }

        String drawn() {
            return Normalizer.normalize(drawn, Normalizer.Form.NFKC).replaceAll("[\\p{Z}\\s]+", "");
        }
    }
}
