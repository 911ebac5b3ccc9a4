package org.frontdesk.document;

import org.frontdesk.domain.signing.Ink;

/**
 * The box that ink was drawn into, in points from the lower left of its sheet.
 *
 * @param sheet from 0
 */
record InkPlace(int sheet, float left, float bottom, float width, float height) {
    InkDrawing drawing(Ink ink) {
        return new InkDrawing(ink, left, bottom, width, height);
    }
}
