package org.frontdesk.document.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;

/** Puts the seal into a PDF (PAdES-B): it covers every byte of the file but its own. The same file, key and moment give the same bytes. */
public final class PdfSeal {
    /** Bytes kept free for the seal; one takes about 1.8 KB. */
    private static final int ROOM = 6144;

    private PdfSeal() {}

    /**
     * The sealed file.
     *
     * @param pdf is kept as it is; what the seal needs is added behind it
     * @param moment of the sealing, which the seal states and does not prove
     */
    public static byte[] put(byte[] pdf, SealKey key, Instant moment) throws IOException, SealTrouble {
        try (PDDocument document = Loader.loadPDF(pdf);
                var options = new SignatureOptions()) {
            var field = new PDSignature();
            field.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            field.setSubFilter(COSName.getPDFName("ETSI.CAdES.detached"));
            field.setName(Certificates.name(key.certificate()));
            field.setSignDate(GregorianCalendar.from(moment.atZone(ZoneOffset.UTC)));
            options.setPreferredSignatureSize(ROOM);
            document.setDocumentId(moment.toEpochMilli());
            document.addSignature(field, options);
            var file = new ByteArrayOutputStream();
            var signing = document.saveIncrementalForExternalSigning(file);
            CmsSeal seal;
            try (var sealed = signing.getContent()) {
                seal = CmsSeal.of(sealed.readAllBytes(), key);
            }
            signing.setSignature(seal.encoded());
            return file.toByteArray();
        }
    }
}
