package org.frontdesk.practice.estimates;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.estimate.PlanEstimate;
import org.frontdesk.domain.estimate.Reckoned;
import org.frontdesk.practice.store.Row;

/**
 * An estimate as a row of ClaimProcs. What people entered stands beside it in columns of its own and is left alone; -1 is
 * written for what does not apply.
 *
 * @param paidByOthers what the plans before this one pay; empty for the first
 */
record EstimateColumns(Row procedure, Row plan, PlanEstimate estimate, Optional<Money> paidByOthers) {
    private static final BigDecimal NONE = BigDecimal.ONE.negate();

    /** All columns of a row not there yet. */
    Map<String, Object> asNew() {
        var row = new LinkedHashMap<String, Object>();
        row.put("ProcNum", procedure.number("ProcNum"));
        row.put("PatNum", procedure.number("PatNum"));
        row.put("InsSubNum", plan.number("InsSubNum"));
        row.put("NoBillIns", Boolean.toString(estimate.notBilled()));
        row.putAll(columns());
        return row;
    }

    /** The columns in which a row differs; one that is not billed keeps the figures it was given then. */
    Map<String, Object> otherThan(Row before) {
        var changes = new LinkedHashMap<String, Object>();
        if (before.flag("NoBillIns")) {
            return changes;
        }
        if (estimate.notBilled()) {
            changes.put("NoBillIns", "true");
        }
        columns().forEach((column, value) -> {
            boolean same = value instanceof BigDecimal amount
                    ? before.money(column).compareTo(amount) == 0
                    : before.text(column).equals(value.toString());
            if (!same) {
                changes.put(column, value);
            }
        });
        return changes;
    }

    private Map<String, Object> columns() {
        Reckoned reckoned = estimate.reckoned();
        boolean billed = !estimate.notBilled();
        var row = new LinkedHashMap<String, Object>();
        row.put("PlanNum", plan.number("PlanNum"));
        row.put("ProvNum", procedure.number("ProvNum"));
        row.put("ClinicNum", procedure.number("ClinicNum"));
        row.put("Status", CoverageRows.isCapitation(plan) ? "CapEstimate" : "Estimate");
        row.put("DateCP", procedure.text("ProcDate"));
        row.put("ProcDate", procedure.text("ProcDate"));
        row.put("Percentage", billed ? (long) reckoned.percent() : -1L);
        row.put("CopayAmt", amount(reckoned.copay().filter(copay -> billed)));
        row.put("PaidOtherIns", amount(paidByOthers.filter(paid -> billed)));
        row.put("BaseEst", estimate.base().toDollars());
        row.put("DedEst", billed ? reckoned.deductible().toDollars() : NONE);
        row.put("InsEstTotal", reckoned.insurance().toDollars());
        row.put("InsPayEst", estimate.insurance().toDollars());
        row.put("WriteOffEst", amount(reckoned.writeOff().filter(amount -> billed)));
        row.put("EstimateNote", estimate.note());
        return row;
    }

    private static BigDecimal amount(Optional<Money> amount) {
        return amount.map(Money::toDollars).orElse(NONE);
    }
}
