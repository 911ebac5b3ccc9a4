package org.frontdesk.practice.resources;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.frontdesk.practice.http.Call;
import org.frontdesk.practice.http.Kinds;
import org.frontdesk.practice.http.Refusal;
import org.frontdesk.practice.store.Reading;
import org.frontdesk.practice.store.Row;
import org.frontdesk.practice.store.Writing;

/**
 * Signing a saved treatment plan, for the patient and for the practice. A signature covers the note, the date, the typed
 * name and every line's description and patient part, so none of them changes while the signature stands.
 */
final class PlanSigning {
    /** One of the two signature boxes, with the columns it fills. */
    private record Box(String flag, String signature, String moment, String name) {}

    private static final Box PATIENT = new Box("isSigned", "Signature", "DateTSigned", "SignatureText");
    private static final Box PRACTICE =
            new Box("isSignedPractice", "SignaturePractice", "DateTPracticeSigned", "SignaturePracticeText");

    private static final List<Box> BOXES = List.of(PATIENT, PRACTICE);

    private PlanSigning() {}

    /** Adds to the changes what signing or clearing sets, after checking that all changes are allowed. */
    static void apply(Call call, Writing rows, Row before, Map<String, Object> changes) {
        checkSheet(call, rows, changes);
        refuseChangeUnderSignature(call, before, changes);
        boolean signed = false;
        for (Box box : BOXES) {
            Optional<Boolean> sign = sign(call, box);
            if (sign.isPresent() && sign.get()) {
                if (!"Saved".equals(before.text("TPStatus"))) {
                    throw Refusal.invalid(box.flag() + " can only be \"true\" if TPStatus is Saved.");
                }
                changes.put(box.signature(), seal(rows, before.with(changes), box));
                changes.put(box.moment(), call.now());
                signed = true;
            } else if (sign.isPresent()) {
                changes.put(box.signature(), "");
                changes.put(box.moment(), Kinds.NO_MOMENT);
            }
        }
        boolean archive = List.of("1", "true").contains(rows.preference("TreatPlanSaveSignedToPdf", "0"));
        if (signed && archive) {
            changes.put("DocNum", PlanArchive.store(call, rows, before.with(changes)));
        }
    }

    private static Optional<Boolean> sign(Call call, Box box) {
        return call.sent(box.flag()).map(sent -> "true".equals(Kinds.flag().read(box.flag(), sent)));
    }

    /** Only what the practice's treatment plan sheet has room for can be set; the patient's box is always there. */
    private static void checkSheet(Call call, Reading rows, Map<String, Object> changes) {
        String sheet = rows.preference("SheetsDefaultTreatmentPlan", "0");
        Consumer<String> mustHave = field -> {
            boolean box = PRACTICE.flag().equals(field);
            String sql = box
                    ? "SELECT 1 AS found FROM sheetfielddef WHERE SheetDefNum = ? AND FieldType IN ('SigBoxPractice', ?)"
                    : "SELECT 1 AS found FROM sheetfielddef WHERE SheetDefNum = ? AND FieldName = ?";
            if (rows.row(sql, sheet, box ? "16" : field).isEmpty()) {
                throw Refusal.invalid(field + " is not allowed: the default treatment plan sheet has no such field.");
            }
        };
        BOXES.stream().map(Box::name).filter(changes::containsKey).forEach(mustHave);
        if (call.has(PRACTICE.flag())) {
            mustHave.accept(PRACTICE.flag());
        }
    }

    /**
     * Under a standing signature the note and the date change only if every such signature is made anew or cleared in the
     * same request, a typed name only if its own signature is.
     */
    private static void refuseChangeUnderSignature(Call call, Row before, Map<String, Object> changes) {
        List<Box> standing =
                BOXES.stream().filter(box -> before.flag(box.flag())).toList();
        List<Box> kept =
                standing.stream().filter(box -> sign(call, box).isEmpty()).toList();
        if (!kept.isEmpty()) {
            refuse(List.of("Note", "DateTP"), before, changes, kept.getFirst());
        }
        for (Box box : BOXES) {
            if (!standing.isEmpty() && sign(call, box).isEmpty()) {
                refuse(List.of(box.name()), before, changes, standing.getFirst());
            }
        }
    }

    private static void refuse(List<String> fields, Row before, Map<String, Object> changes, Box standing) {
        for (String field : fields) {
            if (changes.containsKey(field) && !before.text(field).equals(changes.get(field))) {
                throw Refusal.invalid(field + " cannot be changed on a signed treatment plan; clear the signature first"
                        + " by setting " + standing.flag() + " to \"false\".");
            }
        }
    }

    /** A digest of everything the signature covers. */
    private static String seal(Reading rows, Row plan, Box box) {
        var covered =
                new StringBuilder(plan.text("Note")).append(plan.text("DateTP")).append(plan.text(box.name()));
        rows.rows(
                        "SELECT Descript, printf('%.2f', PatAmt) AS amount FROM proctp WHERE TreatPlanNum = ?"
                                + " ORDER BY ItemOrder, ProcTPNum",
                        plan.number("TreatPlanNum"))
                .forEach(line -> covered.append(line.text("Descript")).append(line.text("amount")));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(covered.toString().getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java knows SHA-256.", e);
        }
    }
}
