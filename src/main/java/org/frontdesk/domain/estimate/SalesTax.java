package org.frontdesk.domain.estimate;

import java.math.BigDecimal;
import org.frontdesk.domain.Money;

/**
 * The sales tax on a procedure whose code is taxed: a percentage of the fee less what is written off. What insurance pays does
 * not lower it, and it is no part of the patient's portion of an estimate; a treatment plan adds it to what the patient owes.
 *
 * @param percent of the practice, 8.25 for example; 0 for no tax
 */
public record SalesTax(BigDecimal percent) {
    public static final SalesTax NONE = new SalesTax(BigDecimal.ZERO);

    public SalesTax {
        if (percent.signum() < 0) {
            throw new IllegalArgumentException("A sales tax is 0 percent or more but was " + percent);
        }
    }

    /** The tax on a fee, rounded to the cent. */
    public Money on(Money fee, Money writtenOff) {
        Money taxed = fee.minus(writtenOff).atLeastZero();
        return Money.dollars(taxed.toDollars().multiply(percent).movePointLeft(2));
    }

    /** The tax on an estimated procedure. */
    public Money on(Procedure procedure, ProcedureEstimate estimate) {
        return on(procedure.wholeFee(), estimate.writtenOff());
    }
}
