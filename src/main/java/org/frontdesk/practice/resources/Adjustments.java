package org.frontdesk.practice.resources;

import static org.frontdesk.practice.http.Field.id;

import org.frontdesk.practice.http.Call;
import org.frontdesk.practice.http.Json;
import org.frontdesk.practice.http.Kinds;
import org.frontdesk.practice.http.Refusal;
import org.frontdesk.practice.http.Reply;
import org.frontdesk.practice.http.Resource;

/** Adjustments: what was added to or taken from a patient's account. This practice keeps no ledger, so nobody has any. */
final class Adjustments extends Resource {
    Adjustments() {
        super("adjustments", "Adjustment", "patient", id("PatNum"));
        serves("GET", false, "", Adjustments::ofPatient);
    }

    private static Reply ofPatient(Call call) {
        String patient = call.parameter("PatNum").orElseThrow(() -> Refusal.invalid("PatNum is required."));
        Object number = Kinds.id().read("PatNum", patient);
        return call.store().read(rows -> {
            if (!rows.exists("patient", "PatNum", (Long) number)) {
                throw Refusal.notFound("Patient does not exist");
            }
            return Reply.ok(Json.array());
        });
    }
}
