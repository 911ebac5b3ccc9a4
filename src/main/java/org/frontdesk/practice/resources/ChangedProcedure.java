package org.frontdesk.practice.resources;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frontdesk.practice.http.Call;
import org.frontdesk.practice.http.Refusal;
import org.frontdesk.practice.store.Reading;
import org.frontdesk.practice.store.Row;

/** What may be changed on a procedure: less once it is completed, less again once it is on a claim. */
final class ChangedProcedure {
    private static final List<String> PLACES = List.of("ToothNum", "Surf", "ToothRange");
    private static final List<String> FIXED_WHEN_COMPLETE =
            List.of("CodeNum", "Discount", "ToothNum", "Surf", "ToothRange");
    private static final List<String> FIXED_ON_CLAIM = List.of("CodeNum", "ProcFee", "ProcDate", "ProcStatus");

    private ChangedProcedure() {}

    static void check(Call call, Reading rows, Row before, Map<String, Object> changes) {
        refuseGone(rows, before);
        PLACES.forEach(place -> changes.remove(place, ""));
        NewProcedure.checkStatus(changes);
        Optional<Row> code = code(call, rows, before, changes);
        code.ifPresent(other -> changes.put("CodeNum", other.number("CodeNum")));
        if ("C".equals(before.text("ProcStatus"))) {
            refuse(FIXED_WHEN_COMPLETE, before, changes, "on a completed procedure");
        }
        if (isOnClaim(rows, before.number("ProcNum"))) {
            refuse(FIXED_ON_CLAIM, before, changes, "on a procedure that is attached to a claim");
        }
        Row now = rows.row(
                        "SELECT * FROM procedurecode WHERE CodeNum = ?",
                        before.with(changes).number("CodeNum"))
                .orElseThrow();
        checkPlaces(now, before, changes);
        NewProcedure.checkProsthesis(now, changes);
        NewProcedure.checkAppointments(rows, before.number("PatNum"), changes);
        Lookups.mustBeOf(rows, "Priority", changes.get("Priority"), Lookups.PRIORITIES);
        Lookups.mustBeOf(rows, "Dx", changes.get("Dx"), Lookups.DIAGNOSES);
        Lookups.mustBeOf(rows, "Prognosis", changes.get("Prognosis"), Lookups.PROGNOSES);
        boolean completed = "C".equals(changes.get("ProcStatus")) && !"C".equals(before.text("ProcStatus"));
        if (completed) {
            changes.put("DateEntryC", call.today());
        }
        changes.put("DateTStamp", call.now());
    }

    static boolean isOnClaim(Reading rows, long procedure) {
        return rows.row("SELECT 1 AS found FROM claimproc WHERE ProcNum = ? AND ClaimNum <> 0", procedure)
                .isPresent();
    }

    static void refuseGone(Reading rows, Row procedure) {
        if ("D".equals(procedure.text("ProcStatus"))) {
            throw Refusal.invalid("Procedure has been deleted.");
        }
        String status = "SELECT PatStatus FROM patient WHERE PatNum = ?";
        if ("Deleted".equals(rows.text("", status, procedure.number("PatNum")))) {
            throw Refusal.invalid("Patient has been deleted.");
        }
    }

    /** The other code asked for, which must be done at the same kind of place. */
    private static Optional<Row> code(Call call, Reading rows, Row before, Map<String, Object> changes) {
        Optional<Row> other = NewProcedure.code(call, rows, changes);
        other.ifPresent(code -> {
            String area = "SELECT TreatArea FROM procedurecode WHERE CodeNum = ?";
            if (!code.text("TreatArea").equals(rows.text("", area, before.number("CodeNum")))) {
                throw Refusal.invalid(
                        "CodeNum must be of a procedure code with the same treatment area as the present one.");
            }
        });
        return other;
    }

    private static void refuse(List<String> fields, Row before, Map<String, Object> changes, String where) {
        for (String field : fields) {
            if (changes.containsKey(field) && !same(before.text(field), changes.get(field))) {
                throw Refusal.invalid(field + " cannot be changed " + where + ".");
            }
        }
    }

    private static boolean same(String stored, Object sent) {
        return sent instanceof Number
                ? Double.compare(Double.parseDouble(stored), ((Number) sent).doubleValue()) == 0
                : stored.equals(sent);
    }

    private static void checkPlaces(Row code, Row before, Map<String, Object> changes) {
        if (PLACES.stream().noneMatch(changes::containsKey)) {
            return;
        }
        String area = code.text("TreatArea");
        boolean range = "ToothRange".equals(area) || code.flag("AreaAlsoToothRange");
        refuseUnless(List.of("Surf", "Tooth").contains(area), "ToothNum", changes);
        refuseUnless(List.of("Surf", "Quad", "Sextant", "Arch").contains(area), "Surf", changes);
        refuseUnless(range, "ToothRange", changes);
        var places = new HashMap<String, Object>();
        PLACES.forEach(place -> places.put(place, before.with(changes).text(place)));
        NewProcedure.checkArea(area, code.flag("AreaAlsoToothRange"), places);
        PLACES.stream().filter(changes::containsKey).forEach(place -> changes.put(place, places.get(place)));
    }

    private static void refuseUnless(boolean used, String field, Map<String, Object> changes) {
        if (!used && changes.containsKey(field)) {
            throw Refusal.invalid(field + " is not used by this procedure code.");
        }
    }
}
