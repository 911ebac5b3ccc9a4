package org.frontdesk.domain.estimate;

import java.util.List;
import java.util.Optional;
import org.frontdesk.domain.Money;

/**
 * What happens to one procedure's fee.
 *
 * @param plans in their order
 * @param discount what the patient's discount plan takes off; empty without one
 * @param why the steps from the fee to the patient's portion
 */
public record ProcedureEstimate(
        String procedure,
        Money patientPortion,
        List<PlanEstimate> plans,
        Optional<DiscountEstimate> discount,
        Step why) {
    public ProcedureEstimate {
        plans = List.copyOf(plans);
    }

    /** What all plans together write off. */
    public Money writtenOff() {
        return plans.stream().map(PlanEstimate::writtenOff).reduce(Money.ZERO, Money::plus);
    }
}
