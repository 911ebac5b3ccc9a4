package org.frontdesk.practice.resources;

import static org.frontdesk.practice.http.Field.id;
import static org.frontdesk.practice.http.Field.moment;
import static org.frontdesk.practice.http.Field.note;
import static org.frontdesk.practice.http.Field.text;

import java.util.Map;
import org.frontdesk.practice.http.Call;
import org.frontdesk.practice.http.Refusal;
import org.frontdesk.practice.http.Reply;
import org.frontdesk.practice.http.Resource;
import org.frontdesk.practice.store.Row;
import org.frontdesk.practice.store.Writing;

/**
 * PatientNotes: the long notes about a patient, one row for each patient, found by the patient's number. What is noted on
 * the family's money is the guarantor's and the same for the whole family.
 */
final class PatientNotes extends Resource {
    private static final String NOTES = "(SELECT p.PatNum, COALESCE(g.FamFinancial, '') AS FamFinancial,"
            + " COALESCE(n.Medical, '') AS Medical, COALESCE(n.Service, '') AS Service,"
            + " COALESCE(n.MedicalComp, '') AS MedicalComp, COALESCE(n.Treatment, '') AS Treatment,"
            + " COALESCE(n.ICEName, '') AS ICEName, COALESCE(n.ICEPhone, '') AS ICEPhone,"
            + " COALESCE(n.SecDateTEntry, '0001-01-01 00:00:00') AS SecDateTEntry,"
            + " COALESCE(n.SecDateTEdit, '0001-01-01 00:00:00') AS SecDateTEdit"
            + " FROM patient p LEFT JOIN patientnote n ON n.PatNum = p.PatNum"
            + " LEFT JOIN patientnote g ON g.PatNum = p.Guarantor)";

    PatientNotes() {
        super(
                "patientnotes",
                "PatientNote",
                NOTES,
                id("PatNum"),
                note("FamFinancial").onPut(),
                note("Medical").onPut(),
                note("Service").onPut(),
                note("MedicalComp").onPut(),
                note("Treatment").onPut(),
                text("ICEName", 255).onPut(),
                text("ICEPhone", 30).onPut(),
                moment("SecDateTEntry"),
                moment("SecDateTEdit"));
        audits("", "PatientEdit", "");
        servesList();
        servesSingle();
        serves("PUT", true, "", this::replace);
    }

    private Reply replace(Call call) {
        return call.store().write(rows -> {
            Row patient = rows.row("SELECT Guarantor, PatStatus FROM patient WHERE PatNum = ?", call.key())
                    .orElseThrow(() -> Refusal.notFound("PatientNote not found."));
            if ("Deleted".equals(patient.text("PatStatus"))) {
                throw Refusal.invalid("Patient has been deleted.");
            }
            Map<String, Object> sent = sentValues(call, false);
            Object money = sent.remove("FamFinancial");
            put(call, rows, call.key(), sent);
            if (money != null) {
                put(call, rows, patient.number("Guarantor"), Map.of("FamFinancial", money));
            }
            Row after = found(rows, call.key());
            recordChange(call, rows, after);
            return Reply.ok(write(after));
        });
    }

    private static void put(Call call, Writing rows, long patient, Map<String, Object> values) {
        rows.run("INSERT OR IGNORE INTO patientnote (PatNum, SecDateTEntry) VALUES (?, ?)", patient, call.now());
        rows.update("patientnote", patient, values);
        rows.update("patientnote", patient, Map.of("SecDateTEdit", call.now()));
    }
}
