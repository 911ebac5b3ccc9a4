package org.frontdesk.domain.estimate;

import java.util.List;
import org.frontdesk.domain.Money;

/** What the plans before this one do for the same procedure. */
record EarlierPlans(int ordinal, Money paid, Money base, Money writtenOff) {
    static EarlierPlans of(List<PlanEstimate> earlier) {
        return new EarlierPlans(
                earlier.size() + 1,
                earlier.stream().map(PlanEstimate::insurance).reduce(Money.ZERO, Money::plus),
                earlier.stream().map(PlanEstimate::base).reduce(Money.ZERO, Money::plus),
                earlier.stream().map(PlanEstimate::writtenOff).reduce(Money.ZERO, Money::plus));
    }

    /** The same, with what was entered by hand as paid by others. */
    EarlierPlans paying(Money amount) {
        return new EarlierPlans(ordinal, amount, base, writtenOff);
    }

    /** The most that this plan pays, never below zero. */
    Money limit(CobRule rule, Money fee, Money allowed, Money own, Money ownBase, Money paidByOthers) {
        Money limit = switch (rule) {
            case BASIC -> allowed.minus(paidByOthers);
            case STANDARD -> ownBase.min(fee.minus(paidByOthers).minus(writtenOff));
            case CARVE_OUT -> own.minus(paidByOthers);
            case SECONDARY_MEDICAID ->
                ordinal == 2
                        ? allowed.minus(paidByOthers)
                        : ownBase.min(fee.minus(paidByOthers).minus(writtenOff));
        };
        return own.min(limit.atLeastZero());
    }
}
