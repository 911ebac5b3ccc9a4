package org.frontdesk.domain.treatment;

import java.util.Collection;
import org.frontdesk.domain.Money;

/** The sums of a plan's lines, exact to the cent. */
public record PlanTotals(Money fee, Money insurance1, Money insurance2, Money discount, Money patientPart) {
    public static PlanTotals of(Collection<PlanLine> lines) {
        return new PlanTotals(
                sum(lines, LineField.FEE),
                sum(lines, LineField.INSURANCE_1),
                sum(lines, LineField.INSURANCE_2),
                sum(lines, LineField.DISCOUNT),
                sum(lines, LineField.PATIENT_PART));
    }

    /** What both insurances are expected to pay. */
    public Money insurance() {
        return insurance1.plus(insurance2);
    }

    private static Money sum(Collection<PlanLine> lines, LineField field) {
        return lines.stream().map(line -> line.amount(field)).reduce(Money.ZERO, Money::plus);
    }
}
