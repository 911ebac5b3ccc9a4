package org.frontdesk.document;

import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The sheet that a document is printed on, upright. */
public enum PaperSize {
    LETTER(PDRectangle.LETTER),
    A4(PDRectangle.A4);

    /** The countries that write on Letter sheets. */
    private static final Set<String> ON_LETTER =
            Set.of("US", "CA", "MX", "PH", "CL", "CO", "VE", "GT", "CR", "PA", "DO", "PR", "SV", "NI");

    private final PDRectangle sheet;

    PaperSize(PDRectangle sheet) {
        this.sheet = sheet;
    }

    /** What is common where somebody lives; Letter where that is not known. */
    public static PaperSize of(Locale locale) {
        return locale.getCountry().isEmpty() || ON_LETTER.contains(locale.getCountry()) ? LETTER : A4;
    }

    PDRectangle sheet() {
        return new PDRectangle(sheet.getWidth(), sheet.getHeight());
    }
}
