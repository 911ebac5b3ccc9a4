package org.frontdesk.practice.resources;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frontdesk.practice.http.Call;
import org.frontdesk.practice.http.Kinds;
import org.frontdesk.practice.http.Refusal;
import org.frontdesk.practice.store.Reading;
import org.frontdesk.practice.store.Row;
import org.frontdesk.practice.store.Writing;

/** Benefits a patient has used elsewhere, kept as ClaimProcs of status Adjustment without a procedure or claim. */
final class InsAdjustments {
    private static final String COVERAGE = "SELECT l.PatNum, l.InsSubNum, p.PlanNum, p.MonthRenew FROM patplan l"
            + " JOIN inssub s ON s.InsSubNum = l.InsSubNum JOIN insplan p ON p.PlanNum = s.PlanNum"
            + " WHERE l.PatPlanNum = ?";
    private static final String IN_YEAR =
            " FROM claimproc WHERE PatNum = ? AND InsSubNum = ? AND PlanNum = ? AND ProcDate BETWEEN ? AND ?";
    /** What the program writes where nothing is reckoned, and an adjustment has 0. */
    private static final List<String> NEVER_BLANK = List.of(
            "AllowedOverride",
            "Percentage",
            "PercentOverride",
            "CopayAmt",
            "PaidOtherIns",
            "CopayOverride",
            "DedEst",
            "DedEstOverride",
            "InsEstTotal",
            "InsEstTotalOverride",
            "PaidOtherInsOverride",
            "WriteOffEst",
            "WriteOffEstOverride");

    private InsAdjustments() {}

    /** Adds a row of exactly the amounts sent and returns its key. */
    static long add(Call call, Writing rows) {
        Row coverage = coverage(call, rows);
        return insert(
                call,
                rows,
                coverage,
                amount(call, "insUsed").orElse(BigDecimal.ZERO),
                amount(call, "deductibleUsed").orElse(BigDecimal.ZERO));
    }

    /**
     * Makes the benefit year of the date show the totals sent: what claims have paid is subtracted, and the difference
     * is the year's one adjustment. An amount that is not sent keeps its adjustment.
     */
    static void settle(Call call, Writing rows) {
        Row coverage = coverage(call, rows);
        Optional<BigDecimal> used = amount(call, "insUsed");
        Optional<BigDecimal> deductible = amount(call, "deductibleUsed");
        if (used.isEmpty() && deductible.isEmpty()) {
            throw Refusal.invalid("insUsed or deductibleUsed is required.");
        }
        LocalDate first = firstDay(date(call), Math.toIntExact(coverage.number("MonthRenew")));
        Object[] year = {
            coverage.number("PatNum"),
            coverage.number("InsSubNum"),
            coverage.number("PlanNum"),
            first,
            first.plusYears(1).minusDays(1)
        };
        Row paid = sums(rows, "Status IN ('Received', 'Supplemental')", year);
        Row adjusted = sums(rows, "Status = 'Adjustment'", year);
        BigDecimal insurance =
                used.map(all -> all.subtract(paid.money("used"))).orElseGet(() -> adjusted.money("used"));
        BigDecimal patient = deductible
                .map(all -> all.subtract(paid.money("deductible")))
                .orElseGet(() -> adjusted.money("deductible"));
        rows.run("DELETE" + IN_YEAR + " AND Status = 'Adjustment'", year);
        if (insurance.signum() != 0 || patient.signum() != 0) {
            insert(call, rows, coverage, insurance, patient);
        }
    }

    /** The first day of the benefit year a date is in; a plan that renews in month 0 goes by the calendar. */
    private static LocalDate firstDay(LocalDate date, int monthRenew) {
        LocalDate first = LocalDate.of(date.getYear(), Math.max(1, monthRenew), 1);
        return first.isAfter(date) ? first.minusYears(1) : first;
    }

    private static Row sums(Reading rows, String status, Object... year) {
        return rows.rows(
                        "SELECT COALESCE(sum(InsPayAmt), 0) AS used, COALESCE(sum(DedApplied), 0) AS deductible"
                                + IN_YEAR + " AND " + status,
                        year)
                .getFirst();
    }

    private static long insert(Call call, Writing rows, Row coverage, BigDecimal used, BigDecimal deductible) {
        var row = new HashMap<String, Object>(Map.of(
                "PatNum", coverage.number("PatNum"),
                "InsSubNum", coverage.number("InsSubNum"),
                "PlanNum", coverage.number("PlanNum"),
                "Status", "Adjustment",
                "InsPayAmt", used,
                "DedApplied", deductible,
                "ProcDate", date(call),
                "SecDateEntry", call.today(),
                "SecDateTEdit", call.now()));
        NEVER_BLANK.forEach(column -> row.put(column, 0L));
        return rows.insert("claimproc", row);
    }

    private static Row coverage(Call call, Reading rows) {
        String sent = call.sent("PatPlanNum").orElseThrow(() -> Refusal.invalid("PatPlanNum is required."));
        return rows.row(COVERAGE, Kinds.id().read("PatPlanNum", sent))
                .orElseThrow(() -> Refusal.notFound("PatPlan not found."));
    }

    private static Optional<BigDecimal> amount(Call call, String field) {
        return call.sent(field).map(sent -> (BigDecimal) Kinds.money().read(field, sent));
    }

    private static LocalDate date(Call call) {
        return call.sent("date")
                .filter(sent -> !sent.isEmpty())
                .map(sent -> LocalDate.parse(Kinds.date().read("date", sent).toString()))
                .orElseGet(call::today);
    }
}
