package org.frontdesk.document;

import java.io.IOException;
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

    void draw(PDPageContentStream pen) throws IOException {
        pen.setLineWidth(1.4f);
        pen.setLineCapStyle(ROUND);
        pen.setLineJoinStyle(ROUND);
        for (Stroke stroke : ink.strokes()) {
            InkPoint start = stroke.start();
            float x = x(start.x());
            float y = y(start.y());
            pen.moveTo(x, y);
            for (Stroke.Bend bend : stroke.bends()) {
                float endX = x(bend.x());
                float endY = y(bend.y());
                float controlX = x(bend.controlX());
                float controlY = y(bend.controlY());
                pen.curveTo(
                        towards(x, controlX),
                        towards(y, controlY),
                        towards(endX, controlX),
                        towards(endY, controlY),
                        endX,
                        endY);
                x = endX;
                y = endY;
            }
            pen.stroke();
        }
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
