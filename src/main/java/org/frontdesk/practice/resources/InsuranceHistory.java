package org.frontdesk.practice.resources;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frontdesk.practice.http.Call;
import org.frontdesk.practice.http.Json;
import org.frontdesk.practice.http.Kinds;
import org.frontdesk.practice.http.Refusal;
import org.frontdesk.practice.http.Reply;
import org.frontdesk.practice.store.Reading;
import org.frontdesk.practice.store.Row;
import org.frontdesk.practice.store.Writing;

/**
 * When a patient last had what plans count: ten dates for each subscription, whose procedure codes are preferences. A date
 * from elsewhere is entered as a procedure of status EO without a fee, so that frequencies count it.
 */
final class InsuranceHistory {
    /** The preferences in the order of answers, each with the quadrant it is about, "" for none. */
    private static final Map<String, String> PREFERENCES = preferences();

    Reply dates(Call call) {
        long patient = asked(call, "PatNum");
        long subscription = asked(call, "InsSubNum");
        return call.store().read(rows -> {
            mustExist(rows, patient, subscription);
            ArrayNode list = Json.array();
            PREFERENCES.forEach((name, quadrant) -> {
                List<String> codes = codes(rows, name);
                Optional<Row> last =
                        codes.isEmpty() ? Optional.empty() : last(rows, patient, subscription, codes, quadrant);
                list.addObject()
                        .put("insHistPrefName", name)
                        .<ObjectNode>set(
                                "procDate",
                                last.map(row -> Kinds.date().write(row.text("ProcDate")))
                                        .orElse(TextNode.valueOf(codes.isEmpty() ? "Not Set" : "No History")))
                        .put("ProcNum", last.map(row -> row.number("ProcNum")).orElse(0L));
            });
            return Reply.ok(list);
        });
    }

    /** Enters a date, or moves the one entered before, and returns the key of its procedure. */
    static long enter(Call call, Writing rows) {
        long patient = sentKey(call, "PatNum");
        long subscription = sentKey(call, "InsSubNum");
        String name = sent(call, "insHistPrefName");
        Object date = Kinds.date().read("ProcDate", sent(call, "ProcDate"));
        mustExist(rows, patient, subscription);
        if ("Deleted".equals(rows.text("", "SELECT PatStatus FROM patient WHERE PatNum = ?", patient))) {
            throw Refusal.invalid("Patient has been deleted.");
        }
        String quadrant = Optional.ofNullable(PREFERENCES.get(name))
                .orElseThrow(() -> Refusal.invalid("insHistPrefName is invalid."));
        Row code = codes(rows, name).stream()
                .findFirst()
                .flatMap(text -> rows.row("SELECT * FROM procedurecode WHERE ProcCode = ?", text))
                .orElseThrow(() -> Refusal.invalid("insHistPrefName names a preference without a procedure code."));
        String before = "SELECT p.ProcNum, c.ClaimProcNum FROM procedurelog p JOIN claimproc c ON c.ProcNum = p.ProcNum"
                + " WHERE p.PatNum = ? AND c.InsSubNum = ? AND c.Status = 'InsHist' AND p.ProcStatus = 'EO'"
                + " AND p.CodeNum = ? AND p.Surf = ?";
        Optional<Row> entered = rows.row(before, patient, subscription, code.number("CodeNum"), quadrant);
        if (entered.isPresent()) {
            long procedure = entered.get().number("ProcNum");
            rows.update("procedurelog", procedure, Map.of("ProcDate", date, "DateTStamp", call.now()));
            rows.update("claimproc", entered.get().number("ClaimProcNum"), Map.of("ProcDate", date));
            return procedure;
        }
        long procedure = rows.insert("procedurelog", procedure(call, rows, patient, code, quadrant, date));
        Map<String, Object> line = new HashMap<>();
        line.put("ProcNum", procedure);
        line.put("PatNum", patient);
        line.put("InsSubNum", subscription);
        line.put(
                "PlanNum",
                Long.valueOf(rows.text("0", "SELECT PlanNum FROM inssub WHERE InsSubNum = ?", subscription)));
        line.put("Status", "InsHist");
        line.put("ProcDate", date);
        line.put("DateCP", date);
        line.put("DateEntry", call.today());
        line.put("SecDateEntry", call.today());
        line.put("SecDateTEdit", call.now());
        rows.insert("claimproc", line);
        return procedure;
    }

    private static Map<String, Object> procedure(
            Call call, Reading rows, long patient, Row code, String quadrant, Object date) {
        Row person = rows.row("SELECT * FROM patient WHERE PatNum = ?", patient).orElseThrow();
        long own = person.number("PriProv");
        Map<String, Object> row = new HashMap<>();
        row.put("PatNum", patient);
        row.put("CodeNum", code.number("CodeNum"));
        row.put("ProcDate", date);
        row.put("ProcStatus", "EO");
        row.put("ProcFee", 0);
        row.put("Surf", quadrant);
        row.put("ProvNum", own != 0 ? own : Long.valueOf(rows.preference("PracticeDefaultProv", "0")));
        row.put("ClinicNum", person.number("ClinicNum"));
        row.put("DateTP", call.today());
        row.put("DateTStamp", call.now());
        row.put("SecDateEntry", call.now());
        return row;
    }

    private static Optional<Row> last(
            Reading rows, long patient, long subscription, List<String> codes, String quadrant) {
        String places = String.join(", ", Collections.nCopies(codes.size(), "?"));
        String sql = "SELECT p.ProcNum, p.ProcDate FROM procedurelog p"
                + " JOIN procedurecode d ON d.CodeNum = p.CodeNum JOIN claimproc c ON c.ProcNum = p.ProcNum"
                + " WHERE p.PatNum = ? AND c.InsSubNum = ? AND p.ProcStatus IN ('C', 'EC', 'EO')"
                + " AND c.Status IN ('Received', 'NotReceived', 'Supplemental', 'Estimate', 'InsHist')"
                + " AND (? = '' OR p.Surf = ?) AND d.ProcCode IN (" + places + ")"
                + " ORDER BY p.ProcDate DESC, p.ProcNum DESC LIMIT 1";
        var values = new ArrayList<Object>(List.of(patient, subscription, quadrant, quadrant));
        values.addAll(codes);
        return rows.row(sql, values.toArray());
    }

    private static List<String> codes(Reading rows, String preference) {
        return Arrays.stream(rows.preference(preference, "").split(","))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .toList();
    }

    private static void mustExist(Reading rows, long patient, long subscription) {
        if (!rows.exists("patient", "PatNum", patient)) {
            throw Refusal.notFound("Patient not found");
        }
        if (!rows.exists("inssub", "InsSubNum", subscription)) {
            throw Refusal.notFound("InsSub not found");
        }
    }

    private static long asked(Call call, String parameter) {
        return (Long) Kinds.id()
                .read(
                        parameter,
                        call.parameter(parameter).orElseThrow(() -> Refusal.invalid(parameter + " is required.")));
    }

    private static long sentKey(Call call, String field) {
        return (Long) Kinds.id().read(field, sent(call, field));
    }

    private static String sent(Call call, String field) {
        return call.sent(field)
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> Refusal.invalid(field + " is required."));
    }

    private static Map<String, String> preferences() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("InsHistBWCodes", "");
        names.put("InsHistPanoCodes", "");
        names.put("InsHistExamCodes", "");
        names.put("InsHistProphyCodes", "");
        names.put("InsHistPerioURCodes", "UR");
        names.put("InsHistPerioULCodes", "UL");
        names.put("InsHistPerioLRCodes", "LR");
        names.put("InsHistPerioLLCodes", "LL");
        names.put("InsHistPerioMaintCodes", "");
        names.put("InsHistDebridementCodes", "");
        return Collections.unmodifiableMap(names);
    }
}
