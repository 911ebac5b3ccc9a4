package org.frontdesk.practice.resources;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.frontdesk.practice.http.Call;
import org.frontdesk.practice.http.Refusal;
import org.frontdesk.practice.store.Reading;
import org.frontdesk.practice.store.Row;
import org.frontdesk.practice.store.Writing;

/** The form that a patient's fields must have, and who may pay for whom. */
final class PatientChecks {
    private static final Pattern SSN = Pattern.compile("[0-9]{9}");
    private static final Pattern STATE = Pattern.compile("[A-Z]{2}");
    private static final Pattern ZIP =
            Pattern.compile("[0-9]{5}|[0-9]{5}-[0-9]{4}|[0-9]{9}|[A-Z][0-9][A-Z] [0-9][A-Z][0-9]");

    private PatientChecks() {}

    static void forms(Reading rows, Map<String, Object> values) {
        form(values, "SSN", SSN, "must be nine digits without dashes");
        form(values, "State", STATE, "must be two capital letters");
        form(values, "Zip", ZIP, "must be like 12345, 12345-1234, 123456789 or A0A 0A0");
        if ("Deleted".equals(values.get("PatStatus"))) {
            throw Refusal.invalid("PatStatus is invalid.");
        }
        if ("Other".equals(values.get("Gender"))) {
            throw Refusal.invalid("Gender is invalid.");
        }
        Object language = values.getOrDefault("Language", "");
        List<String> known =
                List.of(rows.preference("LanguagesUsedByPatients", "").split("\\s*,\\s*"));
        if (!language.equals("") && !known.contains(language)) {
            throw Refusal.invalid("Language must be one of the preference LanguagesUsedByPatients.");
        }
    }

    private static void form(Map<String, Object> values, String field, Pattern pattern, String words) {
        String sent = values.getOrDefault(field, "").toString();
        if (!sent.isEmpty() && !pattern.matcher(sent).matches()) {
            throw Refusal.invalid(field + " " + words + ".");
        }
    }

    /** A note on the family's money and urgent things belongs to the guarantor. */
    static void familyNote(boolean pays, Map<String, Object> values) {
        if (!pays && !values.getOrDefault("FamFinUrgNote", "").equals("")) {
            throw Refusal.invalid("FamFinUrgNote can only be set for a guarantor.");
        }
    }

    static void twoFamilies(Call call) {
        if (call.has("Guarantor") && call.has("SuperFamily")) {
            throw Refusal.invalid("Guarantor and SuperFamily cannot be set together.");
        }
    }

    /**
     * Within a family only its guarantor hands over to another member, and then for all of them. A guarantor leaves for
     * another family only alone.
     */
    static void newGuarantor(Writing rows, Row patient, Map<String, Object> changes) {
        long self = patient.number("PatNum");
        long before = patient.number("Guarantor");
        long after = (Long) changes.getOrDefault("Guarantor", before);
        if (after == 0) {
            changes.put("Guarantor", self);
            after = self;
        }
        if (after == before || after == self) {
            return;
        }
        long family = Long.parseLong(rows.text("0", "SELECT Guarantor FROM patient WHERE PatNum = ?", after));
        if (family == before && before != self) {
            throw Refusal.invalid(
                    "Guarantor can only be changed to another family member for the family's present guarantor.");
        }
        if (family == before) {
            rows.run("UPDATE patient SET Guarantor = ? WHERE Guarantor = ?", after, before);
        } else if (before == self
                && rows.row("SELECT 1 AS found FROM patient WHERE Guarantor = ? AND PatNum <> ?", self, self)
                        .isPresent()) {
            throw Refusal.invalid("Guarantor cannot be of another family while the patient pays for others.");
        }
    }
}
