package org.frontdesk.domain.estimate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.frontdesk.domain.Money;

/** Reckons what every plan pays for every procedure of a case. */
public final class Estimate {
    private final EstimateCase given;
    private final Map<String, List<ClaimLine>> inList = new HashMap<>();

    private Estimate(EstimateCase given) {
        this.given = given;
    }

    /** The procedures in their order, each with the steps to its numbers. */
    public static List<ProcedureEstimate> of(EstimateCase given) {
        var estimate = new Estimate(given);
        if (given.membership().isEmpty()) {
            return given.procedures().stream()
                    .map(one -> estimate.next(one, Optional.empty()))
                    .toList();
        }
        List<DiscountEstimate> discounts =
                given.membership().get().discounts(given.today(), given.chained(), given.procedures());
        return IntStream.range(0, discounts.size())
                .mapToObj(i -> estimate.next(given.procedures().get(i), Optional.of(discounts.get(i))))
                .toList();
    }

    private ProcedureEstimate next(Procedure procedure, Optional<DiscountEstimate> discount) {
        List<PlanEstimate> found = new ArrayList<>();
        for (InsurancePlan plan : given.plans()) {
            var ledger = new Ledger(
                    given.history().getOrDefault(plan.id(), List.of()), inList.getOrDefault(plan.id(), List.of()));
            found.add(new PlanReckoning(
                            plan, procedure, given.today(), given.preferences(), ledger, EarlierPlans.of(found))
                    .estimate());
        }
        lowerPrimary(procedure, found);
        if (given.chained()) {
            found.forEach(estimate -> inList.computeIfAbsent(estimate.plan(), id -> new ArrayList<>())
                    .add(line(procedure, estimate)));
        }
        Step why = toPatient(procedure, found, discount);
        return new ProcedureEstimate(procedure.id(), why.amount(), found, discount, why);
    }

    /** A primary PPO writes off no more than all payments leave of the fee. */
    private void lowerPrimary(Procedure procedure, List<PlanEstimate> found) {
        if (found.size() < 2
                || !given.plans().getFirst().kind().isPpo()
                || procedure.payments().containsKey(found.getFirst().plan())) {
            return;
        }
        Money paid = found.stream().map(PlanEstimate::insurance).reduce(Money.ZERO, Money::plus);
        Money open = procedure.wholeFee().minus(paid).atLeastZero();
        PlanEstimate primary = found.getFirst();
        if (primary.writtenOff().compareTo(open) > 0) {
            Step before = primary.whyWriteOff();
            var parts = new ArrayList<>(before.children());
            parts.add(Step.leaf(StepKind.WITHIN_FEE, open.minus(primary.writtenOff())));
            found.set(
                    0,
                    primary.lowered(
                            open,
                            Step.sum(StepKind.WRITE_OFF, parts, primary.plan(), open)
                                    .because(primary.plan())));
        }
    }

    private static Step toPatient(Procedure procedure, List<PlanEstimate> found, Optional<DiscountEstimate> discount) {
        var parts = new ArrayList<Step>();
        parts.add(Step.leaf(StepKind.FEE, procedure.wholeFee(), procedure.wholeFee())
                .because(procedure.id()));
        for (PlanEstimate plan : found) {
            less(parts, StepKind.INSURANCE, plan.plan(), plan.insurance());
            less(parts, StepKind.WRITE_OFF, plan.plan(), plan.writtenOff());
        }
        discount.map(DiscountEstimate::discount)
                .filter(amount -> amount.cents() != 0)
                .ifPresent(amount -> parts.add(Step.leaf(StepKind.DISCOUNT, Money.ZERO.minus(amount), amount)
                        .because(DiscountMembership.ID)));
        if (procedure.adjustments().cents() != 0) {
            parts.add(Step.leaf(StepKind.ADJUSTMENT, procedure.adjustments(), procedure.adjustments())
                    .because(procedure.id()));
        }
        Step sum = Step.sum(StepKind.PATIENT, parts);
        Step patient = Step.sum(StepKind.PATIENT, parts, sum.amount()).because(procedure.id());
        return sum.amount().isNegative() && laterWriteOff(found)
                ? patient.oddly(List.of(PeerOddity.LATER_WRITE_OFF_NOT_LOWERED))
                : patient;
    }

    /** Only the primary's write-off makes room for what comes after it; a third plan may pay into that of the second. */
    private static boolean laterWriteOff(List<PlanEstimate> found) {
        return found.size() > 2
                && found.subList(1, found.size() - 1).stream()
                        .anyMatch(plan -> plan.writtenOff().cents() > 0);
    }

    private static void less(List<Step> parts, StepKind kind, String plan, Money amount) {
        if (amount.cents() != 0) {
            parts.add(Step.leaf(kind, Money.ZERO.minus(amount), plan, amount).because(plan));
        }
    }

    static ClaimLine line(Procedure procedure, PlanEstimate estimate) {
        return new ClaimLine(
                procedure.id(),
                true,
                procedure.code(),
                procedure.date(),
                ClaimLine.Status.ESTIMATE,
                estimate.insurance(),
                estimate.deductible(),
                procedure.place());
    }
}
