package org.frontdesk.service.treatmentplans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.ProcedureId;
import org.frontdesk.domain.estimate.Certainty;
import org.frontdesk.domain.estimate.ClaimLine;
import org.frontdesk.domain.estimate.DiscountEstimate;
import org.frontdesk.domain.estimate.EstimateCase;
import org.frontdesk.domain.estimate.InsurancePlan;
import org.frontdesk.domain.estimate.PlanEstimate;
import org.frontdesk.domain.estimate.Procedure;
import org.frontdesk.domain.estimate.ProcedureEstimate;
import org.frontdesk.domain.estimate.Reliance;
import org.frontdesk.domain.estimate.Standing;
import org.frontdesk.domain.treatment.LineField;
import org.frontdesk.domain.treatment.PlanLine;
import org.frontdesk.domain.treatment.visits.PhasedEstimate;
import org.frontdesk.service.estimate.EstimateInputs;
import org.frontdesk.service.estimate.PlanName;
import org.frontdesk.service.estimate.ProcedureName;

/**
 * An active or inactive plan reckoned by itself, as if no other plan were carried out.
 *
 * @param lines in the order in which they are reckoned, which is that of the visits
 * @param leftovers of each insurance, for each benefit year that a visit lies in
 */
public record ReckonedPlan(List<ReckonedLine> lines, List<Leftover> leftovers) {
    public ReckonedPlan {
        lines = List.copyOf(lines);
        leftovers = List.copyOf(leftovers);
    }

    /**
     * Reckons.
     *
     * @param first the day of the first visit
     * @param later the day of the visits after it
     */
    public static ReckonedPlan of(
            EstimateInputs inputs, List<PlannedProcedure> planned, LocalDate first, LocalDate later) {
        return new Reckoning(inputs, planned, first, later).plan();
    }

    /** The first day of the benefit year after the one that holds the day: of the first insurance, or of the calendar without one. */
    public static LocalDate nextYear(EstimateInputs inputs, LocalDate day) {
        int renews = inputs.given().plans().stream()
                .findFirst()
                .map(InsurancePlan::renewMonth)
                .orElse(0);
        LocalDate start = LocalDate.of(day.getYear(), Math.max(1, renews), 1);
        return start.isAfter(day) ? start : start.plusYears(1);
    }

    /** How far the sum of what the patient pays can be relied on. */
    public Certainty certainty() {
        return lines.stream().map(ReckonedLine::certainty).reduce(Certainty.EXACT, Certainty::and);
    }

    public List<PlanLine> planLines() {
        return lines.stream().map(ReckonedLine::line).toList();
    }

    /** How many visits there are. */
    public int visits() {
        return lines.stream().mapToInt(ReckonedLine::visit).max().orElse(0);
    }

    private static final class Reckoning {
        private final EstimateInputs inputs;
        private final Map<ProcedureId, PlannedProcedure> planned;
        private final LocalDate first;
        private final LocalDate later;
        private final Map<String, Integer> visits = new LinkedHashMap<>();

        Reckoning(EstimateInputs inputs, List<PlannedProcedure> planned, LocalDate first, LocalDate later) {
            this.inputs = inputs;
            this.planned = planned.stream()
                    .collect(Collectors.toMap(PlannedProcedure::id, Function.identity(), (one, other) -> one));
            this.first = first;
            this.later = later;
            Set<Long> priorities = new LinkedHashSet<>();
            for (ProcedureName name : inputs.procedures()) {
                if (this.planned.containsKey(name.procedure())) {
                    priorities.add(this.planned.get(name.procedure()).priority());
                    visits.put(name.id(), priorities.size());
                }
            }
        }

        ReckonedPlan plan() {
            var given = inputs.given();
            List<PhasedEstimate.Visit> days = new ArrayList<>();
            for (int visit = 1; visit <= count(); visit++) {
                days.add(new PhasedEstimate.Visit(day(visit), of(visit)));
            }
            PhasedEstimate phased = PhasedEstimate.of(given, days);
            List<ReckonedLine> lines = new ArrayList<>();
            for (ProcedureEstimate one : phased.estimates()) {
                Procedure procedure = given.procedures().stream()
                        .filter(asked -> asked.id().equals(one.procedure()))
                        .findFirst()
                        .orElseThrow();
                lines.add(line(procedure, one));
            }
            return new ReckonedPlan(lines, leftovers(given, phased.history()));
        }

        private ReckonedLine line(Procedure procedure, ProcedureEstimate estimate) {
            ProcedureName name = inputs.procedure(procedure.id()).orElseThrow();
            PlannedProcedure shown = planned.get(name.procedure());
            int visit = visits.get(procedure.id());
            var amounts = new EnumMap<LineField, Money>(LineField.class);
            List<PlanEstimate> plans = estimate.plans();
            amounts.put(LineField.FEE, procedure.fee().times(procedure.quantity()));
            amounts.put(LineField.INSURANCE_1, sum(plans.stream().limit(1).toList()));
            amounts.put(LineField.INSURANCE_2, sum(plans.stream().skip(1).toList()));
            Money off = estimate.discount().map(DiscountEstimate::discount).orElse(Money.ZERO);
            amounts.put(LineField.DISCOUNT, estimate.writtenOff().plus(off).minus(procedure.adjustments()));
            amounts.put(LineField.PATIENT_PART, estimate.patientPortion().atLeastZero());
            plans.stream()
                    .findFirst()
                    .filter(primary -> !primary.notBilled())
                    .ifPresent(primary ->
                            amounts.put(LineField.ALLOWED, primary.reckoned().allowed()));
            var line = new PlanLine(
                    shown.priority(),
                    Map.of(
                            LineField.TOOTH, shown.tooth(),
                            LineField.SURFACE, shown.area(),
                            LineField.CODE, shown.code(),
                            LineField.DESCRIPTION, shown.description()),
                    amounts,
                    Money.ZERO);
            Certainty certainty =
                    Reliance.of(inputs.given(), procedure, inputs.doubts()).patient();
            return new ReckonedLine(shown, line, certainty, visit, day(visit));
        }

        private List<Leftover> leftovers(EstimateCase given, Map<String, List<ClaimLine>> after) {
            List<Leftover> found = new ArrayList<>();
            for (InsurancePlan plan : given.plans()) {
                List<ClaimLine> before = given.history().getOrDefault(plan.id(), List.of());
                Set<LocalDate> days = new LinkedHashSet<>(List.of(first));
                if (count() > 1 && !nextYear(inputs, first).isAfter(later)) {
                    days.add(later);
                }
                for (LocalDate day : days) {
                    found.add(new Leftover(
                            inputs.plan(plan.id()).map(PlanName::carrier).orElse(""),
                            day,
                            left(plan, before, day),
                            left(plan, after.getOrDefault(plan.id(), before), day)));
                }
            }
            return found;
        }

        private static Optional<Money> left(InsurancePlan plan, List<ClaimLine> history, LocalDate day) {
            return Standing.of(plan, history, day).maximum().flatMap(Standing.Pot::left);
        }

        private int count() {
            return visits.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        }

        private Set<String> of(int visit) {
            return visits.entrySet().stream()
                    .filter(entry -> entry.getValue() == visit)
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
        }

        private LocalDate day(int visit) {
            return visit == 1 ? first : later;
        }

        private static Money sum(List<PlanEstimate> plans) {
            return plans.stream().map(PlanEstimate::insurance).reduce(Money.ZERO, Money::plus);
        }
    }
}
