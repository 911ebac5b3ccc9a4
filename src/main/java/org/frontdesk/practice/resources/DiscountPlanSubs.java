package org.frontdesk.practice.resources;

import static org.frontdesk.practice.http.Field.date;
import static org.frontdesk.practice.http.Field.id;
import static org.frontdesk.practice.http.Field.note;

import java.util.Map;
import org.frontdesk.practice.http.Call;
import org.frontdesk.practice.http.Kinds;
import org.frontdesk.practice.http.Refusal;
import org.frontdesk.practice.http.Reply;
import org.frontdesk.practice.http.Resource;
import org.frontdesk.practice.store.Row;
import org.frontdesk.practice.store.Writing;

/**
 * DiscountPlanSubs: a patient's membership in a discount plan, at most one each. Joining and leaving switch the
 * patient's unsaved treatment plans between discount and insurance.
 */
final class DiscountPlanSubs extends Resource {
    DiscountPlanSubs() {
        super(
                "discountplansubs",
                "DiscountPlanSub",
                "discountplansub",
                id("DiscountSubNum"),
                id("DiscountPlanNum").required().refers("discountplan", "DiscountPlanNum", "DiscountPlan not found."),
                id("PatNum").required().refers("patient", "PatNum", "Patient does not exist"),
                date("DateEffective").settable(),
                date("DateTerm").settable(),
                note("SubNote").settable());
        serves("GET", false, "", this::ofPatient);
        serves("POST", false, "", call -> create(call).withoutBody());
        serves("PUT", true, "", call -> change(call).withoutBody());
        servesDelete();
    }

    private Reply ofPatient(Call call) {
        String patient = call.parameter("PatNum").orElseThrow(() -> Refusal.invalid("PatNum is required."));
        Object number = Kinds.id().read("PatNum", patient);
        return call.store().read(rows -> {
            if (!rows.exists("patient", "PatNum", (Long) number)) {
                throw Refusal.notFound("Patient does not exist");
            }
            return rows.row(select() + " WHERE t.PatNum = ?", number)
                    .map(row -> Reply.ok(write(row)))
                    .orElseThrow(() -> Refusal.notFound("DiscountPlanSub not found."));
        });
    }

    @Override
    protected void checkNew(Call call, Writing rows, Map<String, Object> row) {
        if (rows.exists("discountplansub", "PatNum", (Long) row.get("PatNum"))) {
            throw Refusal.invalid("PatNum already has a discount plan.");
        }
        if (rows.exists("patplan", "PatNum", (Long) row.get("PatNum"))) {
            throw Refusal.invalid("PatNum has insurance; a discount plan goes only without it.");
        }
    }

    @Override
    protected void checkChange(Call call, Writing rows, Row before, Map<String, Object> changes) {
        String patient = call.sent("PatNum").orElseThrow(() -> Refusal.invalid("PatNum is required."));
        if (!Kinds.id().read("PatNum", patient).equals(before.number("PatNum"))) {
            throw Refusal.invalid("PatNum does not belong to this DiscountPlanSub.");
        }
    }

    @Override
    protected void afterNew(Call call, Writing rows, long key) {
        switchPlans(call, rows, found(rows, key).number("PatNum"), "Discount");
    }

    @Override
    protected void afterRemoval(Call call, Writing rows, Row row) {
        switchPlans(call, rows, row.number("PatNum"), "Insurance");
    }

    private static void switchPlans(Call call, Writing rows, long patient, String type) {
        rows.run(
                "UPDATE treatplan SET TPType = ?, SecDateTEdit = ?"
                        + " WHERE PatNum = ? AND TPStatus <> 'Saved' AND TPType <> ?",
                type,
                call.now(),
                patient,
                type);
    }
}
