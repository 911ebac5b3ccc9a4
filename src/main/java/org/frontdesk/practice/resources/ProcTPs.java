package org.frontdesk.practice.resources;

import static org.frontdesk.practice.http.Field.date;
import static org.frontdesk.practice.http.Field.derived;
import static org.frontdesk.practice.http.Field.id;
import static org.frontdesk.practice.http.Field.moment;
import static org.frontdesk.practice.http.Field.money;
import static org.frontdesk.practice.http.Field.text;
import static org.frontdesk.practice.http.Field.whole;

import java.util.Map;
import org.frontdesk.practice.http.Call;
import org.frontdesk.practice.http.Filter;
import org.frontdesk.practice.http.Refusal;
import org.frontdesk.practice.http.Resource;
import org.frontdesk.practice.store.Reading;
import org.frontdesk.practice.store.Row;
import org.frontdesk.practice.store.Writing;

/** ProcTPs: the frozen lines of a saved treatment plan, changeable until it is signed. Amounts are never rebalanced. */
final class ProcTPs extends Resource {
    ProcTPs() {
        super(
                "proctps",
                "ProcTP",
                "proctp",
                id("ProcTPNum"),
                id("TreatPlanNum"),
                id("PatNum"),
                id("ProcNumOrig"),
                whole("ItemOrder", 0, Integer.MAX_VALUE),
                id("Priority").onPut(),
                derived("priority", "SELECT ItemName FROM definition WHERE DefNum = t.Priority"),
                text("ToothNumTP", 255).onPut(),
                text("Surf", 255).onPut(),
                text("ProcCode", 15).onPut(),
                text("Descript", 255).onPut(),
                money("FeeAmt").onPut(),
                money("PriInsAmt").onPut(),
                money("SecInsAmt").onPut(),
                money("PatAmt").onPut(),
                money("Discount").onPut(),
                text("Prognosis", 255).onPut(),
                text("Dx", 255).onPut(),
                text("ProcAbbr", 50).onPut(),
                id("SecUserNumEntry"),
                date("SecDateEntry"),
                moment("SecDateTEdit"),
                money("FeeAllowed").onPut(),
                money("TaxAmt"),
                id("ProvNum"),
                date("DateTP"),
                id("ClinicNum"),
                money("CatPercUCR"));
        Filter plan = Filter.id("TreatPlanNum").needed().of("treatplan", "TreatPlanNum", "TreatPlan not found.");
        serves("GET", false, "", call -> list(call, "t.ItemOrder, t.ProcTPNum", plan));
        audits("", "TreatPlanEdit", "TreatPlanEdit");
        servesPut();
        servesDelete();
    }

    @Override
    protected void checkChange(Call call, Writing rows, Row before, Map<String, Object> changes) {
        refuseSigned(rows, before, "changed");
        Lookups.mustBeOf(rows, "Priority", changes.get("Priority"), Lookups.PRIORITIES);
        changes.put("SecDateTEdit", call.now());
    }

    @Override
    protected void checkRemoval(Call call, Writing rows, Row row) {
        refuseSigned(rows, row, "deleted");
    }

    private static void refuseSigned(Reading rows, Row line, String what) {
        rows.row(
                        "SELECT TreatPlanNum FROM treatplan WHERE TreatPlanNum = ? AND (Signature <> '' OR SignaturePractice <> '')",
                        line.number("TreatPlanNum"))
                .ifPresent(plan -> {
                    throw Refusal.invalid("A ProcTP of a signed treatment plan cannot be " + what
                            + "; clear the signature of TreatPlanNum " + plan.number("TreatPlanNum") + " first.");
                });
    }
}
