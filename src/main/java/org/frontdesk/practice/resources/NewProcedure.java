package org.frontdesk.practice.resources;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frontdesk.practice.http.Call;
import org.frontdesk.practice.http.Refusal;
import org.frontdesk.practice.store.Reading;
import org.frontdesk.practice.store.Row;

/** The rules and defaults of a procedure entered through the API: its code, area, provider, priority and fee. */
final class NewProcedure {
    private NewProcedure() {}

    static void complete(Call call, Reading rows, Map<String, Object> row) {
        checkStatus(row);
        Row code = code(call, rows, row).orElseThrow(() -> Refusal.invalid("CodeNum or procCode is required."));
        Row patient = rows.row("SELECT * FROM patient WHERE PatNum = ?", row.get("PatNum"))
                .orElseThrow();
        row.put("CodeNum", code.number("CodeNum"));
        checkArea(code.text("TreatArea"), code.flag("AreaAlsoToothRange"), row);
        checkProsthesis(code, row);
        checkAppointments(rows, patient.number("PatNum"), row);
        Lookups.mustBeOf(rows, "Prognosis", row.get("Prognosis"), Lookups.PROGNOSES);
        chosen(call, rows, row, "Priority", "priority", Lookups.PRIORITIES);
        chosen(call, rows, row, "Dx", "dxName", Lookups.DIAGNOSES);
        row.putIfAbsent("ClinicNum", patient.number("ClinicNum"));
        if ((Long) row.getOrDefault("ProvNum", 0L) == 0) {
            row.put("ProvNum", provider(rows, row, patient));
        }
        row.putIfAbsent("ProcFee", fee(rows, patient, row.get("ProvNum"), code.number("CodeNum")));
        row.putIfAbsent("DateTP", call.today());
        row.put("BaseUnits", code.number("BaseUnits"));
        row.put("DateEntryC", "C".equals(row.get("ProcStatus")) ? call.today() : "0001-01-01");
        row.put("DateTStamp", call.now());
        row.put("SecDateEntry", call.now());
    }

    /** Deleted procedures and those of inactive plans come about otherwise. */
    static void checkStatus(Map<String, Object> row) {
        if ("D".equals(row.get("ProcStatus")) || "TPi".equals(row.get("ProcStatus"))) {
            throw Refusal.invalid("ProcStatus is invalid.");
        }
    }

    /** The procedure code sent by its number or its text, not both; empty when neither was. */
    static Optional<Row> code(Call call, Reading rows, Map<String, Object> row) {
        Optional<String> sent = call.sent("procCode").filter(text -> !text.isBlank());
        long number = (Long) row.getOrDefault("CodeNum", 0L);
        if (number != 0 && sent.isPresent()) {
            throw Refusal.invalid("Only one of CodeNum and procCode may be set.");
        }
        if (number != 0) {
            return rows.row("SELECT * FROM procedurecode WHERE CodeNum = ?", number);
        }
        return sent.map(code -> rows.row("SELECT * FROM procedurecode WHERE ProcCode = ?", code.strip())
                .orElseThrow(() -> Refusal.notFound("ProcedureCode not found for procCode.")));
    }

    static void checkProsthesis(Row code, Map<String, Object> row) {
        if (!row.getOrDefault("Prosthesis", "").equals("") && !code.flag("IsProsth")) {
            throw Refusal.invalid("Prosthesis can only be set for a procedure code of a prosthesis.");
        }
    }

    /** An appointment must be the patient's own. */
    static void checkAppointments(Reading rows, long patient, Map<String, Object> row) {
        for (String field : List.of("AptNum", "PlannedAptNum")) {
            long appointment = (Long) row.getOrDefault(field, 0L);
            String whose = "SELECT PatNum FROM appointment WHERE AptNum = ?";
            if (appointment != 0 && Long.parseLong(rows.text("0", whose, appointment)) != patient) {
                throw Refusal.invalid(field + " must be an appointment of the same patient.");
            }
        }
    }

    static void checkArea(String area, boolean alsoRange, Map<String, Object> row) {
        String tooth = row.getOrDefault("ToothNum", "").toString();
        String surface = row.getOrDefault("Surf", "").toString();
        String range = row.getOrDefault("ToothRange", "").toString();
        if (!tooth.isEmpty() && !tooth.matches("[1-9]|[12][0-9]|3[0-2]|[A-T]")) {
            throw Refusal.invalid("ToothNum must be 1 to 32 or A to T.");
        }
        switch (area) {
            case "Surf" -> {
                need("ToothNum", tooth, ".+");
                need("Surf", surface, "[MOIDLFBV/]+");
            }
            case "Tooth" -> need("ToothNum", tooth, ".+");
            case "Quad" -> need("Surf", surface, "UL|UR|LL|LR");
            case "Sextant" -> need("Surf", surface, "[1-6]");
            case "Arch" -> need("Surf", surface, "U|L");
            default -> {}
        }
        boolean also = alsoRange && ("Quad".equals(area) || "Arch".equals(area));
        if (also || "ToothRange".equals(area)) {
            need("ToothRange", range, ".+");
            row.put("ToothRange", ToothRanges.expanded("ToothRange", range));
        }
    }

    private static void need(String field, String value, String pattern) {
        if (value.isEmpty()) {
            throw Refusal.invalid(field + " is required for this procedure code.");
        }
        if (!value.matches(pattern)) {
            throw Refusal.invalid(field + " is invalid for this procedure code.");
        }
    }

    /** A definition by its number or its name, not both; the first of the category when neither was sent. */
    private static void chosen(
            Call call, Reading rows, Map<String, Object> row, String field, String nameField, int category) {
        Optional<String> name = call.sent(nameField);
        if (name.isPresent() && row.containsKey(field)) {
            throw Refusal.invalid("Only one of " + field + " and " + nameField + " may be set.");
        }
        if (name.isPresent()) {
            row.put(field, Lookups.named(rows, nameField, category, name.get()));
        } else if (row.containsKey(field)) {
            Lookups.mustBeOf(rows, field, row.get(field), category);
        } else {
            String first = "SELECT DefNum FROM definition WHERE Category = ? AND IsHidden = 'false'"
                    + " ORDER BY ItemOrder, DefNum";
            row.put(field, Long.valueOf(rows.text("0", first, category)));
        }
    }

    private static long provider(Reading rows, Map<String, Object> row, Row patient) {
        long appointment = (Long) row.getOrDefault("AptNum", 0L);
        long booked = Long.parseLong(rows.text("0", "SELECT ProvNum FROM appointment WHERE AptNum = ?", appointment));
        if (booked != 0) {
            return booked;
        }
        long own = patient.number("PriProv");
        return own != 0 ? own : Long.parseLong(rows.preference("PracticeDefaultProv", "0"));
    }

    /** From the schedule of the primary plan unless it is a PPO, else the patient's, else the provider's; else 0. */
    private static Object fee(Reading rows, Row patient, Object provider, long code) {
        String sql = "SELECT f.Amount FROM fee f JOIN ("
                + " SELECT p.FeeSched AS sched, 1 AS turn FROM patplan l JOIN inssub s ON s.InsSubNum = l.InsSubNum"
                + " JOIN insplan p ON p.PlanNum = s.PlanNum WHERE l.PatNum = ? AND l.Ordinal = 1 AND p.PlanType <> 'p'"
                + " UNION ALL SELECT ?, 2 UNION ALL SELECT FeeSched, 3 FROM provider WHERE ProvNum = ?) AS asked"
                + " ON asked.sched = f.FeeSched WHERE f.CodeNum = ? ORDER BY asked.turn, f.ClinicNum, f.ProvNum";
        return new BigDecimal(
                rows.text("0", sql, patient.number("PatNum"), patient.number("FeeSched"), provider, code));
    }
}
