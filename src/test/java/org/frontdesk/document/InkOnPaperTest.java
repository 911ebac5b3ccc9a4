package org.frontdesk.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.AffineTransform;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.QuadCurve2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.frontdesk.domain.signing.Ink;
import org.frontdesk.domain.signing.InkPoint;
import org.frontdesk.domain.signing.Stroke;
import org.frontdesk.text.Strings;
import org.junit.jupiter.api.Test;

/** The ink of the sealed document, taken out of the file operator by operator, is the path that was drawn on the pad. */
class InkOnPaperTest {
    private static final double LIMIT = 0.5;
    private static final int STEPS = 16;
    private static final int SIGNATURES = 20;

    @Test
    void theVectorInTheFileIsLessThanHalfAPointFromThePathDrawn() throws Exception {
        var random = new Random(20_261_121);
        double fromPath = 0;
        double fromPen = 0;
        int curves = 0;
        for (int i = 0; i < SIGNATURES; i++) {
            Ink ink = signature(random);
            PaperSize size = PaperSize.values()[i % PaperSize.values().length];
            SignedPaper paper = SignedPapers.paper(12, size, "en", ink);
            byte[] file = SealedPlan.file(paper, SignedPapers.KEY);
            AffineTransform onSheet = onSheet(paper, ink);
            List<List<CubicCurve2D>> strokes =
                    strokes(file).subList(0, ink.strokes().size());
            for (int s = 0; s < strokes.size(); s++) {
                Stroke drawn = ink.strokes().get(s);
                List<Point2D> line = line(strokes.get(s));
                List<Point2D> shown = shown(drawn, onSheet);
                assertThat(line).hasSameSizeAs(shown);
                for (int p = 0; p < line.size(); p++) {
                    fromPath = Math.max(fromPath, line.get(p).distance(shown.get(p)));
                }
                for (InkPoint point : drawn.points()) {
                    Point2D pen = onSheet.transform(new Point2D.Double(point.x(), point.y()), null);
                    fromPen = Math.max(
                            fromPen,
                            line.stream()
                                    .mapToDouble(there -> there.distance(pen))
                                    .min()
                                    .orElseThrow());
                }
                curves += strokes.get(s).size();
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%d signatures, %d curves in the sealed files: at most %.4f points from the path on the pad, %.3f from the pen%n",
                SIGNATURES,
                curves,
                fromPath,
                fromPen);
        assertThat(fromPath).isLessThan(LIMIT);
        assertThat(fromPen).isLessThan(LIMIT);
    }

    /** From the pad to the sheet: as large as fits into the box of the signature, its top up. */
    private static AffineTransform onSheet(SignedPaper paper, Ink ink) throws IOException {
        InkPlace box = new TreatmentPlanPdf(new Strings(paper.language()))
                .print(paper, SealedPlan.NO_DIGEST, document -> {})
                .ink()
                .getFirst();
        double scale = Math.min(box.width() / ink.width(), box.height() / ink.height());
        return new AffineTransform(scale, 0, 0, -scale, box.left(), box.bottom() + ink.height() * scale);
    }

    /** A hand that swings at 200 points a second, with turns as tight as a hand makes them. */
    private static Ink signature(Random random) {
        var strokes = new ArrayList<Stroke>();
        for (int s = 0; s < 3; s++) {
            var points = new ArrayList<InkPoint>();
            double loops = 2 + random.nextDouble() * 3;
            double height = 25 + random.nextDouble() * 40;
            double lean = random.nextDouble() * 2 - 1;
            for (int p = 0; p <= 160; p++) {
                double swing = 2 * Math.PI * loops * p / 160;
                points.add(new InkPoint(
                        40 + s * 180 + p * 0.8 + 14 * Math.cos(swing + lean),
                        75 + height * Math.sin(swing) + random.nextDouble() * 0.5,
                        (s * 200 + p) * 5L));
            }
            strokes.add(new Stroke(points));
        }
        return new Ink(600, 150, strokes);
    }

    /** What the pad showed of a stroke, in points of the sheet. */
    private static List<Point2D> shown(Stroke stroke, AffineTransform onSheet) {
        var points = new ArrayList<Point2D>();
        double x = stroke.start().x();
        double y = stroke.start().y();
        for (Stroke.Bend bend : stroke.bends()) {
            var curve = new QuadCurve2D.Double(x, y, bend.controlX(), bend.controlY(), bend.x(), bend.y());
            for (int i = 0; i <= STEPS; i++) {
                double t = (double) i / STEPS;
                double u = 1 - t;
                points.add(onSheet.transform(
                        new Point2D.Double(
                                u * u * curve.x1 + 2 * u * t * curve.ctrlx + t * t * curve.x2,
                                u * u * curve.y1 + 2 * u * t * curve.ctrly + t * t * curve.y2),
                        null));
            }
            x = bend.x();
            y = bend.y();
        }
        return points;
    }

    private static List<Point2D> line(List<CubicCurve2D> curves) {
        var points = new ArrayList<Point2D>();
        for (CubicCurve2D curve : curves) {
            for (int i = 0; i <= STEPS; i++) {
                double t = (double) i / STEPS;
                points.add(new Point2D.Double(
                        cubic(t, curve.getX1(), curve.getCtrlX1(), curve.getCtrlX2(), curve.getX2()),
                        cubic(t, curve.getY1(), curve.getCtrlY1(), curve.getCtrlY2(), curve.getY2())));
            }
        }
        return points;
    }

    private static double cubic(double t, double from, double first, double second, double to) {
        double u = 1 - t;
        return u * u * u * from + 3 * u * u * t * first + 3 * u * t * t * second + t * t * t * to;
    }

    /** Every path of curves that the sheets stroke, in the order of the file. */
    private static List<List<CubicCurve2D>> strokes(byte[] pdf) throws IOException {
        var strokes = new ArrayList<List<CubicCurve2D>>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (var page : document.getPages()) {
                var numbers = new ArrayList<Float>();
                var path = new Path2D.Double();
                for (Object token : new PDFStreamParser(page).parse()) {
                    if (token instanceof COSNumber number) {
                        numbers.add(number.floatValue());
                    } else if (token instanceof Operator operator) {
                        switch (operator.getName()) {
                            case "m" -> path.moveTo(numbers.get(0), numbers.get(1));
                            case "c" ->
                                path.curveTo(
                                        numbers.get(0),
                                        numbers.get(1),
                                        numbers.get(2),
                                        numbers.get(3),
                                        numbers.get(4),
                                        numbers.get(5));
                            case "S" -> {
                                List<CubicCurve2D> curves = curves(path);
                                if (!curves.isEmpty()) {
                                    strokes.add(curves);
                                }
                                path.reset();
                            }
                            case "cm" -> throw new AssertionError("The sheet is moved under the ink");
                            default -> {}
                        }
                        numbers.clear();
                    }
                }
            }
        }
        return strokes;
    }

    private static List<CubicCurve2D> curves(Path2D path) {
        var curves = new ArrayList<CubicCurve2D>();
        var to = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator at = path.getPathIterator(new AffineTransform()); !at.isDone(); at.next()) {
            if (at.currentSegment(to) == PathIterator.SEG_CUBICTO) {
                curves.add(new CubicCurve2D.Double(x, y, to[0], to[1], to[2], to[3], to[4], to[5]));
                x = to[4];
                y = to[5];
            } else {
                x = to[0];
                y = to[1];
            }
        }
        return curves;
    }
}
