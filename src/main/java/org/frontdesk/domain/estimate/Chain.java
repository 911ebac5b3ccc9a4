package org.frontdesk.domain.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.frontdesk.domain.Money;

/**
 * Tells an estimate in the order in which a person would: the fee, what the plan allows, the deductible, the percentage of the rest, the
 * maximum, what the plan pays, what is written off, and what is left. Start and parts add up to the result.
 */
public final class Chain {
    private final EstimateCase given;
    private final Procedure procedure;
    private final ProcedureEstimate estimate;
    private final List<Link> links = new ArrayList<>();

    private Chain(EstimateCase given, Procedure procedure, ProcedureEstimate estimate) {
        this.given = given;
        this.procedure = procedure;
        this.estimate = estimate;
    }

    /**
     * The chain of one procedure of a case.
     *
     * @param all the estimates of the case
     * @return empty when the case holds no such procedure
     */
    public static List<Link> of(EstimateCase given, List<ProcedureEstimate> all, String procedure) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).procedure().equals(procedure)) {
                return new Chain(given, given.procedures().get(i), all.get(i)).links(all.subList(0, i));
            }
        }
        return List.of();
    }

    private List<Link> links(List<ProcedureEstimate> before) {
        Money fee = procedure.wholeFee();
        add("fee", Link.Role.START, "", fee, List.of(fee.toString()), List.of(procedure.id()));
        for (int i = 0; i < estimate.plans().size(); i++) {
            PlanEstimate paid = estimate.plans().get(i);
            new PlanChain(given.plans().get(i), procedure, paid, Maximums.of(given, before, procedure, i), links)
                    .tell();
        }
        estimate.discount().ifPresent(this::discount);
        Money adjustments = procedure.adjustments();
        if (adjustments.cents() != 0) {
            add(
                    "adjustment",
                    Link.Role.PART,
                    "",
                    adjustments,
                    List.of(adjustments.toString()),
                    List.of(procedure.id()));
        }
        links.add(new Link(
                "patient",
                Link.Role.RESULT,
                "",
                estimate.patientPortion(),
                List.of(estimate.patientPortion().toString()),
                List.of(procedure.id()),
                estimate.why().oddities()));
        return List.copyOf(links);
    }

    /** What members pay, what limits that, and what is taken off. */
    private void discount(DiscountEstimate found) {
        Optional<Money> fee = given.membership()
                .flatMap(membership -> membership.fee(procedure.code()))
                .map(one -> one.times(procedure.quantity()));
        for (Step step : found.why().children()) {
            boolean price = step.kind() == StepKind.DISCOUNT;
            if (price && fee.isPresent()) {
                List<String> values = List.of(DiscountMembership.ID, fee.get().toString());
                links.add(new Link(
                        "member_fee",
                        Link.Role.REMARK,
                        "",
                        fee.get(),
                        values,
                        List.of(DiscountMembership.ID),
                        step.oddities()));
            } else {
                links.add(new Link(
                        price ? "member_fee_none" : step.kind().word(),
                        Link.Role.REMARK,
                        "",
                        Money.ZERO,
                        step.values(),
                        List.of(DiscountMembership.ID),
                        step.oddities()));
            }
        }
        boolean nothing = found.discount().cents() == 0;
        add(
                nothing ? "discount_nothing" : "discount_off",
                Link.Role.PART,
                "",
                Money.ZERO.minus(found.discount()),
                List.of(DiscountMembership.ID, found.discount().toString()),
                List.of(DiscountMembership.ID));
    }

    private void add(String word, Link.Role role, String plan, Money amount, List<String> values, List<String> causes) {
        links.add(new Link(word, role, plan, amount, values, causes, List.of()));
    }

    /** What is left of the maximums that a procedure draws on, with the procedures before it counted. */
    record Maximums(Optional<Maximum> own, Optional<Maximum> family) {
        static Maximums of(EstimateCase given, List<ProcedureEstimate> before, Procedure procedure, int place) {
            InsurancePlan plan = given.plans().get(place);
            var earlier = new ArrayList<ClaimLine>();
            for (int i = 0; given.chained() && i < before.size(); i++) {
                earlier.add(Estimate.line(
                        given.procedures().get(i), before.get(i).plans().get(place)));
            }
            var ledger = new Ledger(given.history().getOrDefault(plan.id(), List.of()), earlier);
            BenefitYear year = BenefitYear.of(procedure.judged(given.today()), plan.renewMonth());
            return new Maximums(
                    Maximum.ofPatient(plan, procedure.code(), year, ledger),
                    Maximum.ofFamily(plan, procedure.code(), year, ledger));
        }
    }
}
