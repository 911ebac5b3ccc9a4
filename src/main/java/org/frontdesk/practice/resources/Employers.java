package org.frontdesk.practice.resources;

import static org.frontdesk.practice.http.Field.id;
import static org.frontdesk.practice.http.Field.text;

import java.util.Map;
import org.frontdesk.practice.http.Call;
import org.frontdesk.practice.http.Refusal;
import org.frontdesk.practice.http.Resource;
import org.frontdesk.practice.store.Row;
import org.frontdesk.practice.store.Writing;

/** Employers of subscribers and patients. */
final class Employers extends Resource {
    Employers() {
        super(
                "employers",
                "Employer",
                "employer",
                id("EmployerNum"),
                text("EmpName", 255).required().onPut());
        servesList();
        servesSingle();
        servesPost();
        servesPut();
        servesDelete();
    }

    @Override
    protected void checkChange(Call call, Writing rows, Row before, Map<String, Object> changes) {
        if (!changes.containsKey("EmpName")) {
            throw Refusal.invalid("EmpName is required.");
        }
    }

    @Override
    protected void checkRemoval(Call call, Writing rows, Row row) {
        if (rows.exists("patient", "EmployerNum", call.key()) || rows.exists("insplan", "EmployerNum", call.key())) {
            throw Refusal.invalid("EmployerNum is still used by a patient or an insurance plan.");
        }
    }
}
