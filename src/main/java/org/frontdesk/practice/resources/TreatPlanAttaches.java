package org.frontdesk.practice.resources;

import static org.frontdesk.practice.http.Field.derived;
import static org.frontdesk.practice.http.Field.id;

import java.util.List;
import java.util.Map;
import org.frontdesk.practice.http.Call;
import org.frontdesk.practice.http.Filter;
import org.frontdesk.practice.http.Refusal;
import org.frontdesk.practice.http.Resource;
import org.frontdesk.practice.store.Row;
import org.frontdesk.practice.store.Writing;

/** TreatPlanAttaches: which procedures are on an active or inactive treatment plan, and how urgent they are there. */
final class TreatPlanAttaches extends Resource {
    TreatPlanAttaches() {
        super(
                "treatplanattaches",
                "TreatPlanAttach",
                "treatplanattach",
                id("TreatPlanAttachNum"),
                id("TreatPlanNum").required().refers("treatplan", "TreatPlanNum", "TreatPlan not found."),
                id("ProcNum").required().refers("procedurelog", "ProcNum", "Procedure not found for ProcNum."),
                id("Priority").settable(),
                derived("priority", "SELECT ItemName FROM definition WHERE DefNum = t.Priority"));
        servesList(Filter.id("TreatPlanNum").needed().of("treatplan", "TreatPlanNum", "TreatPlan not found."));
        audits("TreatPlanEdit", "TreatPlanEdit", "");
        servesPost();
        servesPut();
    }

    /** What is on the active plan is planned, and as urgent there as anywhere. */
    @Override
    protected void afterNew(Call call, Writing rows, long key) {
        follow(call, rows, found(rows, key));
    }

    @Override
    protected void afterChange(Call call, Writing rows, Row before) {
        follow(call, rows, found(rows, call.key()));
    }

    private static void follow(Call call, Writing rows, Row attach) {
        String status = "SELECT TPStatus FROM treatplan WHERE TreatPlanNum = ?";
        if ("Active".equals(rows.text("", status, attach.number("TreatPlanNum")))) {
            rows.run(
                    "UPDATE procedurelog SET Priority = ?, DateTStamp = ?,"
                            + " ProcStatus = CASE ProcStatus WHEN 'TPi' THEN 'TP' ELSE ProcStatus END WHERE ProcNum = ?",
                    attach.number("Priority"),
                    call.now(),
                    attach.number("ProcNum"));
        }
    }

    @Override
    protected void checkNew(Call call, Writing rows, Map<String, Object> row) {
        Row plan = rows.row("SELECT * FROM treatplan WHERE TreatPlanNum = ?", row.get("TreatPlanNum"))
                .orElseThrow();
        Row procedure = rows.row("SELECT * FROM procedurelog WHERE ProcNum = ?", row.get("ProcNum"))
                .orElseThrow();
        if ("Saved".equals(plan.text("TPStatus"))) {
            throw Refusal.invalid("TreatPlanNum must be an Active or Inactive treatment plan.");
        }
        if (!List.of("TP", "TPi").contains(procedure.text("ProcStatus"))) {
            throw Refusal.invalid("ProcNum must be a planned procedure, with ProcStatus TP or TPi.");
        }
        if (plan.number("PatNum") != procedure.number("PatNum")) {
            throw Refusal.invalid("ProcNum belongs to another patient.");
        }
        if (rows.row(
                        "SELECT 1 AS found FROM treatplanattach WHERE TreatPlanNum = ? AND ProcNum = ?",
                        row.get("TreatPlanNum"),
                        row.get("ProcNum"))
                .isPresent()) {
            throw Refusal.invalid("ProcNum is already attached to this treatment plan.");
        }
        Lookups.mustBeOf(rows, "Priority", row.get("Priority"), Lookups.PRIORITIES);
    }

    @Override
    protected void checkChange(Call call, Writing rows, Row before, Map<String, Object> changes) {
        Lookups.mustBeOf(rows, "Priority", changes.get("Priority"), Lookups.PRIORITIES);
    }
}
