package org.frontdesk.domain.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.frontdesk.domain.Money;

/**
 * What the office writes off for a plan.
 *
 * @param amount empty when the plan writes nothing off, which is not zero
 * @param parts their sum is the amount
 */
record WriteOff(Optional<Money> amount, List<Step> parts) {
    private static final WriteOff BLANK = new WriteOff(Optional.empty(), List.of());

    /**
     * The write-off before frequencies and limits are looked at.
     *
     * @param outOfBenefit whether the code is excluded or covered by 0 percent
     * @param own what the plan pays
     */
    static WriteOff of(
            InsurancePlan plan,
            Procedure procedure,
            Preferences preferences,
            EarlierPlans earlier,
            boolean outOfBenefit,
            boolean substituted,
            Money own) {
        Money fee = procedure.wholeFee();
        Money open = fee.minus(earlier.paid()).minus(earlier.writtenOff());
        if (outOfBenefit && usesUsualFee(plan, preferences)) {
            return plan.kind().isPpo() ? new WriteOff(Optional.of(Money.ZERO), List.of()) : BLANK;
        }
        if (plan.cob() == CobRule.SECONDARY_MEDICAID && earlier.ordinal() == 2) {
            Money rest = open.minus(own).atLeastZero();
            return new WriteOff(Optional.of(rest), List.of(Step.leaf(StepKind.MEDICAID, rest)));
        }
        if (!plan.kind().isPpo() || (substituted && !plan.fees().writesOffSubstituted())) {
            return BLANK;
        }
        return negotiated(plan, procedure, preferences, earlier, own);
    }

    static boolean usesUsualFee(InsurancePlan plan, Preferences preferences) {
        return plan.usualFeeForExclusions().orElse(preferences.on(Preference.USUAL_FEE_FOR_EXCLUSIONS));
    }

    /** Nothing written off, because a limit took everything. */
    WriteOff dropped(Preference preference) {
        if (amount.isEmpty() || amount.get().equals(Money.ZERO)) {
            return this;
        }
        return lowered(Money.ZERO, StepKind.LIMIT_REACHED, preference.apiName());
    }

    /**
     * Another amount, with the step that says why.
     *
     * @param values as they stand in the step's sentence
     */
    WriteOff lowered(Money to, StepKind kind, String cause, Object... values) {
        var all = new ArrayList<>(parts);
        Step step = Step.leaf(kind, to.minus(amount.orElse(Money.ZERO)), values);
        all.add(cause.isEmpty() ? step : step.because(cause));
        return new WriteOff(Optional.of(to), List.copyOf(all));
    }

    /** Only the first plan that pays writes off, unless the practice lets later ones do so. */
    private static WriteOff negotiated(
            InsurancePlan plan, Procedure procedure, Preferences preferences, EarlierPlans earlier, Money own) {
        Money fee = procedure.wholeFee();
        Money agreed = plan.ownFee(procedure.code())
                .map(money -> money.times(procedure.quantity()))
                .orElse(fee);
        Money normal = fee.minus(agreed).atLeastZero();
        var whole = new WriteOff(
                Optional.of(normal), List.of(Step.leaf(StepKind.NEGOTIATED, normal, fee, fee.min(agreed))));
        boolean others = earlier.paid().cents() > 0 && !preferences.on(Preference.SECONDARY_WRITE_OFFS);
        if (others || earlier.writtenOff().cents() > 0) {
            return normal.equals(Money.ZERO)
                    ? whole
                    : whole.lowered(Money.ZERO, StepKind.OTHER_PLANS, Preference.SECONDARY_WRITE_OFFS.apiName());
        }
        Money open = fee.minus(earlier.paid()).minus(own).atLeastZero();
        return normal.compareTo(open) > 0 ? whole.lowered(open, StepKind.WITHIN_FEE, "") : whole;
    }
}
