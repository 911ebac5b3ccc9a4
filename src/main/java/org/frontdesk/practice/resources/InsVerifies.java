package org.frontdesk.practice.resources;

import static org.frontdesk.practice.http.Field.choice;
import static org.frontdesk.practice.http.Field.date;
import static org.frontdesk.practice.http.Field.id;
import static org.frontdesk.practice.http.Field.moment;
import static org.frontdesk.practice.http.Field.note;

import java.util.Map;
import java.util.Optional;
import org.frontdesk.practice.http.Call;
import org.frontdesk.practice.http.Filter;
import org.frontdesk.practice.http.Kinds;
import org.frontdesk.practice.http.Refusal;
import org.frontdesk.practice.http.Reply;
import org.frontdesk.practice.http.Resource;
import org.frontdesk.practice.store.Row;
import org.frontdesk.practice.store.Writing;

/** InsVerifies: when a patient's enrollment or a plan's benefits were last verified; one row each. */
final class InsVerifies extends Resource {
    InsVerifies() {
        super(
                "insverifies",
                "InsVerify",
                "insverify",
                id("InsVerifyNum"),
                date("DateLastVerified").onPost(),
                id("UserNum"),
                choice("VerifyType", "InsuranceBenefit", "PatientEnrollment").required(),
                id("FKey").required(),
                id("DefNum").onPost(),
                note("Note").onPost(),
                date("DateLastAssigned"),
                moment("SecDateTEdit"));
        servesSingle();
        serves("GET", false, "", this::some);
        serves("PUT", false, "", this::verify);
    }

    private Reply some(Call call) {
        if (call.parameter("FKey").isPresent() && call.parameter("VerifyType").isEmpty()) {
            throw Refusal.invalid("VerifyType is required if FKey is given.");
        }
        return list(
                call,
                "t.InsVerifyNum",
                Filter.equal("VerifyType", Kinds.choice("InsuranceBenefit", "PatientEnrollment")),
                Filter.id("FKey"),
                Filter.changedAfter("SecDateTEdit"));
    }

    /** A new plan or coverage starts out as not yet verified. */
    static void begin(Call call, Writing rows, String type, long key) {
        rows.insert("insverify", Map.of("VerifyType", type, "FKey", key, "SecDateTEdit", call.now()));
    }

    /** Changes the row of the type and key, or makes it. */
    private Reply verify(Call call) {
        return call.store().write(rows -> {
            Map<String, Object> sent = sentValues(call, true);
            boolean enrollment = "PatientEnrollment".equals(sent.get("VerifyType"));
            long verified = (Long) sent.get("FKey");
            if (!rows.exists(enrollment ? "patplan" : "insplan", enrollment ? "PatPlanNum" : "PlanNum", verified)) {
                throw Refusal.invalid("FKey is no " + (enrollment ? "PatPlanNum." : "PlanNum."));
            }
            Lookups.mustBeAnyOf(rows, "DefNum", sent.get("DefNum"), Lookups.VERIFICATION_STATUSES);
            sent.put("SecDateTEdit", call.now());
            String known = "SELECT InsVerifyNum FROM insverify WHERE VerifyType = ? AND FKey = ?";
            Optional<Row> row = rows.row(known, sent.get("VerifyType"), verified);
            row.ifPresent(before -> rows.update("insverify", before.number("InsVerifyNum"), sent));
            long key = row.map(before -> before.number("InsVerifyNum")).orElseGet(() -> rows.insert("insverify", sent));
            return Reply.ok(write(found(rows, key)));
        });
    }
}
