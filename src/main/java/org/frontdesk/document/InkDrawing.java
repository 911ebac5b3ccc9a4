package org.frontdesk.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.frontdesk.domain.signing.Ink;
import org.frontdesk.domain.signing.InkPoint;
import org.frontdesk.domain.signing.Stroke;

/** Draws ink as smooth lines, as large as it fits into a box, keeping its shape. */
final class InkDrawing {
    private static final int ROUND = 1;

    private final float left;
    private final float top;
    private final float scale;
    private final Ink ink;

    /**
     * @param left of the box, in points from the left of the sheet
     * @param bottom of the box, in points from the foot of the sheet
     */
    InkDrawing(Ink ink, float left, float bottom, float width, float height) {
        this.ink = ink;
        this.scale = (float) Math.min(width / ink.width(), height / ink.height());
        this.left = left;
        this.top = bottom + (float) ink.height() * scale;
    }

    /** A cubic curve on the sheet, in points from its lower left, from where the one before ended. */
    record Curve(float x1, float y1, float x2, float y2, float x3, float y3) {
        boolean isNear(Curve other, float distance) {
            return Math.abs(x1 - other.x1) <= distance
                    && Math.abs(y1 - other.y1) <= distance
                    && Math.abs(x2 - other.x2) <= distance
                    && Math.abs(y2 - other.y2) <= distance
                    && Math.abs(x3 - other.x3) <= distance
                    && Math.abs(y3 - other.y3) <= distance;
        }
    }

    void draw(PDPageContentStream pen) throws IOException {
        pen.setLineWidth(1.4f);
        pen.setLineCapStyle(ROUND);
        pen.setLineJoinStyle(ROUND);
        for (Stroke stroke : ink.strokes()) {
            pen.moveTo(x(stroke.start().x()), y(stroke.start().y()));
            for (Curve curve : curves(stroke)) {
                pen.curveTo(curve.x1(), curve.y1(), curve.x2(), curve.y2(), curve.x3(), curve.y3());
            }
            pen.stroke();
        }
    }

    /** Every curve of the ink, in the order of the drawing. */
    List<Curve> curves() {
        return ink.strokes().stream().flatMap(stroke -> curves(stroke).stream()).toList();
    }

    private List<Curve> curves(Stroke stroke) {
        var curves = new ArrayList<Curve>();
        InkPoint start = stroke.start();
        float x = x(start.x());
        float y = y(start.y());
        for (Stroke.Bend bend : stroke.bends()) {
            float endX = x(bend.x());
            float endY = y(bend.y());
            float controlX = x(bend.controlX());
            float controlY = y(bend.controlY());
            curves.add(new Curve(
                    towards(x, controlX),
                    towards(y, controlY),
                    towards(endX, controlX),
                    towards(endY, controlY),
                    endX,
                    endY));
            x = endX;
            y = endY;
        }
        return curves;
    }

    /** A quadratic curve's control point serves both of a cubic's from two thirds of the way. */
    private static float towards(float end, float control) {
        return end + (control - end) * 2 / 3;
    }

    /** What was drawn over the edge of the pad stays at its edge. */
    private float x(double inkX) {
        return left + (float) Math.clamp(inkX, 0, ink.width()) * scale;
    }

    private float y(double inkY) {
        return top - (float) Math.clamp(inkY, 0, ink.height()) * scale;
    }
}
