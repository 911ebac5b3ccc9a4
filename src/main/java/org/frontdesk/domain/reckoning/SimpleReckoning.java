package org.frontdesk.domain.reckoning;

import java.util.List;
import java.util.Optional;
import org.frontdesk.domain.Money;

/**
 * A first reckoning of a planned procedure: what the plans pay by percentage, what a PPO writes off, what a discount
 * plan takes off, and what is left for the patient. It knows no deductibles, maximums, frequencies, waiting periods,
 * exclusions or copays yet, so a plan may pay less than reckoned here.
 */
public final class SimpleReckoning {
    /**
     * An insurance plan as it looks upon one procedure.
     *
     * @param percent of the allowed amount that the plan pays, 0 when the procedure is not covered
     * @param agreedFee the fee the office agreed on with a PPO; empty for other plans and codes without such a fee
     */
    public record Cover(int percent, Optional<Money> agreedFee) {}

    /**
     * The frozen amounts of one line. Fee = primary + secondary + discount + patient, unless the plans and discounts
     * exceed the fee; the patient's part is never below zero.
     *
     * @param allowed what the primary plan allows, zero without insurance
     */
    public record Line(Money fee, Money allowed, Money primary, Money secondary, Money discount, Money patient) {}

    private SimpleReckoning() {}

    /**
     * Reckons a procedure under insurance.
     *
     * @param plans the patient's plans in their order; those after the second are left out
     * @param ownDiscount a discount given on this very procedure
     */
    public static Line insured(Money fee, Money ownDiscount, List<Cover> plans) {
        if (plans.isEmpty()) {
            return line(fee, Money.ZERO, Money.ZERO, Money.ZERO, ownDiscount);
        }
        Money allowed = allowed(fee, plans.getFirst());
        Money writeOff = fee.minus(allowed);
        Money primary = allowed.percent(plans.getFirst().percent());
        Money secondary = plans.size() < 2 ? Money.ZERO : second(fee, plans.get(1), allowed.minus(primary));
        return line(fee, allowed, primary, secondary, writeOff.plus(ownDiscount));
    }

    /**
     * Reckons a procedure under a discount plan. What the plan takes off stands where insurance would pay, as the practice's own system
     * freezes it.
     *
     * @param planFee what the plan's members pay; empty when the plan has no fee for the code
     */
    public static Line discounted(Money fee, Money ownDiscount, Optional<Money> planFee) {
        Money saved = planFee.map(fee::minus).orElse(Money.ZERO).atLeastZero();
        return line(fee, Money.ZERO, saved, Money.ZERO, ownDiscount);
    }

    private static Money allowed(Money fee, Cover plan) {
        return plan.agreedFee().map(fee::min).orElse(fee);
    }

    /** The second plan pays what it would pay alone, at most what the first left open. */
    private static Money second(Money fee, Cover plan, Money open) {
        return allowed(fee, plan).percent(plan.percent()).min(open.atLeastZero());
    }

    private static Line line(Money fee, Money allowed, Money primary, Money secondary, Money discount) {
        Money patient = fee.minus(primary).minus(secondary).minus(discount).atLeastZero();
        return new Line(fee, allowed, primary, secondary, discount, patient);
    }
}
