package org.frontdesk.domain.estimate;

import java.util.Optional;
import org.frontdesk.domain.Money;

/**
 * What one plan does for one procedure.
 *
 * @param insurance what it pays: entered by hand, received or estimated
 * @param writeOff empty when the plan writes nothing off
 * @param copay empty when there is none
 * @param base the estimate before deductible and limits
 * @param note why less is paid, empty for nothing to say
 * @param reckoned the same without what was entered by hand or received
 * @param why the steps to the insurance
 * @param whyWriteOff the steps to the write-off
 */
public record PlanEstimate(
        String plan,
        Money insurance,
        Money deductible,
        Optional<Money> writeOff,
        Optional<Money> copay,
        Money base,
        String note,
        boolean notBilled,
        Reckoned reckoned,
        Step why,
        Step whyWriteOff) {

    Money writtenOff() {
        return writeOff.orElse(Money.ZERO);
    }

    PlanEstimate lowered(Money toWriteOff, Step step) {
        return new PlanEstimate(
                plan,
                insurance,
                deductible,
                Optional.of(toWriteOff),
                copay,
                base,
                note,
                notBilled,
                reckoned.lowered(toWriteOff),
                why,
                step);
    }
}
