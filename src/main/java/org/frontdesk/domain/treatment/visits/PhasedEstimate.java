package org.frontdesk.domain.treatment.visits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.estimate.ClaimLine;
import org.frontdesk.domain.estimate.DiscountEstimate;
import org.frontdesk.domain.estimate.DiscountMembership;
import org.frontdesk.domain.estimate.DiscountUse;
import org.frontdesk.domain.estimate.Estimate;
import org.frontdesk.domain.estimate.EstimateCase;
import org.frontdesk.domain.estimate.PlanEstimate;
import org.frontdesk.domain.estimate.Procedure;
import org.frontdesk.domain.estimate.ProcedureEstimate;

/**
 * Reckons a plan's visits one after the other, each on its day: what an earlier visit uses of maximums, deductibles and frequencies is
 * gone for a later one, and a visit in the next benefit year finds that year's.
 *
 * @param estimates in the order of the visits
 * @param history of each insurance plan with everything that the visits use
 */
public record PhasedEstimate(List<ProcedureEstimate> estimates, Map<String, List<ClaimLine>> history) {
    public PhasedEstimate {
        estimates = List.copyOf(estimates);
        history = Map.copyOf(history);
    }

    /** @param procedures by their names in the case */
    public record Visit(LocalDate day, Set<String> procedures) {
        public Visit {
            procedures = Set.copyOf(procedures);
        }
    }

    /** Procedures that are in no visit are left out. */
    public static PhasedEstimate of(EstimateCase given, List<Visit> visits) {
        List<ProcedureEstimate> estimates = new ArrayList<>();
        Map<String, List<ClaimLine>> history = new HashMap<>();
        given.history().forEach((plan, lines) -> history.put(plan, new ArrayList<>(lines)));
        Optional<DiscountMembership> membership = given.membership();
        for (Visit visit : visits) {
            List<Procedure> planned = given.procedures().stream()
                    .filter(one -> visit.procedures().contains(one.id()))
                    .toList();
            List<ProcedureEstimate> found = Estimate.of(given.on(visit.day())
                    .withHistory(history)
                    .withProcedures(planned)
                    .withMembership(membership));
            membership = membership.map(one -> using(one, planned, found, visit.day()));
            for (int i = 0; i < planned.size(); i++) {
                for (PlanEstimate plan : found.get(i).plans()) {
                    history.computeIfAbsent(plan.plan(), none -> new ArrayList<>())
                            .add(line(planned.get(i), plan, visit.day()));
                }
            }
            estimates.addAll(found);
        }
        return new PhasedEstimate(estimates, history);
    }

    /** The discount plan after a visit has used it. */
    private static DiscountMembership using(
            DiscountMembership before, List<Procedure> planned, List<ProcedureEstimate> found, LocalDate day) {
        List<DiscountUse> uses = new ArrayList<>(before.before());
        for (int i = 0; i < planned.size(); i++) {
            Procedure done = planned.get(i);
            Money discount =
                    found.get(i).discount().map(DiscountEstimate::discount).orElse(Money.ZERO);
            uses.add(new DiscountUse(done.id(), before.kinds(done.code()), day, discount));
        }
        return new DiscountMembership(before.plan(), before.members(), before.usual(), before.codes(), uses);
    }

    private static ClaimLine line(Procedure procedure, PlanEstimate estimate, LocalDate day) {
        return new ClaimLine(
                procedure.id(),
                true,
                procedure.code(),
                day,
                ClaimLine.Status.NOT_RECEIVED,
                estimate.insurance(),
                estimate.deductible(),
                procedure.place());
    }
}
