package org.frontdesk.practice.resources;

import static org.frontdesk.practice.http.Field.choice;
import static org.frontdesk.practice.http.Field.id;
import static org.frontdesk.practice.http.Field.lookedUp;
import static org.frontdesk.practice.http.Field.moment;
import static org.frontdesk.practice.http.Field.money;
import static org.frontdesk.practice.http.Field.whole;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.frontdesk.practice.estimates.StalePlans;
import org.frontdesk.practice.http.Call;
import org.frontdesk.practice.http.Filter;
import org.frontdesk.practice.http.Refusal;
import org.frontdesk.practice.http.Resource;
import org.frontdesk.practice.store.Reading;
import org.frontdesk.practice.store.Row;
import org.frontdesk.practice.store.Writing;

/** Benefits: the rows of what a plan covers, of the plan itself or of one patient's link to it. */
final class Benefits extends Resource {
    private final StalePlans stalePlans;

    Benefits(StalePlans stalePlans) {
        super(
                "benefits",
                "Benefit",
                "benefit",
                id("BenefitNum"),
                id("PlanNum").onPost().refers("insplan", "PlanNum", "InsPlan not found."),
                id("PatPlanNum").onPost().refers("patplan", "PatPlanNum", "PatPlan not found."),
                id("CovCatNum").settable().refers("covcat", "CovCatNum", "CovCat not found."),
                choice(
                                "BenefitType",
                                "ActiveCoverage",
                                "CoInsurance",
                                "Deductible",
                                "CoPayment",
                                "Exclusions",
                                "Limitations",
                                "WaitingPeriod")
                        .required()
                        .onPut(),
                whole("Percent", -1, 100).settable(),
                money("MonetaryAmt").settable(),
                choice("TimePeriod", "None", "ServiceYear", "CalendarYear", "Lifetime", "Years", "NumberInLast12Months")
                        .settable(),
                choice("QuantityQualifier", "None", "NumberOfServices", "AgeLimit", "Visits", "Years", "Months")
                        .settable(),
                whole("Quantity", 0, 100).settable(),
                id("CodeNum").settable().refers("procedurecode", "CodeNum", "ProcedureCode not found for CodeNum."),
                lookedUp("procCode", "CodeNum", "SELECT ProcCode FROM procedurecode WHERE CodeNum = t.CodeNum"),
                choice("CoverageLevel", "None", "Individual", "Family")
                        .required()
                        .onPut(),
                moment("SecDateTEntry"),
                moment("SecDateTEdit"),
                id("CodeGroupNum").settable().refers("codegroup", "CodeGroupNum", "CodeGroup not found."),
                choice("TreatArea", "None", "Surf", "Tooth", "Mouth", "Quad", "Sextant", "Arch", "ToothRange")
                        .settable());
        this.stalePlans = stalePlans;
        servesList(Filter.id("PlanNum").of("insplan", "PlanNum", "InsPlan not found."), Filter.id("PatPlanNum"));
        servesSingle();
        servesPost();
        servesPut();
        servesDelete();
    }

    @Override
    protected void checkNew(Call call, Writing rows, Map<String, Object> row) {
        long plan = (Long) row.getOrDefault("PlanNum", 0L);
        long patPlan = (Long) row.getOrDefault("PatPlanNum", 0L);
        if (plan == 0 && patPlan == 0) {
            throw Refusal.invalid("PlanNum or PatPlanNum is required.");
        }
        if (plan != 0 && patPlan != 0) {
            throw Refusal.invalid("Only one of PlanNum and PatPlanNum may be set.");
        }
        takeProcCode(call, rows, row);
        if (!row.containsKey("TimePeriod")) {
            row.put("TimePeriod", defaultPeriod(rows, row, plan, patPlan));
        }
        row.put("SecDateTEntry", call.now());
        row.put("SecDateTEdit", call.now());
        checkShape(blank().with(row));
        stalePlans.add(plan, patPlan);
    }

    @Override
    protected void checkChange(Call call, Writing rows, Row before, Map<String, Object> changes) {
        takeProcCode(call, rows, changes);
        Row after = before.with(changes);
        boolean grouped = before.number("CodeGroupNum") != 0 && (isFrequency(before) || isAgeLimit(before));
        if (grouped && after.number("CodeGroupNum") != before.number("CodeGroupNum")) {
            throw Refusal.invalid("CodeGroupNum cannot be changed on a frequency or age limitation.");
        }
        checkShape(after);
        changes.put("SecDateTEdit", call.now());
        stalePlans.add(before.number("PlanNum"), before.number("PatPlanNum"));
    }

    @Override
    protected void checkRemoval(Call call, Writing rows, Row row) {
        stalePlans.add(row.number("PlanNum"), row.number("PatPlanNum"));
    }

    /** A code number wins over a code; without either the code stays as it is. */
    private static void takeProcCode(Call call, Reading rows, Map<String, Object> values) {
        Optional<String> code = call.sent("procCode").map(String::strip);
        if (code.isEmpty() || (Long) values.getOrDefault("CodeNum", 0L) != 0) {
            return;
        }
        if (code.get().isEmpty()) {
            values.put("CodeNum", 0L);
            return;
        }
        Row found = rows.row("SELECT CodeNum FROM procedurecode WHERE ProcCode = ?", code.get())
                .orElseThrow(() -> Refusal.notFound("ProcedureCode not found for procCode."));
        values.put("CodeNum", found.number("CodeNum"));
    }

    /** Ages and distances in time are not counted by the year; everything else follows the plan's benefit year. */
    private static String defaultPeriod(Reading rows, Map<String, Object> row, long plan, long patPlan) {
        boolean yearless = "Limitations".equals(row.get("BenefitType"))
                && Set.of("AgeLimit", "Months", "Years").contains(row.getOrDefault("QuantityQualifier", "None"));
        if (yearless) {
            return "None";
        }
        return renews(rows, plan, patPlan) > 0 ? "ServiceYear" : "CalendarYear";
    }

    private static long renews(Reading rows, long plan, long patPlan) {
        String sql = "SELECT MonthRenew FROM insplan WHERE PlanNum = ? OR PlanNum = (SELECT s.PlanNum FROM patplan p"
                + " JOIN inssub s ON s.InsSubNum = p.InsSubNum WHERE p.PatPlanNum = ?)";
        return Long.parseLong(rows.text("0", sql, plan, patPlan));
    }

    private static Row blank() {
        return new Row(Map.of(
                "CovCatNum",
                0L,
                "Percent",
                -1L,
                "MonetaryAmt",
                -1L,
                "QuantityQualifier",
                "None",
                "Quantity",
                0L,
                "CodeNum",
                0L,
                "CodeGroupNum",
                0L,
                "TreatArea",
                "None"));
    }

    /** The rules between the fields of one row. */
    private static void checkShape(Row row) {
        String type = row.text("BenefitType");
        String qualifier = row.text("QuantityQualifier");
        refuseIf(
                row.number("Percent") != -1 && !"CoInsurance".equals(type),
                "Percent goes only with BenefitType CoInsurance.");
        refuseIf(
                "WaitingPeriod".equals(type) && !"Months".equals(qualifier) && !"Years".equals(qualifier),
                "QuantityQualifier is Months or Years where BenefitType is WaitingPeriod.");
        refuseIf(
                "AgeLimit".equals(qualifier) && row.number("Quantity") == 0,
                "Quantity is above 0 where QuantityQualifier is AgeLimit.");
        refuseIf(
                row.number("CovCatNum") != 0 && row.number("CodeNum") != 0,
                "CodeNum and procCode are only allowed if CovCatNum is 0.");
        refuseIf(
                row.number("CodeGroupNum") != 0 && (row.number("CovCatNum") != 0 || row.number("CodeNum") != 0),
                "CodeGroupNum goes only with a CovCatNum and a CodeNum of 0.");
        refuseIf(
                !"None".equals(row.text("TreatArea")) && !isFrequency(row),
                "TreatArea is only allowed on a frequency limitation.");
    }

    private static boolean isFrequency(Row row) {
        return isLimitationWithoutAmount(row)
                && switch (row.text("QuantityQualifier")) {
                    case "NumberOfServices", "Months", "Years" -> true;
                    default -> false;
                };
    }

    private static boolean isAgeLimit(Row row) {
        return isLimitationWithoutAmount(row) && "AgeLimit".equals(row.text("QuantityQualifier"));
    }

    private static boolean isLimitationWithoutAmount(Row row) {
        return "Limitations".equals(row.text("BenefitType"))
                && row.money("MonetaryAmt").intValue() == -1;
    }

    private static void refuseIf(boolean wrong, String sentence) {
        if (wrong) {
            throw Refusal.invalid(sentence);
        }
    }
}
