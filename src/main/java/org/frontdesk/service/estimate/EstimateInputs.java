package org.frontdesk.service.estimate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frontdesk.domain.PlanLineId;
import org.frontdesk.domain.ProcedureId;
import org.frontdesk.domain.estimate.Doubts;
import org.frontdesk.domain.estimate.EstimateCase;
import org.frontdesk.domain.estimate.ServerEstimate;

/**
 * Everything that was gathered for the estimates of one patient.
 *
 * @param doubts what could not be read or is only found in notes
 * @param sources what the causes of the steps are
 * @param server the server's own estimates, by procedure and plan
 * @param codes what the practice calls its procedure codes
 * @param lost lines of a saved plan whose procedure is not in the chart any more
 * @param discountPlan what the practice calls the patient's discount plan, empty for none
 */
public record EstimateInputs(
        EstimateCase given,
        Doubts doubts,
        List<PlanName> plans,
        List<ProcedureName> procedures,
        Map<String, Source> sources,
        Map<String, Map<String, ServerEstimate>> server,
        Map<String, String> codes,
        List<PlanLineId> lost,
        Optional<String> discountPlan) {
    public EstimateInputs {
        plans = List.copyOf(plans);
        procedures = List.copyOf(procedures);
        sources = Map.copyOf(sources);
        server = Map.copyOf(server);
        codes = Map.copyOf(codes);
        lost = List.copyOf(lost);
    }

    /** The same for a member of a discount plan. */
    EstimateInputs withDiscountPlan(EstimateCase member, Doubts found, Optional<String> name) {
        return new EstimateInputs(member, found, plans, procedures, sources, server, codes, lost, name);
    }

    public Optional<PlanName> plan(String id) {
        return plans.stream().filter(plan -> plan.id().equals(id)).findFirst();
    }

    public Optional<ProcedureName> procedure(String id) {
        return procedures.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public Optional<ProcedureName> procedure(ProcedureId number) {
        return procedures.stream().filter(one -> one.procedure().equals(number)).findFirst();
    }

    public Optional<ProcedureName> procedure(PlanLineId line) {
        return procedures.stream()
                .filter(one -> one.line().filter(line::equals).isPresent())
                .findFirst();
    }

    /** The server's own estimate of a plan for a procedure. */
    public Optional<ServerEstimate> server(String procedure, String plan) {
        return Optional.ofNullable(server.getOrDefault(procedure, Map.of()).get(plan));
    }
}
