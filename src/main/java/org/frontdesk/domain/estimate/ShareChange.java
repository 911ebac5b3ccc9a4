package org.frontdesk.domain.estimate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.benefit.BenefitType;

/**
 * What other rows of a plan make of a patient's shares of planned procedures.
 *
 * @param before the sum of the shares as the plan's rows are
 * @param after the same as they would be
 * @param procedures how many are planned
 * @param changed how many of them would leave the patient another share
 * @param certainty how far the two sums can be relied on
 */
public record ShareChange(Money before, Money after, int procedures, int changed, Certainty certainty) {
    public static final ShareChange NONE = new ShareChange(Money.ZERO, Money.ZERO, 0, 0, Certainty.EXACT);

    /** Below zero when patients pay less. */
    public Money difference() {
        return after.minus(before);
    }

    /**
     * Reckons everything planned twice.
     *
     * @param plan as the case names it
     * @param before the plan's rows as they are; the patient's own are taken from the case
     * @param after the plan's rows as they would be
     */
    public static ShareChange of(
            EstimateCase given, Doubts doubts, String plan, List<BenefitLine> before, List<BenefitLine> after) {
        EstimateCase old = with(given, plan, before);
        EstimateCase now = with(given, plan, after);
        List<ProcedureEstimate> one = Estimate.of(old);
        List<ProcedureEstimate> two = Estimate.of(now);
        int changed = 0;
        Money first = Money.ZERO;
        Money second = Money.ZERO;
        for (int i = 0; i < one.size(); i++) {
            Money share = one.get(i).patientPortion();
            Money other = two.get(i).patientPortion();
            first = first.plus(share);
            second = second.plus(other);
            changed += share.equals(other) ? 0 : 1;
        }
        Certainty certainty =
                certainty(old, doubts).and(certainty(now, doubts)).and(asksForMore(given, plan, before, after));
        return new ShareChange(first, second, one.size(), changed, certainty);
    }

    private static EstimateCase with(EstimateCase given, String plan, List<BenefitLine> rows) {
        return given.withPlans(given.plans().stream()
                .map(one -> one.id().equals(plan) ? one.withBenefits(beside(one, rows)) : one)
                .toList());
    }

    private static List<BenefitLine> beside(InsurancePlan plan, List<BenefitLine> rows) {
        var all = new ArrayList<>(rows);
        plan.benefits().stream().filter(BenefitLine::ofPatient).forEach(all::add);
        return all;
    }

    private static Certainty certainty(EstimateCase given, Doubts doubts) {
        return given.procedures().stream()
                .map(procedure -> Reliance.of(given, procedure, doubts).patient())
                .reduce(Certainty.EXACT, Certainty::and);
    }

    /** Rows of a kind that the plan did not have may need what was not gathered: the family's use, or when coverage began. */
    private static Certainty asksForMore(
            EstimateCase given, String plan, List<BenefitLine> before, List<BenefitLine> after) {
        Set<String> known = needs(before);
        Set<String> asked = new HashSet<>(needs(after));
        asked.removeAll(known);
        boolean here = given.plans().stream().anyMatch(one -> one.id().equals(plan));
        return here && !asked.isEmpty() ? Certainty.ABOUT : Certainty.EXACT;
    }

    private static Set<String> needs(List<BenefitLine> rows) {
        return rows.stream()
                .map(row -> {
                    if (row.isFamily() && row.usableAmount().isPresent()) {
                        return "family";
                    }
                    return row.type() == BenefitType.WAITING_PERIOD ? "start" : "";
                })
                .filter(need -> !need.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
