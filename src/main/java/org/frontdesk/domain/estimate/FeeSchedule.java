package org.frontdesk.domain.estimate;

import java.util.Map;
import java.util.Optional;
import org.frontdesk.domain.Money;

/** Fees by procedure code; a code that is missing is blank, which is not zero. */
public record FeeSchedule(Map<String, Money> fees) {
    public static final FeeSchedule EMPTY = new FeeSchedule(Map.of());

    public FeeSchedule {
        fees = Map.copyOf(fees);
    }

    public Optional<Money> fee(String code) {
        return Optional.ofNullable(fees.get(code));
    }
}
