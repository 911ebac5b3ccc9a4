package org.frontdesk.practice.resources;

import org.frontdesk.practice.http.Refusal;
import org.frontdesk.practice.store.Reading;
import org.frontdesk.practice.store.Row;

/** Checks against the practice's definitions, which are grouped by a category number. */
final class Lookups {
    static final int ADJUSTMENT_TYPES = 1;
    static final int BILLING_TYPES = 4;
    static final int CODE_CATEGORIES = 11;
    static final int DIAGNOSES = 16;
    static final int IMAGE_CATEGORIES = 18;
    static final int PRIORITIES = 20;
    static final int COMMLOG_TYPES = 27;
    static final int PROGNOSES = 30;
    static final int SPECIALTIES = 35;
    static final int PAYMENT_TRACKING = 36;
    static final int VERIFICATION_STATUSES = 38;
    static final String[] SUBSTITUTION_CONDITIONS = {"Always", "Molar", "SecondMolar", "Never", "Posterior"};

    private Lookups() {}

    /** Refuses a field that is neither 0 nor a definition of the category. */
    static void mustBeOf(Reading rows, String field, Object number, int category) {
        if (number == null || Long.valueOf(0).equals(number)) {
            return;
        }
        Row definition = rows.row("SELECT Category FROM definition WHERE DefNum = ?", number)
                .orElseThrow(() -> Refusal.notFound("Definition not found for " + field + "."));
        if (definition.number("Category") != category) {
            throw Refusal.invalid(field + " must be a definition of category " + category + ".");
        }
    }

    /** As {@link #mustBeOf}, for methods that answer 400 also to a definition that is not there. */
    static void mustBeAnyOf(Reading rows, String field, Object number, int category) {
        if (number != null
                && !Long.valueOf(0).equals(number)
                && rows.row("SELECT DefNum FROM definition WHERE DefNum = ? AND Category = ?", number, category)
                        .isEmpty()) {
            throw Refusal.invalid(field + " must be a definition of category " + category + ".");
        }
    }

    /** Refuses a text that is neither empty nor, letter by letter, the code of a procedure. */
    static void mustBeCode(Reading rows, String field, Object code) {
        if (code == null || code.toString().isEmpty()) {
            return;
        }
        if (rows.row("SELECT CodeNum FROM procedurecode WHERE ProcCode = ?", code)
                .isEmpty()) {
            throw Refusal.notFound("ProcedureCode not found for " + field + ".");
        }
    }

    /** The key a preference holds, 0 when it holds none. */
    static long preferredKey(Reading rows, String preference) {
        String value = rows.preference(preference, "0");
        return value.matches("[0-9]{1,18}") ? Long.parseLong(value) : 0;
    }

    /** The definition of that name in the category. */
    static long named(Reading rows, String field, int category, String name) {
        return rows.row("SELECT DefNum FROM definition WHERE Category = ? AND ItemName = ?", category, name)
                .orElseThrow(() -> Refusal.invalid(field + " is invalid."))
                .number("DefNum");
    }
}
