package org.frontdesk.domain.estimate;

import java.util.Optional;
import org.frontdesk.domain.Money;

/** What the patient pays for one procedure before the plan pays anything. */
final class Copay {
    private Copay() {}

    /** The copay of one, or empty for none. */
    static Optional<Money> of(InsurancePlan plan, Procedure procedure, Preferences preferences) {
        String code = plan.fees()
                .substitute(procedure.code(), procedure.place().tooth())
                .orElse(procedure.code());
        if (plan.kind() == PlanKind.PPO_FIXED_BENEFIT) {
            return aboveFixedBenefit(plan, procedure, code, preferences);
        }
        return plan.fees()
                .copays()
                .flatMap(schedule -> schedule.fee(code)
                        .or(() ->
                                preferences.on(Preference.COPAY_BLANK_IS_NONE) ? Optional.empty() : plan.ownFee(code)));
    }

    private static Optional<Money> aboveFixedBenefit(
            InsurancePlan plan, Procedure procedure, String code, Preferences preferences) {
        Money fee = plan.ownFee(code).orElse(procedure.fee());
        Optional<Money> fixed = plan.fees().fixedBenefits().flatMap(schedule -> schedule.fee(code));
        if (fixed.isEmpty() && !preferences.on(Preference.FIXED_BENEFIT_BLANK_IS_ZERO)) {
            return Optional.empty();
        }
        return Optional.of(fee.minus(fixed.orElse(Money.ZERO))).filter(copay -> copay.cents() > 0);
    }
}
