package org.frontdesk.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.frontdesk.document.Sheets.Align;
import org.frontdesk.text.Formats;
import org.frontdesk.text.Strings;

/** The signatures side by side: ink on a line, the name, and whose it is. */
final class SignatureLines {
    private static final float INK_HEIGHT = 56;
    private static final float WIDTH = 228;
    private static final float HEIGHT = INK_HEIGHT + 44;

    private final Sheets sheets;
    private final Strings strings;
    private final Formats formats;

    SignatureLines(Sheets sheets, Strings strings) {
        this.sheets = sheets;
        this.strings = strings;
        this.formats = new Formats(strings.locale());
    }

    /** Draws them, and tells where the ink of each went. */
    List<InkPlace> draw(TreatmentPlanPaper paper) throws IOException {
        var places = new ArrayList<InkPlace>();
        if (paper.patient().isEmpty() && paper.practiceSide().isEmpty()) {
            return places;
        }
        if (!sheets.fits(HEIGHT + 16)) {
            sheets.next();
        }
        sheets.down(16 + INK_HEIGHT);
        if (paper.patient().isPresent()) {
            places.add(signature(
                    Sheets.MARGIN,
                    strings.get("document.plan.patient"),
                    paper.patient().get()));
        }
        if (paper.practiceSide().isPresent()) {
            places.add(signature(
                    Sheets.MARGIN + sheets.width() - WIDTH,
                    strings.get("document.plan.practice"),
                    paper.practiceSide().get()));
        }
        sheets.down(30);
        return places;
    }

    /** Lines to sign on by hand, for the patient and for the practice. */
    void drawEmpty() throws IOException {
        if (!sheets.fits(HEIGHT + 16)) {
            sheets.next();
        }
        sheets.down(16 + INK_HEIGHT);
        empty(Sheets.MARGIN, strings.get("document.plan.patient"));
        empty(Sheets.MARGIN + sheets.width() - WIDTH, strings.get("document.plan.practice"));
        sheets.down(30);
    }

    private void empty(float x, String role) throws IOException {
        sheets.rule(x, x + WIDTH, sheets.y());
        sheets.as(
                "P",
                () -> sheets.text(
                        sheets.plain(), 8, x, sheets.y() - 14, Align.LEFT, strings.get("document.plan.byHand", role)));
    }

    private InkPlace signature(float x, String role, PaperSignature signature) throws IOException {
        float base = sheets.y();
        var place = new InkPlace(sheets.number(), x, base + 2, WIDTH, INK_HEIGHT);
        if (!signature.ink().isBlank()) {
            sheets.figure(
                    strings.get("document.plan.ink", signature.name()),
                    pen -> place.drawing(signature.ink()).draw(pen));
        }
        sheets.rule(x, x + WIDTH, base);
        sheets.as("P", () -> {
            sheets.text(sheets.bold(), 10, x, base - 14, Align.LEFT, signature.name());
            sheets.text(
                    sheets.plain(),
                    8,
                    x,
                    base - 26,
                    Align.LEFT,
                    strings.get("document.plan.signed", role, formats.dateTime(signature.when())));
        });
        return place;
    }
}
