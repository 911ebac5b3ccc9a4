package org.frontdesk.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws a sheet of a PDF as a picture, for where no viewer may be opened. */
public final class SheetPicture {
    private static final float DOTS_PER_INCH = 110;

    private SheetPicture() {}

    /** The first sheet as a PNG. It takes up to a second: never on the window thread. */
    public static byte[] first(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var picture = new ByteArrayOutputStream();
            ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH), "png", picture);
            return picture.toByteArray();
        }
    }
}
