package org.frontdesk.domain.discountplan;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.frontdesk.domain.Money;

/**
 * What a discount plan says. Its fee schedule holds what the patient pays; the difference to the office fee is given as an adjustment.
 *
 * @param description 1 to 255 characters
 * @param feeSchedule the schedule by its FeeSchedNum
 * @param adjustmentType the adjustment type by its DefNum, one that the practice marked for discount plans
 * @param note free text, empty for none
 * @param limits how often each kind is allowed in a plan year; a kind that is missing has no limit
 * @param annualMax most discount in a plan year; empty for no maximum
 */
public record DiscountPlanTerms(
        String description,
        long feeSchedule,
        long adjustmentType,
        boolean hidden,
        String note,
        Map<LimitKind, FrequencyLimit> limits,
        Optional<Money> annualMax) {

    public DiscountPlanTerms {
        var all = new EnumMap<LimitKind, FrequencyLimit>(LimitKind.class);
        for (LimitKind kind : LimitKind.values()) {
            all.put(kind, limits.getOrDefault(kind, FrequencyLimit.NONE));
        }
        limits = java.util.Collections.unmodifiableMap(all);
    }

    public FrequencyLimit limit(LimitKind kind) {
        return limits.getOrDefault(kind, FrequencyLimit.NONE);
    }

    /** The same terms, hidden from choices or offered again. */
    public DiscountPlanTerms withHidden(boolean wanted) {
        return new DiscountPlanTerms(description, feeSchedule, adjustmentType, wanted, note, limits, annualMax);
    }
}
