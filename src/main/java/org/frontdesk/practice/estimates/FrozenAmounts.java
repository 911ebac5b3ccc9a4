package org.frontdesk.practice.estimates;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.estimate.DiscountEstimate;
import org.frontdesk.domain.estimate.PlanEstimate;
import org.frontdesk.domain.estimate.ProcedureEstimate;
import org.frontdesk.domain.estimate.SalesTax;
import org.frontdesk.practice.store.Reading;
import org.frontdesk.practice.store.Row;

/**
 * The amounts of one line of a saved treatment plan. A third plan pays, too, but a line has no room for it, so what it pays
 * stands in the patient's part.
 *
 * @param allowed by the primary plan; empty when that is not billed
 * @param primary what the first plan pays, or what a discount plan takes off
 * @param discount what all plans write off, and the procedure's own discount
 * @param patient fee less insurance and discount, and the tax, never below zero
 * @param usual what the office charges anybody
 * @param remarks why a plan pays less, each on a line of its own
 */
public record FrozenAmounts(
        Money fee,
        Optional<Money> allowed,
        Money primary,
        Money secondary,
        Money discount,
        Money tax,
        Money patient,
        Money usual,
        String remarks) {
    private static final List<String> PLACES = List.of("Pri", "Sec");

    /** The lines of a plan, in the order of its procedures. */
    public static List<FrozenAmounts> of(Reading rows, Row plan, List<Row> procedures, LocalDate today) {
        var whole = PatientCase.of(rows, plan.number("PatNum"), today);
        var tax = new SalesTax(percent(rows.preference("SalesTaxPercentage", "0")));
        List<Money> usual = whole.usualFees(procedures);
        var lines = new ArrayList<FrozenAmounts>();
        if ("Discount".equals(plan.text("TPType"))) {
            Optional<List<DiscountEstimate>> discounts =
                    Membership.discounts(rows, plan.number("PatNum"), today, procedures);
            for (int i = 0; i < procedures.size(); i++) {
                int place = i;
                lines.add(discounted(procedures.get(i), discounts.map(all -> all.get(place)), tax, usual.get(i)));
            }
        } else {
            List<ProcedureEstimate> estimates = whole.estimates(procedures);
            for (int i = 0; i < procedures.size(); i++) {
                lines.add(insured(procedures.get(i), estimates.get(i).plans(), tax, usual.get(i)));
            }
        }
        return lines;
    }

    private static FrozenAmounts insured(Row procedure, List<PlanEstimate> plans, SalesTax tax, Money usual) {
        Money fee = fee(procedure);
        Money writtenOff =
                plans.stream().flatMap(plan -> plan.writeOff().stream()).reduce(Money.ZERO, Money::plus);
        Optional<Money> allowed = plans.stream()
                .limit(1)
                .filter(plan -> !plan.notBilled())
                .map(plan -> plan.reckoned().allowed())
                .findFirst();
        return line(
                fee,
                allowed,
                insurance(plans, 0),
                insurance(plans, 1),
                writtenOff.plus(Money.dollars(procedure.money("Discount"))),
                procedure.flag("taxed") ? tax.on(fee, writtenOff) : Money.ZERO,
                usual,
                remarks(plans));
    }

    private static FrozenAmounts discounted(
            Row procedure, Optional<DiscountEstimate> discount, SalesTax tax, Money usual) {
        Money fee = fee(procedure);
        return line(
                fee,
                Optional.empty(),
                discount.map(DiscountEstimate::discount).orElse(Money.ZERO),
                Money.ZERO,
                Money.dollars(procedure.money("Discount")),
                procedure.flag("taxed") ? tax.on(fee, Money.ZERO) : Money.ZERO,
                usual,
                discount.map(DiscountEstimate::note)
                        .filter(note -> !note.isEmpty())
                        .map(note -> " - " + note)
                        .orElse(""));
    }

    private static FrozenAmounts line(
            Money fee,
            Optional<Money> allowed,
            Money primary,
            Money secondary,
            Money discount,
            Money tax,
            Money usual,
            String remarks) {
        Money patient =
                fee.minus(primary).minus(secondary).minus(discount).plus(tax).atLeastZero();
        return new FrozenAmounts(fee, allowed, primary, secondary, discount, tax, patient, usual, remarks);
    }

    private static Money fee(Row procedure) {
        return Money.dollars(procedure.money("ProcFee")).times(PlannedRows.quantity(procedure));
    }

    private static Money insurance(List<PlanEstimate> plans, int place) {
        return place < plans.size() ? plans.get(place).insurance() : Money.ZERO;
    }

    private static String remarks(List<PlanEstimate> plans) {
        var remarks = new StringBuilder();
        plans.stream()
                .limit(PLACES.size())
                .map(PlanEstimate::note)
                .filter(note -> !note.isEmpty())
                .forEach(note -> remarks.append('\n').append(note));
        for (int i = 0; i < Math.min(PLACES.size(), plans.size()); i++) {
            Money deductible = plans.get(i).deductible();
            if (deductible.cents() != 0) {
                remarks.append('\n')
                        .append(PLACES.get(i))
                        .append(" Deduct Applied: $")
                        .append(deductible);
            }
        }
        return remarks.toString();
    }

    private static BigDecimal percent(String typed) {
        return typed.matches("[0-9]{1,3}(\\.[0-9]{1,6})?") ? new BigDecimal(typed) : BigDecimal.ZERO;
    }
}
