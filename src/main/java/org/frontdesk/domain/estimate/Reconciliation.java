package org.frontdesk.domain.estimate;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.frontdesk.domain.Money;

/**
 * This program's amount for one plan beside the server's own.
 *
 * @param cause what explains a difference; empty when nothing known does
 */
public record Reconciliation(String plan, Money ours, ServerEstimate theirs, Verdict verdict, Optional<Cause> cause) {
    /** How the two compare. */
    public enum Verdict {
        EQUAL,
        EXPLAINED,
        FLAGGED
    }

    /** Why the server may say something else. */
    public enum Cause {
        /** It has not reckoned the procedure. */
        NOT_RECKONED,
        /** This program could not read everything. */
        DOUBT,
        /** Its amount is that before deductible and limits. */
        BEFORE_LIMITS,
        /** It reckoned the procedure as if none came before it. */
        ALONE,
        /** It paid for the code itself and not for its substitute. */
        WITHOUT_SUBSTITUTE,
        /** Benefit rows were changed after it was reckoned. */
        OLDER
    }

    /**
     * Compares.
     *
     * @param rowsChanged the newest change of the plan's rows
     */
    public static Reconciliation of(
            EstimateCase given,
            String procedure,
            PlanEstimate ours,
            Certainty certainty,
            ServerEstimate theirs,
            Optional<LocalDate> rowsChanged) {
        if (theirs.insurance().isEmpty()) {
            return new Reconciliation(
                    ours.plan(), ours.insurance(), theirs, Verdict.EXPLAINED, Optional.of(Cause.NOT_RECKONED));
        }
        Money expected = theirs.insurance().get();
        boolean sameOff = theirs.writeOff().isEmpty() || theirs.writeOff().get().equals(ours.writtenOff());
        if (expected.equals(ours.insurance()) && sameOff) {
            return new Reconciliation(ours.plan(), ours.insurance(), theirs, Verdict.EQUAL, Optional.empty());
        }
        Optional<Cause> cause = cause(given, procedure, ours, certainty, theirs, rowsChanged);
        return new Reconciliation(
                ours.plan(), ours.insurance(), theirs, cause.isPresent() ? Verdict.EXPLAINED : Verdict.FLAGGED, cause);
    }

    private static Optional<Cause> cause(
            EstimateCase given,
            String procedure,
            PlanEstimate ours,
            Certainty certainty,
            ServerEstimate theirs,
            Optional<LocalDate> rowsChanged) {
        Money expected = theirs.insurance().orElse(Money.ZERO);
        if (certainty != Certainty.EXACT) {
            return Optional.of(Cause.DOUBT);
        }
        if (!expected.equals(ours.insurance())) {
            if (expected.equals(ours.base())) {
                return Optional.of(Cause.BEFORE_LIMITS);
            }
            if (given.chained() && expected.equals(pays(alone(given), procedure, ours.plan()))) {
                return Optional.of(Cause.ALONE);
            }
            if (expected.equals(pays(withoutSubstitutes(given), procedure, ours.plan()))) {
                return Optional.of(Cause.WITHOUT_SUBSTITUTE);
            }
        }
        boolean older = rowsChanged.isPresent()
                && theirs.changed().isPresent()
                && theirs.changed().get().isBefore(rowsChanged.get());
        return older ? Optional.of(Cause.OLDER) : Optional.empty();
    }

    private static Money pays(EstimateCase given, String procedure, String plan) {
        return Estimate.of(given).stream()
                .filter(one -> one.procedure().equals(procedure))
                .flatMap(one -> one.plans().stream())
                .filter(one -> one.plan().equals(plan))
                .map(PlanEstimate::insurance)
                .findFirst()
                .orElse(new Money(Long.MIN_VALUE));
    }

    private static EstimateCase alone(EstimateCase given) {
        return given.chained(false);
    }

    private static EstimateCase withoutSubstitutes(EstimateCase given) {
        return given.withPlans(
                given.plans().stream().map(Reconciliation::withoutSubstitutes).toList());
    }

    private static InsurancePlan withoutSubstitutes(InsurancePlan plan) {
        PlanFees fees = plan.fees();
        return plan.withFees(new PlanFees(
                fees.own(),
                fees.copays(),
                fees.outOfNetwork(),
                fees.fixedBenefits(),
                fees.provider(),
                Map.of(),
                fees.writesOffSubstituted()));
    }
}
