package org.frontdesk.practice.resources;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.reckoning.CoveredPercent;
import org.frontdesk.domain.reckoning.SimpleReckoning;
import org.frontdesk.practice.store.Reading;
import org.frontdesk.practice.store.Row;

/** Finds in the practice's rows what the reckoning of a plan's lines needs. */
final class PlanReckoning {
    private static final int ALWAYS_WHOLE = 100;
    private static final String PLANS = "SELECT l.PatPlanNum, p.* FROM patplan l JOIN inssub s"
            + " ON s.InsSubNum = l.InsSubNum JOIN insplan p ON p.PlanNum = s.PlanNum"
            + " WHERE l.PatNum = ? AND p.IsMedical = 'false' ORDER BY l.Ordinal";
    private static final String SHARES = "SELECT b.PatPlanNum, b.Percent, b.CodeNum, b.CovCatNum, b.CodeGroupNum,"
            + " COALESCE((SELECT CovOrder FROM covcat k WHERE k.CovCatNum = b.CovCatNum),"
            + " (SELECT ItemOrder FROM codegroup g WHERE g.CodeGroupNum = b.CodeGroupNum), 0) AS place"
            + " FROM benefit b WHERE (b.PlanNum = ?1 OR b.PatPlanNum = ?2) AND b.BenefitType = 'CoInsurance'"
            + " AND b.Percent >= 0 AND (b.CodeNum = ?3"
            + " OR b.CodeNum = 0 AND EXISTS (SELECT 1 FROM covcat k JOIN covspan s ON s.CovCatNum = k.CovCatNum"
            + " WHERE k.CovCatNum = b.CovCatNum AND k.IsHidden = 'false' AND ?4 BETWEEN s.FromCode AND s.ToCode)"
            + " OR EXISTS (SELECT 1 FROM codegroup g WHERE g.CodeGroupNum = b.CodeGroupNum"
            + " AND instr(',' || replace(g.ProcCodes, ' ', '') || ',', ',' || ?4 || ',') > 0)"
            + " OR b.CodeNum = 0 AND b.CovCatNum = 0 AND b.CodeGroupNum = 0)";
    private static final String MEMBERSHIP = "SELECT d.FeeSchedNum FROM discountplansub m JOIN discountplan d"
            + " ON d.DiscountPlanNum = m.DiscountPlanNum WHERE m.PatNum = ?1 AND m.DateEffective <= ?2"
            + " AND (m.DateTerm = '0001-01-01' OR m.DateTerm >= ?2)";

    private final Reading rows;
    private final boolean discounted;
    private final List<Row> plans;
    private final Optional<Row> membership;

    PlanReckoning(Reading rows, Row plan, LocalDate today) {
        this.rows = rows;
        discounted = "Discount".equals(plan.text("TPType"));
        plans = rows.rows(PLANS, plan.number("PatNum"));
        membership = rows.row(MEMBERSHIP, plan.number("PatNum"), today);
    }

    SimpleReckoning.Line of(Row procedure) {
        int count = Math.toIntExact(Math.max(1, procedure.number("UnitQty")));
        Money fee = Money.dollars(procedure.money("ProcFee")).times(count);
        Money own = Money.dollars(procedure.money("Discount"));
        if (discounted) {
            return SimpleReckoning.discounted(
                    fee, own, membership.flatMap(member -> fee(member.number("FeeSchedNum"), procedure, count)));
        }
        return SimpleReckoning.insured(
                fee,
                own,
                plans.stream().map(plan -> cover(plan, procedure, count)).toList());
    }

    private SimpleReckoning.Cover cover(Row plan, Row procedure, int count) {
        Optional<Money> agreed =
                "p".equals(plan.text("PlanType")) ? fee(plan.number("FeeSched"), procedure, count) : Optional.empty();
        boolean whole = "f".equals(plan.text("PlanType")) || "c".equals(plan.text("PlanType"));
        return new SimpleReckoning.Cover(whole ? ALWAYS_WHOLE : percent(plan, procedure), agreed);
    }

    private int percent(Row plan, Row procedure) {
        return CoveredPercent.of(rows
                .rows(
                        SHARES,
                        plan.number("PlanNum"),
                        plan.number("PatPlanNum"),
                        procedure.number("CodeNum"),
                        procedure.text("code"))
                .stream()
                .map(row -> new CoveredPercent.Share(
                        row.number("PatPlanNum") != 0,
                        scope(row),
                        Math.toIntExact(row.number("place")),
                        Math.toIntExact(row.number("Percent"))))
                .toList());
    }

    private static CoveredPercent.Scope scope(Row row) {
        if (row.number("CodeNum") != 0) {
            return CoveredPercent.Scope.CODE;
        }
        if (row.number("CodeGroupNum") != 0) {
            return CoveredPercent.Scope.GROUP;
        }
        return row.number("CovCatNum") != 0 ? CoveredPercent.Scope.CATEGORY : CoveredPercent.Scope.EVERYTHING;
    }

    private Optional<Money> fee(long schedule, Row procedure, int count) {
        String sql = "SELECT Amount FROM fee WHERE FeeSched = ? AND CodeNum = ? AND ClinicNum IN (0, ?)"
                + " AND ProvNum IN (0, ?) ORDER BY ProvNum DESC, ClinicNum DESC";
        return rows.row(
                        sql,
                        schedule,
                        procedure.number("CodeNum"),
                        procedure.number("ClinicNum"),
                        procedure.number("ProvNum"))
                .map(row -> Money.dollars(row.money("Amount")).times(count));
    }
}
