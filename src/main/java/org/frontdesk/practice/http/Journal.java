package org.frontdesk.practice.http;

import java.util.LinkedHashMap;
import java.util.Map;
import org.frontdesk.practice.store.Row;
import org.frontdesk.practice.store.Writing;

/**
 * What a write leaves behind beside its row: a line of the audit trail, and a signal that a list others keep is out of
 * date. An empty name leaves nothing.
 *
 * @param created the kind of audit line for a new row, such as {@code PatientCreate}; likewise the others
 * @param signal the kind of list, such as {@code Providers}
 */
record Journal(String created, String changed, String deleted, String signal) {
    static final Journal NONE = new Journal("", "", "", "");

    /** Who writes through the API: it knows no users, only the developer of the program that asks. */
    private static final String DEVELOPER = "Frontdesk";

    private static final String COMPUTER = "PRACTICESERVER";

    Journal announcing(String type) {
        return new Journal(created, changed, deleted, type);
    }

    void creation(Call call, Writing rows, Row row) {
        line(call, rows, created, "Created", row);
    }

    void change(Call call, Writing rows, Row row) {
        line(call, rows, changed, "Updated", row);
    }

    void deletion(Call call, Writing rows, Row row) {
        line(call, rows, deleted, "Deleted", row);
    }

    private void line(Call call, Writing rows, String permission, String act, Row row) {
        if (!permission.isEmpty()) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("PermType", permission);
            line.put("LogDateTime", call.now());
            line.put("LogText", act + " by " + DEVELOPER + " through API.");
            line.put("PatNum", row.values().getOrDefault("PatNum", 0));
            line.put("CompName", COMPUTER);
            line.put("LogSource", "API");
            rows.insert("securitylog", line);
        }
        if (!signal.isEmpty()) {
            rows.insert("signalod", Map.of("SigDateTime", call.now(), "IType", signal));
        }
    }
}
