package org.frontdesk.domain.estimate;

import java.util.Map;
import java.util.Optional;

/**
 * The fee schedules of a plan and the substitutes it pays for.
 *
 * @param own the fees agreed with the carrier; empty when the plan has no schedule
 * @param provider the office's usual fees
 * @param writesOffSubstituted whether a PPO's difference is written off for a substituted code too
 */
public record PlanFees(
        Optional<FeeSchedule> own,
        Optional<FeeSchedule> copays,
        Optional<FeeSchedule> outOfNetwork,
        Optional<FeeSchedule> fixedBenefits,
        FeeSchedule provider,
        Map<String, Substitution> substitutions,
        boolean writesOffSubstituted) {
    public static final PlanFees NONE = new PlanFees(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), FeeSchedule.EMPTY, Map.of(), true);

    public PlanFees {
        substitutions = Map.copyOf(substitutions);
    }

    /** The code that the carrier pays for instead, if there is one and the tooth fits. */
    Optional<String> substitute(String code, String tooth) {
        return Optional.ofNullable(substitutions.get(code))
                .filter(substitution -> substitution.condition().fits(tooth))
                .map(Substitution::code);
    }

    /** The same with other agreed fees. */
    public PlanFees withOwn(FeeSchedule schedule) {
        return new PlanFees(
                Optional.of(schedule),
                copays,
                outOfNetwork,
                fixedBenefits,
                provider,
                substitutions,
                writesOffSubstituted);
    }
}
