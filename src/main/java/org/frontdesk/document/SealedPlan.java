package org.frontdesk.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.frontdesk.document.TreatmentPlanPdf.Printed;
import org.frontdesk.document.seal.PdfSeal;
import org.frontdesk.document.seal.SealKey;
import org.frontdesk.document.seal.SealTrouble;
import org.frontdesk.text.Strings;

/**
 * Prints a signed plan and seals it. The file carries its {@link Content}, whose digest stands on the last sheet. It is printed twice: the
 * words of the first print, with noughts for the digest, are part of the content.
 */
public final class SealedPlan {
    static final String NO_DIGEST = "0".repeat(64);

    private static final COSName PROGRAM = COSName.getPDFName("Frontdesk");
    private static final COSName PIECES = COSName.getPDFName("PieceInfo");
    private static final COSName PRIVATE = COSName.getPDFName("Private");

    private SealedPlan() {}

    /** The finished file; the same paper and key give the same bytes. It takes up to a second: never on the window thread. */
    public static byte[] file(SignedPaper paper, SealKey key) throws IOException, SealTrouble {
        var printer = new TreatmentPlanPdf(new Strings(paper.language()));
        Printed draft = printer.print(paper, NO_DIGEST, document -> {});
        Content content = new ContentWriting()
                .content(paper, draft.ink(), SheetReading.of(draft.file()).sheets());
        Instant signedAt = paper.evidence().signedAt().toInstant();
        Printed whole = printer.print(paper, content.sha256(), document -> put(document, content, signedAt));
        return PdfSeal.put(whole.file(), key, signedAt);
    }

    /** The content that a file carries; empty when it carries none that is whole. */
    static Optional<Content> content(PDDocument document) throws IOException {
        COSDictionary pieces = document.getDocumentCatalog().getCOSObject().getCOSDictionary(PIECES);
        COSDictionary piece = pieces == null ? null : pieces.getCOSDictionary(PROGRAM);
        if (piece == null || !(piece.getDictionaryObject(PRIVATE) instanceof COSStream stream)) {
            return Optional.empty();
        }
        return Content.read(new PDStream(stream).toByteArray());
    }

    static void put(PDDocument document, Content content, Instant signedAt) throws IOException {
        var stream = new PDStream(document, new ByteArrayInputStream(content.bytes()), COSName.FLATE_DECODE);
        var piece = new COSDictionary();
        piece.setDate(COSName.getPDFName("LastModified"), Archive.calendar(signedAt));
        piece.setItem(PRIVATE, stream);
        var pieces = new COSDictionary();
        pieces.setItem(PROGRAM, piece);
        document.getDocumentCatalog().getCOSObject().setItem(PIECES, pieces);
    }
}
