package org.frontdesk.domain.estimate;

import java.util.List;
import java.util.Optional;
import org.frontdesk.domain.Money;

/** What the office charges for a new procedure. */
public final class OfficeFee {
    private OfficeFee() {}

    /**
     * The fee of the primary plan's schedule, else of the provider's. A PPO patient is charged the usual fee when it is
     * higher; a code that the plan does not cover is charged the usual fee when the practice or the plan wants so.
     *
     * @return empty when no schedule has a fee
     */
    public static Optional<Money> of(String code, List<InsurancePlan> plans, Preferences preferences) {
        if (plans.isEmpty()) {
            return Optional.empty();
        }
        InsurancePlan primary = plans.getFirst();
        Optional<Money> usual = primary.fees().provider().fee(code);
        Optional<Money> agreed = primary.ownFee(code);
        boolean asUsual = (primary.kind().isPpo() && preferences.on(Preference.ALWAYS_USUAL_FEE))
                || (WriteOff.usesUsualFee(primary, preferences) && isOutOfBenefit(primary, code));
        if (asUsual && usual.isPresent()) {
            return usual;
        }
        boolean usualIsHigher = primary.kind().isPpo()
                && usual.isPresent()
                && agreed.isPresent()
                && usual.get().compareTo(agreed.get()) > 0;
        return usualIsHigher ? usual : agreed.or(() -> usual);
    }

    private static boolean isOutOfBenefit(InsurancePlan plan, String code) {
        boolean noPercent = plan.kind().readsPercentages()
                && Percentage.row(plan.benefits(), code).stream()
                        .noneMatch(row -> row.percent().orElse(0) > 0);
        return noPercent || plan.exclusion(code).isPresent();
    }
}
