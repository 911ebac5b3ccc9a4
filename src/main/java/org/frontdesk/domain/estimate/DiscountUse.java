package org.frontdesk.domain.estimate;

import java.time.LocalDate;
import java.util.Set;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.discountplan.LimitKind;

/**
 * Something done before that uses up a discount plan.
 *
 * @param kinds the limits that count it, none for an adjustment without procedure
 * @param discount given, zero or more
 */
public record DiscountUse(String id, Set<LimitKind> kinds, LocalDate date, Money discount) {
    public DiscountUse {
        kinds = Set.copyOf(kinds);
    }
}
