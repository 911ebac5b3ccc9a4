package org.frontdesk.practice.resources;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.frontdesk.practice.http.Call;
import org.frontdesk.practice.http.Json;
import org.frontdesk.practice.http.Kinds;
import org.frontdesk.practice.http.Refusal;
import org.frontdesk.practice.http.Reply;
import org.frontdesk.practice.store.Reading;
import org.frontdesk.practice.store.Row;
import org.frontdesk.practice.store.Writing;

/** Notes on several procedures of one visit: each is a procedure of a code of its own, with a note and the others' keys. */
final class GroupNotes {
    private static final String CODE = "~GRP~";
    private static final String NOTES = "SELECT p.ProcNum, p.PatNum, p.ProvNum, COALESCE(n.Note, '') AS Note,"
            + " COALESCE(n.isSigned, 'false') AS isSigned FROM procedurelog p"
            + " JOIN procedurecode c ON c.CodeNum = p.CodeNum AND c.ProcCode = '" + CODE + "'"
            + " LEFT JOIN procnote n ON n.ProcNoteNum ="
            + " (SELECT MAX(ProcNoteNum) FROM procnote WHERE ProcNum = p.ProcNum) WHERE p.ProcStatus <> 'D' AND ";

    Reply ofPatient(Call call) {
        String asked = call.parameter("PatNum").orElseThrow(() -> Refusal.invalid("PatNum is required."));
        long patient = (Long) Kinds.id().read("PatNum", asked);
        return call.store().read(rows -> {
            patient(rows, patient);
            ArrayNode list = Json.array();
            rows.rows(NOTES + "p.PatNum = ? ORDER BY p.ProcNum", patient).forEach(row -> list.add(shown(rows, row)));
            return Reply.ok(list);
        });
    }

    Reply make(Call call) {
        return call.store().write(rows -> {
            Row patient = patient(rows, key(call, "PatNum"));
            refuseDeleted(patient);
            Set<Long> procedures = procedures(call);
            String note = note(call);
            List<Row> visits = procedures.stream()
                    .map(number -> procedure(rows, patient, number))
                    .toList();
            Row first = visits.getFirst();
            for (String same : List.of("ProcDate", "ClinicNum", "ProvNum")) {
                if (visits.stream().anyMatch(row -> !row.text(same).equals(first.text(same)))) {
                    throw Refusal.invalid("ProcNums must be procedures with the same " + same + ".");
                }
            }
            Map<String, Object> row = new HashMap<>();
            row.put("PatNum", patient.number("PatNum"));
            row.put("CodeNum", code(rows));
            row.put("ProcDate", first.text("ProcDate"));
            row.put("ProcStatus", "EC");
            row.put("ProvNum", provider(call, rows, patient.number("PriProv")));
            row.put("ClinicNum", first.number("ClinicNum"));
            row.put("DateTStamp", call.now());
            row.put("SecDateEntry", call.now());
            long group = rows.insert("procedurelog", row);
            procedures.forEach(number -> rows.insert("procgroupitem", Map.of("GroupNum", group, "ProcNum", number)));
            write(call, rows, group, patient.number("PatNum"), note, signed(call, "false"));
            return Reply.created(shown(rows, found(rows, group)), "/procedurelogs/" + group);
        });
    }

    Reply replace(Call call) {
        return call.store().write(rows -> {
            Row before = found(rows, call.key());
            Row patient = patient(rows, key(call, "PatNum"));
            refuseDeleted(patient);
            if (patient.number("PatNum") != before.number("PatNum")) {
                throw Refusal.invalid("PatNum must be the patient of the group note.");
            }
            String note = note(call);
            boolean append = "true"
                    .equals(Kinds.flag()
                            .read("doAppendNote", call.sent("doAppendNote").orElse("false")));
            String whole = append && !before.text("Note").isEmpty() ? before.text("Note") + "\n" + note : note;
            rows.update(
                    "procedurelog",
                    call.key(),
                    Map.of("ProvNum", provider(call, rows, before.number("ProvNum")), "DateTStamp", call.now()));
            write(call, rows, call.key(), before.number("PatNum"), whole, signed(call, before.text("isSigned")));
            return Reply.ok(shown(rows, found(rows, call.key())));
        });
    }

    Reply strikeOut(Call call) {
        return call.store().write(rows -> {
            found(rows, call.key());
            rows.update("procedurelog", call.key(), Map.of("ProcStatus", "D", "DateTStamp", call.now()));
            rows.delete("procgroupitem", "GroupNum", call.key());
            return Reply.done();
        });
    }

    private static void write(Call call, Writing rows, long group, long patient, String note, String signed) {
        Map<String, Object> row = new HashMap<>();
        row.put("ProcNum", group);
        row.put("PatNum", patient);
        row.put("EntryDateTime", call.now());
        row.put("Note", note);
        row.put("isSigned", signed);
        rows.insert("procnote", row);
    }

    private static Row found(Reading rows, long group) {
        return rows.row(NOTES + "p.ProcNum = ?", group).orElseThrow(() -> Refusal.notFound("GroupNote not found."));
    }

    /** Unlike everywhere else, the flag begins with a capital. */
    private static ObjectNode shown(Reading rows, Row note) {
        ObjectNode object = Json.object()
                .put("PatNum", note.number("PatNum"))
                .put("ProvNum", note.number("ProvNum"))
                .put("ProcNum", note.number("ProcNum"));
        ArrayNode numbers = object.putArray("ProcNums");
        rows.rows("SELECT ProcNum FROM procgroupitem WHERE GroupNum = ? ORDER BY ProcNum", note.number("ProcNum"))
                .forEach(item -> numbers.add(item.number("ProcNum")));
        return object.put("Note", note.text("Note")).put("isSigned", note.flag("isSigned") ? "True" : "False");
    }

    private static Row patient(Reading rows, long number) {
        return rows.row("SELECT * FROM patient WHERE PatNum = ?", number)
                .orElseThrow(() -> Refusal.notFound("Patient not found"));
    }

    private static void refuseDeleted(Row patient) {
        if ("Deleted".equals(patient.text("PatStatus"))) {
            throw Refusal.invalid("Patient has been deleted.");
        }
    }

    private static Row procedure(Reading rows, Row patient, long number) {
        Row row = rows.row("SELECT * FROM procedurelog WHERE ProcNum = ? AND ProcStatus <> 'D'", number)
                .orElseThrow(() -> Refusal.notFound("Procedure not found for ProcNums."));
        if (row.number("PatNum") != patient.number("PatNum")) {
            throw Refusal.invalid("ProcNums must be procedures of PatNum.");
        }
        return row;
    }

    /** The keys sent, repeated ones once. */
    private static Set<Long> procedures(Call call) {
        JsonNode sent = call.body().path("ProcNums");
        if (!sent.isArray() || sent.isEmpty()) {
            throw Refusal.invalid("ProcNums is required, a list of procedures such as [1,2].");
        }
        Set<Long> numbers = new LinkedHashSet<>();
        sent.forEach(number -> numbers.add((Long) Kinds.id().read("ProcNums", number.asText())));
        return numbers;
    }

    private static long code(Writing rows) {
        return rows.row("SELECT CodeNum FROM procedurecode WHERE ProcCode = ?", CODE)
                .map(row -> row.number("CodeNum"))
                .orElseGet(() -> rows.insert("procedurecode", Map.of("ProcCode", CODE, "Descript", "Group note")));
    }

    private static long provider(Call call, Reading rows, long otherwise) {
        long sent = (Long) Kinds.id().read("ProvNum", call.sent("ProvNum").orElse("0"));
        if (sent != 0 && !rows.exists("provider", "ProvNum", sent)) {
            throw Refusal.notFound("Provider not found");
        }
        return sent != 0 ? sent : otherwise;
    }

    private static String signed(Call call, String otherwise) {
        return (String) Kinds.flag().read("isSigned", call.sent("isSigned").orElse(otherwise));
    }

    private static String note(Call call) {
        return (String) Kinds.note()
                .read(
                        "Note",
                        call.sent("Note")
                                .filter(text -> !text.isBlank())
                                .orElseThrow(() -> Refusal.invalid("Note is required.")));
    }

    private static long key(Call call, String field) {
        String sent = call.sent(field)
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> Refusal.invalid(field + " is required."));
        return (Long) Kinds.id().read(field, sent);
    }
}
