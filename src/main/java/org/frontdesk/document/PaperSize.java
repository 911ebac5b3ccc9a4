package org.frontdesk.document;

import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The sheet that a document is printed on, upright. */
public enum PaperSize {
    LETTER(PDRectangle.LETTER),
    A4(PDRectangle.A4);

    private final PDRectangle sheet;

    PaperSize(PDRectangle sheet) {
        this.sheet = sheet;
    }

    PDRectangle sheet() {
        return new PDRectangle(sheet.getWidth(), sheet.getHeight());
    }
}
