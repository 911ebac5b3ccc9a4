package org.frontdesk.domain.estimate;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.discountplan.FrequencyLimit;
import org.frontdesk.domain.discountplan.LimitKind;

/**
 * A patient's membership in a discount plan.
 *
 * @param limits how often each kind is allowed in a plan year; a kind that is missing has no limit
 * @param annualMax most discount in a plan year; empty for no maximum
 * @param effective when the membership began; empty counts from 1 January of this year
 * @param term its last day; empty when open
 */
public record DiscountPlan(
        Map<LimitKind, FrequencyLimit> limits,
        Optional<Money> annualMax,
        Optional<LocalDate> effective,
        Optional<LocalDate> term) {
    public DiscountPlan {
        limits = Map.copyOf(limits);
    }
}
