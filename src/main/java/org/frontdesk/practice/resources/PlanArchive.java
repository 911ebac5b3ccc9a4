package org.frontdesk.practice.resources;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.frontdesk.practice.http.Call;
import org.frontdesk.practice.store.Reading;
import org.frontdesk.practice.store.Row;
import org.frontdesk.practice.store.Writing;

/** Keeps a signed treatment plan as a PDF among the patient's documents. */
final class PlanArchive {
    private static final String LINES = "SELECT ToothNumTP, Surf, Descript, printf('%.2f', FeeAmt) AS fee,"
            + " printf('%.2f', PriInsAmt) AS pri, printf('%.2f', SecInsAmt) AS sec,"
            + " printf('%.2f', Discount) AS off, printf('%.2f', PatAmt) AS pat"
            + " FROM proctp WHERE TreatPlanNum = ? ORDER BY ItemOrder, ProcTPNum";

    private PlanArchive() {}

    /**
     * Stores the document and returns its key.
     *
     * @param plan the plan as it is about to be, with the signatures just made
     */
    static long store(Call call, Writing rows, Row plan) {
        var document = new HashMap<String, Object>();
        document.put("PatNum", plan.number("PatNum"));
        document.put("DateCreated", call.now());
        document.put("DateTStamp", call.now());
        document.put("DocCategory", category(rows));
        document.put("Extension", ".pdf");
        document.put("RawBase64", Base64.getEncoder().encodeToString(pdf(rows, plan)));
        long key = rows.insert("document", document);
        rows.update("document", key, Map.of("Description", "TPArchive" + key, "FileName", "TPArchive" + key + ".pdf"));
        return key;
    }

    /** The image category marked for treatment plans (usage letter R), else the first one. */
    private static long category(Reading rows) {
        String marked = rows.text(
                "",
                "SELECT DefNum FROM definition WHERE Category = ? AND IsHidden = 'false' AND instr(ItemValue, 'R') > 0"
                        + " ORDER BY ItemOrder, DefNum",
                Lookups.IMAGE_CATEGORIES);
        return Documents.category(rows, marked);
    }

    private static byte[] pdf(Reading rows, Row plan) {
        String name = rows.text(
                "", "SELECT FName || ' ' || LName AS name FROM patient WHERE PatNum = ?", plan.number("PatNum"));
        try (var pages = new PlanPages()) {
            pages.line(plan.text("Heading"));
            pages.line(name + ", " + plan.text("DateTP"));
            pages.line("");
            pages.row(List.of("Tooth", "Surf", "Description", "Fee", "Pri Ins", "Sec Ins", "Discount", "Patient"));
            for (Row line : rows.rows(LINES, plan.number("TreatPlanNum"))) {
                pages.row(line.values().values().stream().map(Object::toString).toList());
            }
            pages.line("");
            pages.line(plan.text("Note"));
            pages.line("");
            sign(pages, "Patient: ", plan, "isSigned", "Signature", "SignatureText", "DateTSigned");
            sign(
                    pages,
                    "Practice: ",
                    plan,
                    "isSignedPractice",
                    "SignaturePractice",
                    "SignaturePracticeText",
                    "DateTPracticeSigned");
            return pages.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A signature of this request if there is one, else the one that stood before. */
    private static void sign(
            PlanPages pages, String who, Row plan, String stood, String seal, String name, String moment)
            throws IOException {
        Object fresh = plan.values().get(seal);
        if (fresh == null ? plan.flag(stood) : !fresh.toString().isEmpty()) {
            pages.line(who + plan.text(name) + "   Digitally signed " + written(plan.value(moment)));
        }
    }

    private static String written(Object moment) {
        return moment instanceof LocalDateTime now ? Call.written(now) : moment.toString();
    }
}
