package org.frontdesk.practice.resources;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.frontdesk.domain.Money;
import org.frontdesk.practice.estimates.FrozenAmounts;
import org.frontdesk.practice.estimates.PlannedRows;
import org.frontdesk.practice.http.Call;
import org.frontdesk.practice.store.Row;
import org.frontdesk.practice.store.Writing;

/** Saves a treatment plan: a new plan of today whose lines copy the planned procedures and what they would cost. */
final class PlanFreezing {
    private static final int LONGEST = 255;
    private static final BigDecimal NOT_BILLED = BigDecimal.ONE.negate();

    private PlanFreezing() {}

    /**
     * Stores the frozen plan and returns its key.
     *
     * @param heading empty for the source's own
     */
    static long freeze(Call call, Writing rows, Row plan, String heading, long presenter) {
        var saved = new HashMap<String, Object>();
        saved.put("PatNum", plan.number("PatNum"));
        saved.put("DateTP", call.today());
        saved.put("Heading", heading.isBlank() ? plan.text("Heading") : heading);
        saved.put("Note", plan.text("Note"));
        saved.put(
                "ResponsParty",
                rows.rows("SELECT ResponsParty FROM patient WHERE PatNum = ?", plan.number("PatNum"))
                        .getFirst()
                        .number("ResponsParty"));
        saved.put("TPStatus", "Saved");
        saved.put("TPType", plan.text("TPType"));
        saved.put("UserNumPresenter", presenter);
        saved.put("SecDateEntry", call.today());
        saved.put("SecDateTEdit", call.now());
        long key = rows.insert("treatplan", saved);
        List<Row> procedures = PlannedRows.ofPlan(rows, plan.number("TreatPlanNum"));
        List<FrozenAmounts> amounts = FrozenAmounts.of(rows, plan, procedures, call.today());
        for (int i = 0; i < procedures.size(); i++) {
            Map<String, Object> line = line(procedures.get(i), amounts.get(i));
            line.put("TreatPlanNum", key);
            line.put("ItemOrder", i);
            line.put("SecDateEntry", call.today());
            line.put("SecDateTEdit", call.now());
            rows.insert("proctp", line);
        }
        return key;
    }

    private static Map<String, Object> line(Row procedure, FrozenAmounts amounts) {
        String range = procedure.text("ToothRange");
        String words = procedure.text("words") + (range.isEmpty() ? "" : " #" + range) + amounts.remarks();
        var line = new HashMap<String, Object>();
        line.put("PatNum", procedure.number("PatNum"));
        line.put("ProcNumOrig", procedure.number("ProcNum"));
        line.put("Priority", procedure.number("urgency"));
        line.put("ToothNumTP", procedure.text("ToothNum"));
        line.put("Surf", procedure.text("Surf"));
        line.put("ProcCode", procedure.text("code"));
        line.put("ProcAbbr", procedure.text("abbr"));
        line.put("Descript", words.length() > LONGEST ? words.substring(0, LONGEST) : words);
        line.put("FeeAmt", amounts.fee().toDollars());
        line.put("PriInsAmt", amounts.primary().toDollars());
        line.put("SecInsAmt", amounts.secondary().toDollars());
        line.put("Discount", amounts.discount().toDollars());
        line.put("PatAmt", amounts.patient().toDollars());
        line.put("FeeAllowed", amounts.allowed().map(Money::toDollars).orElse(NOT_BILLED));
        line.put("TaxAmt", amounts.tax().toDollars());
        line.put("CatPercUCR", amounts.usual().toDollars());
        line.put("Prognosis", procedure.text("prognosisName"));
        line.put("Dx", procedure.text("dxName"));
        line.put("ProvNum", procedure.number("ProvNum"));
        line.put("DateTP", procedure.text("DateTP"));
        line.put("ClinicNum", procedure.number("ClinicNum"));
        return line;
    }
}
