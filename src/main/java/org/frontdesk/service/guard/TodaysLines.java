package org.frontdesk.service.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.PlanLineId;
import org.frontdesk.domain.estimate.Certainty;
import org.frontdesk.domain.estimate.Estimate;
import org.frontdesk.domain.estimate.PlanEstimate;
import org.frontdesk.domain.estimate.Procedure;
import org.frontdesk.domain.estimate.ProcedureEstimate;
import org.frontdesk.domain.estimate.Reliance;
import org.frontdesk.domain.estimate.ServerEstimate;
import org.frontdesk.domain.treatment.LineField;
import org.frontdesk.domain.treatment.PlanKind;
import org.frontdesk.domain.treatment.PlanLine;
import org.frontdesk.domain.treatment.StoredLine;
import org.frontdesk.service.estimate.EstimateInputs;
import org.frontdesk.service.estimate.ProcedureName;

/**
 * What the lines of a saved plan would say if they were saved today. The amounts that the practice's system keeps for the procedure count
 * first, because the saved ones came from there too; where it keeps none, this program's own count if everything that decides them is
 * known. What cannot be told stays as it was saved.
 */
final class TodaysLines {
    private final EstimateInputs inputs;
    private final PlanKind kind;
    private final Map<String, Procedure> procedures;
    private final Map<String, ProcedureEstimate> estimates;

    TodaysLines(EstimateInputs inputs, PlanKind kind) {
        this.inputs = inputs;
        this.kind = kind;
        this.procedures = inputs.given().procedures().stream()
                .collect(Collectors.toMap(Procedure::id, Function.identity(), (one, other) -> one));
        this.estimates = Estimate.of(inputs.given()).stream()
                .collect(Collectors.toMap(ProcedureEstimate::procedure, Function.identity(), (one, other) -> one));
    }

    /** Each line as it would be; one whose procedure is done or gone stays as it is. */
    List<PlanLine> of(List<StoredLine> lines) {
        return lines.stream()
                .map(line -> inputs.procedure(line.id())
                        .map(name -> today(line.line(), name))
                        .orElse(line.line()))
                .toList();
    }

    /** The lines whose procedure is not in the chart any more. */
    List<PlanLine> gone(List<StoredLine> lines) {
        List<PlanLineId> lost = inputs.lost();
        return lines.stream()
                .filter(line -> lost.contains(line.id()))
                .map(StoredLine::line)
                .toList();
    }

    private PlanLine today(PlanLine saved, ProcedureName name) {
        Procedure procedure = procedures.get(name.id());
        if (procedure.complete()) {
            return saved;
        }
        PlanLine line = saved.withText(LineField.CODE, name.code())
                .withAmount(LineField.FEE, Optional.of(procedure.fee().times(procedure.quantity())));
        if (!name.tooth().isEmpty() && !saved.text(LineField.TOOTH).isEmpty()) {
            line = line.withText(LineField.TOOTH, name.tooth());
        }
        line = kind == PlanKind.INSURANCE ? insured(line, procedure) : discounted(line, procedure);
        boolean same = line.differences(saved).stream().noneMatch(field -> field.kind() == LineField.Kind.AMOUNT);
        return same ? line : line.withAmount(LineField.PATIENT_PART, Optional.of(line.leftForPatient()));
    }

    /** Saved plans of discount plan patients name the discount as insurance. */
    private PlanLine discounted(PlanLine line, Procedure procedure) {
        return estimates
                .get(procedure.id())
                .discount()
                .map(found -> line.withAmount(LineField.INSURANCE_1, Optional.of(found.discount()))
                        .withAmount(LineField.DISCOUNT, Optional.of(Money.ZERO.minus(procedure.adjustments()))))
                .orElse(line);
    }

    private PlanLine insured(PlanLine line, Procedure procedure) {
        List<Amounts> plans = plans(procedure);
        if (plans.stream().anyMatch(Amounts::isDoubtful)) {
            return line;
        }
        Money off = plans.stream().map(Amounts::writeOff).reduce(Money.ZERO, Money::plus);
        return line.withAmount(LineField.INSURANCE_1, Optional.of(pays(plans, 0)))
                .withAmount(LineField.INSURANCE_2, Optional.of(pays(plans, 1)))
                .withAmount(LineField.DISCOUNT, Optional.of(off.minus(procedure.adjustments())));
    }

    private List<Amounts> plans(Procedure procedure) {
        Reliance reliance = Reliance.of(inputs.given(), procedure, inputs.doubts());
        List<PlanEstimate> ours = estimates.get(procedure.id()).plans();
        List<Amounts> plans = new ArrayList<>();
        for (int i = 0; i < ours.size(); i++) {
            PlanEstimate own = ours.get(i);
            Optional<ServerEstimate> kept = inputs.server(procedure.id(), own.plan())
                    .filter(theirs -> theirs.insurance().isPresent());
            boolean doubtful = kept.isEmpty() && reliance.insurance().get(i) != Certainty.EXACT;
            plans.add(new Amounts(
                    kept.flatMap(ServerEstimate::insurance).orElse(own.insurance()),
                    kept.isPresent()
                            ? kept.get().writeOff().orElse(Money.ZERO)
                            : own.writeOff().orElse(Money.ZERO),
                    doubtful));
        }
        return plans;
    }

    private static Money pays(List<Amounts> plans, int place) {
        return place < plans.size() ? plans.get(place).insurance() : Money.ZERO;
    }

    private record Amounts(Money insurance, Money writeOff, boolean isDoubtful) {}
}
