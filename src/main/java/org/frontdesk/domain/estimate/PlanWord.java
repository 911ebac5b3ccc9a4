package org.frontdesk.domain.estimate;

import java.util.Optional;
import java.util.OptionalInt;
import org.frontdesk.domain.Money;

/** What a person entered by hand for one procedure and plan, instead of what would be reckoned. */
public record PlanWord(
        Optional<Money> insurance,
        Optional<Money> allowed,
        OptionalInt percent,
        Optional<Money> deductible,
        Optional<Money> copay,
        Optional<Money> paidByOthers,
        Optional<Money> writeOff) {
    public static final PlanWord NONE = new PlanWord(
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** Only the amount that the plan pays. */
    public static PlanWord paying(Money amount) {
        return new PlanWord(
                Optional.of(amount),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
