package org.frontdesk.practice.resources;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.frontdesk.practice.http.Call;
import org.frontdesk.practice.store.Row;
import org.frontdesk.practice.store.Writing;

/** Keeps a signed treatment plan as a PDF among the patient's documents. */
final class PlanArchive {
    private static final float MARGIN = 54;
    private static final float SIZE = 10;
    private static final float LEADING = 14;
    private static final PDFont FONT = new PDType1Font(Standard14Fonts.FontName.COURIER);
    private static final int COLUMNS = 84;

    private PlanArchive() {}

    /** Stores the document and returns its key. */
    static long store(Call call, Writing rows, Row plan) {
        var document = new HashMap<String, Object>();
        document.put("PatNum", plan.number("PatNum"));
        document.put("DateCreated", call.now());
        document.put("DateTStamp", call.now());
        document.put("DocCategory", category(rows));
        document.put("Extension", ".pdf");
        document.put("RawBase64", Base64.getEncoder().encodeToString(pdf(lines(rows, plan))));
        long key = rows.insert("document", document);
        rows.update("document", key, Map.of("Description", "TPArchive" + key, "FileName", "TPArchive" + key + ".pdf"));
        return key;
    }

    /** The image category marked for treatment plans (usage letter R), else the first one. */
    private static long category(Writing rows) {
        String marked = rows.text(
                "",
                "SELECT DefNum FROM definition WHERE Category = ? AND IsHidden = 'false' AND instr(ItemValue, 'R') > 0"
                        + " ORDER BY ItemOrder, DefNum",
                Lookups.IMAGE_CATEGORIES);
        return Documents.category(rows, marked);
    }

    private static List<String> lines(Writing rows, Row plan) {
        Row patient = rows.rows("SELECT FName, LName FROM patient WHERE PatNum = ?", plan.number("PatNum"))
                .getFirst();
        var lines = new ArrayList<String>();
        lines.add(plan.text("Heading"));
        lines.add(patient.text("FName") + " " + patient.text("LName") + "   " + plan.text("DateTP"));
        lines.add("");
        lines.add(row("Tooth", "Surf", "Description", "Fee", "Pri Ins", "Sec Ins", "Discount", "Patient"));
        rows.rows(
                        "SELECT *, printf('%.2f', FeeAmt) AS fee, printf('%.2f', PriInsAmt) AS pri,"
                                + " printf('%.2f', SecInsAmt) AS sec, printf('%.2f', Discount) AS off,"
                                + " printf('%.2f', PatAmt) AS pat FROM proctp WHERE TreatPlanNum = ?"
                                + " ORDER BY ItemOrder, ProcTPNum",
                        plan.number("TreatPlanNum"))
                .forEach(line -> lines.add(row(
                        line.text("ToothNumTP"),
                        line.text("Surf"),
                        line.text("Descript"),
                        line.text("fee"),
                        line.text("pri"),
                        line.text("sec"),
                        line.text("off"),
                        line.text("pat"))));
        lines.add("");
        lines.addAll(wrapped(plan.text("Note")));
        lines.add("");
        sign(lines, "Patient", plan, "Signature", "SignatureText", "DateTSigned");
        sign(lines, "Practice", plan, "SignaturePractice", "SignaturePracticeText", "DateTPracticeSigned");
        return lines;
    }

    private static void sign(List<String> lines, String who, Row plan, String seal, String name, String moment) {
        boolean unchanged = !plan.values().containsKey(seal);
        boolean signed = unchanged
                ? plan.flag("Signature".equals(seal) ? "isSigned" : "isSignedPractice")
                : !plan.text(seal).isEmpty();
        if (signed) {
            Object at = plan.value(moment);
            String when =
                    at instanceof java.time.LocalDateTime now ? now.toString().replace('T', ' ') : at.toString();
            lines.add(who + ": " + plan.text(name) + "   Digitally signed " + when);
        }
    }

    private static String row(String... cells) {
        return "%-5.5s %-5.5s %-24.24s %8.8s %8.8s %8.8s %8.8s %8.8s".formatted((Object[]) cells);
    }

    private static List<String> wrapped(String note) {
        var lines = new ArrayList<String>();
        for (String paragraph : note.split("\\R")) {
            var line = new StringBuilder();
            for (String word : paragraph.split(" ")) {
                if (!line.isEmpty() && line.length() + 1 + word.length() > COLUMNS) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private static byte[] pdf(List<String> lines) {
        int perPage = (int) ((PDRectangle.LETTER.getHeight() - 2 * MARGIN) / LEADING);
        try (var document = new PDDocument()) {
            for (int from = 0; from < lines.size(); from += perPage) {
                var page = new PDPage(PDRectangle.LETTER);
                document.addPage(page);
                write(document, page, lines.subList(from, Math.min(lines.size(), from + perPage)));
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(PDDocument document, PDPage page, List<String> lines) throws IOException {
        try (var content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(FONT, SIZE);
            content.setLeading(LEADING);
            content.newLineAtOffset(MARGIN, PDRectangle.LETTER.getHeight() - MARGIN);
            for (String line : lines) {
                content.showText(printable(line));
                content.newLine();
            }
            content.endText();
        }
    }

    /** The font knows the letters of western Europe; others become question marks. */
    private static String printable(String line) {
        var text = new StringBuilder();
        line.codePoints().forEach(c -> {
            try {
                FONT.encode(Character.toString(c));
                text.appendCodePoint(c);
            } catch (IOException | IllegalArgumentException e) {
                text.append('?');
            }
        });
        return text.toString();
    }
}
