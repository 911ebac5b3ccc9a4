package org.frontdesk.practice.resources;

import static org.frontdesk.practice.http.Field.choice;
import static org.frontdesk.practice.http.Field.flag;
import static org.frontdesk.practice.http.Field.id;
import static org.frontdesk.practice.http.Field.moment;
import static org.frontdesk.practice.http.Field.note;

import java.util.LinkedHashMap;
import java.util.Map;
import org.frontdesk.practice.http.Call;
import org.frontdesk.practice.http.Filter;
import org.frontdesk.practice.http.Kinds;
import org.frontdesk.practice.http.Refusal;
import org.frontdesk.practice.http.Resource;
import org.frontdesk.practice.store.Reading;
import org.frontdesk.practice.store.Row;
import org.frontdesk.practice.store.Writing;

/**
 * Popups: notices shown when a patient is opened, of the patient alone, the family or the super family. Changing the words
 * leaves an archived copy of the old ones.
 */
final class Popups extends Resource {
    private static final String OF_PATIENT = "EXISTS (SELECT 1 FROM patient asked JOIN patient owner"
            + " ON owner.PatNum = t.PatNum WHERE asked.PatNum = ? AND (asked.PatNum = owner.PatNum"
            + " OR t.PopupLevel IN ('Family', 'SuperFamily') AND owner.Guarantor = asked.Guarantor"
            + " OR t.PopupLevel = 'SuperFamily' AND owner.SuperFamily = asked.SuperFamily AND owner.SuperFamily <> 0))";

    Popups() {
        super(
                "popups",
                "Popup",
                "popup",
                id("PopupNum"),
                id("PatNum").required().refers("patient", "PatNum", "Patient does not exist"),
                note("Description").required().onPut(),
                flag("IsDisabled"),
                choice("PopupLevel", "Patient", "Family", "SuperFamily").settable(),
                moment("DateTimeEntry"),
                flag("IsArchived"),
                id("PopupNumArchive"),
                moment("DateTimeDisabled").settable());
        audits("PopupEdit", "PopupEdit", "");
        servesList(
                Filter.where("PatNum", Kinds.id(), OF_PATIENT).needed().of("patient", "PatNum", "Patient not found"));
        servesPost();
        servesPut();
    }

    @Override
    protected void checkNew(Call call, Writing rows, Map<String, Object> row) {
        checkLevel(rows, (Long) row.get("PatNum"), row);
        row.put("DateTimeEntry", call.now());
    }

    @Override
    protected void checkChange(Call call, Writing rows, Row before, Map<String, Object> changes) {
        if (before.flag("IsArchived")) {
            throw Refusal.invalid("Popup is archived and cannot be changed.");
        }
        checkLevel(rows, before.number("PatNum"), changes);
        if (changes.containsKey("Description") && !before.text("Description").equals(changes.get("Description"))) {
            Map<String, Object> copy = new LinkedHashMap<>(before.values());
            copy.remove("PopupNum");
            copy.put("IsArchived", "true");
            copy.put("PopupNumArchive", before.number("PopupNum"));
            rows.insert("popup", copy);
        }
    }

    private static void checkLevel(Reading rows, long patient, Map<String, Object> values) {
        boolean alone = "0".equals(rows.text("0", "SELECT SuperFamily FROM patient WHERE PatNum = ?", patient));
        if (alone && "SuperFamily".equals(values.get("PopupLevel"))) {
            throw Refusal.invalid("PopupLevel can only be SuperFamily for a patient of a super family.");
        }
    }
}
