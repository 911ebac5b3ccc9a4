package org.frontdesk.domain.estimate;

import java.util.Optional;
import org.frontdesk.domain.Money;

/** What the carrier allows for one procedure, before it is compared with the fee, and the code it is priced by. */
record CarrierFee(Optional<Money> amount, String code) {
    /** The plan's fee for the procedure or for its substitute; empty when the plan has no word on it. */
    static CarrierFee of(InsurancePlan plan, String code, String tooth) {
        PlanFees fees = plan.fees();
        String cheaper = fees.substitute(code, tooth).orElse(code);
        return switch (plan.kind()) {
            case PPO, PPO_FIXED_BENEFIT, FLAT_COPAY -> agreed(plan, code, cheaper);
            case CATEGORY_PERCENT, CAPITATION -> {
                if (fees.outOfNetwork().isPresent()) {
                    yield new CarrierFee(fees.outOfNetwork().get().fee(cheaper), cheaper);
                }
                if (cheaper.equals(code)) {
                    yield new CarrierFee(Optional.empty(), code);
                }
                yield new CarrierFee(fees.own().orElse(fees.provider()).fee(cheaper), cheaper);
            }
        };
    }

    /** The substitute counts only when it has a fee and is not dearer. */
    private static CarrierFee agreed(InsurancePlan plan, String code, String cheaper) {
        Optional<Money> original = plan.ownFee(code);
        Optional<Money> substitute = plan.ownFee(cheaper);
        boolean counts = substitute.isPresent()
                && (original.isEmpty() || substitute.get().compareTo(original.get()) <= 0);
        return counts ? new CarrierFee(substitute, cheaper) : new CarrierFee(original, code);
    }
}
