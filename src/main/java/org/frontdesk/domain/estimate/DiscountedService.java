package org.frontdesk.domain.estimate;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.discountplan.LimitKind;

/**
 * A procedure of a member of a discount plan.
 *
 * @param kinds the limits that count it
 * @param fee of one
 * @param planFee what members pay for one; empty when no schedule has a fee
 */
public record DiscountedService(
        String id, Set<LimitKind> kinds, LocalDate date, Money fee, Optional<Money> planFee, int quantity) {
    public DiscountedService {
        kinds = Set.copyOf(kinds);
    }
}
