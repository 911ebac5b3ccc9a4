package org.frontdesk.practice.resources;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.reckoning.SimpleReckoning;
import org.frontdesk.practice.http.Call;
import org.frontdesk.practice.store.Row;
import org.frontdesk.practice.store.Writing;

/** Saves a treatment plan: a new plan of today whose lines copy the planned procedures and what they would cost. */
final class PlanFreezing {
    private static final int LONGEST = 255;
    private static final String LINES = "SELECT p.*, a.Priority AS urgency, c.ProcCode AS code, c.AbbrDesc AS abbr,"
            + " CASE c.LaymanTerm WHEN '' THEN c.Descript ELSE c.LaymanTerm END AS words,"
            + " COALESCE((SELECT ItemOrder FROM definition WHERE DefNum = a.Priority), 1000000) AS turn,"
            + " COALESCE((SELECT ItemName FROM definition WHERE DefNum = p.Prognosis), '') AS prognosisName,"
            + " COALESCE((SELECT ItemName FROM definition WHERE DefNum = p.Dx), '') AS dxName"
            + " FROM treatplanattach a JOIN procedurelog p ON p.ProcNum = a.ProcNum"
            + " JOIN procedurecode c ON c.CodeNum = p.CodeNum"
            + " WHERE a.TreatPlanNum = ? AND p.ProcStatus IN ('TP', 'TPi')";

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
        var reckoning = new PlanReckoning(rows, plan, call.today());
        List<Row> procedures = rows.rows(LINES, plan.number("TreatPlanNum")).stream()
                .sorted(order(!"0".equals(rows.preference("TreatPlanSortByTooth", "1"))))
                .toList();
        for (int i = 0; i < procedures.size(); i++) {
            Map<String, Object> line = line(procedures.get(i), reckoning);
            line.put("TreatPlanNum", key);
            line.put("ItemOrder", i);
            line.put("SecDateEntry", call.today());
            line.put("SecDateTEdit", call.now());
            rows.insert("proctp", line);
        }
        return key;
    }

    /** By urgency, those without last; then by tooth if the practice wishes, date and number. */
    private static Comparator<Row> order(boolean byTooth) {
        Comparator<Row> urgent = Comparator.comparingLong(row -> row.number("turn"));
        return urgent.thenComparingInt(row -> byTooth ? tooth(row.text("ToothNum")) : 0)
                .thenComparing(row -> row.text("ProcDate"))
                .thenComparingLong(row -> row.number("ProcNum"));
    }

    private static int tooth(String tooth) {
        if (tooth.isEmpty()) {
            return 0;
        }
        return Character.isDigit(tooth.charAt(0)) ? Integer.parseInt(tooth) : tooth.charAt(0);
    }

    private static Map<String, Object> line(Row procedure, PlanReckoning reckoning) {
        SimpleReckoning.Line amounts = reckoning.of(procedure);
        String range = procedure.text("ToothRange");
        String words = procedure.text("words") + (range.isEmpty() ? "" : " #" + range);
        var line = new HashMap<String, Object>();
        line.put("PatNum", procedure.number("PatNum"));
        line.put("ProcNumOrig", procedure.number("ProcNum"));
        line.put("Priority", procedure.number("urgency"));
        line.put("ToothNumTP", procedure.text("ToothNum"));
        line.put("Surf", procedure.text("Surf"));
        line.put("ProcCode", procedure.text("code"));
        line.put("ProcAbbr", procedure.text("abbr"));
        line.put("Descript", words.length() > LONGEST ? words.substring(0, LONGEST) : words);
        line.put("FeeAmt", dollars(amounts.fee()));
        line.put("PriInsAmt", dollars(amounts.primary()));
        line.put("SecInsAmt", dollars(amounts.secondary()));
        line.put("Discount", dollars(amounts.discount()));
        line.put("PatAmt", dollars(amounts.patient()));
        line.put("FeeAllowed", dollars(amounts.allowed()));
        line.put("CatPercUCR", dollars(amounts.fee()));
        line.put("Prognosis", procedure.text("prognosisName"));
        line.put("Dx", procedure.text("dxName"));
        line.put("ProvNum", procedure.number("ProvNum"));
        line.put("DateTP", procedure.text("DateTP"));
        line.put("ClinicNum", procedure.number("ClinicNum"));
        return line;
    }

    private static Object dollars(Money amount) {
        return amount.toDollars();
    }
}
