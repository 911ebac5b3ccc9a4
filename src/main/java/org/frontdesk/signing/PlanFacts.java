package org.frontdesk.signing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frontdesk.domain.PatPlanId;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.TreatmentPlanId;
import org.frontdesk.domain.estimate.InsurancePlan;
import org.frontdesk.domain.estimate.Standing;
import org.frontdesk.service.Job;
import org.frontdesk.service.estimate.EstimateInputs;
import org.frontdesk.service.estimate.EstimateService;
import org.frontdesk.service.estimate.PlanName;
import org.frontdesk.service.signing.CoverageFact;
import org.frontdesk.service.signing.SigningService;

/** What a plan's estimate rests on, gathered while the desk prepares; where it cannot be read, nothing is said of it. */
final class PlanFacts {
    private final EstimateService estimates;
    private final SigningService service;
    private final Clock clock;
    private Optional<EstimateInputs> inputs = Optional.empty();
    private List<CoverageFact> coverage = List.of();
    private Job job = Job.none();

    PlanFacts(EstimateService estimates, SigningService service, Clock clock) {
        this.estimates = estimates;
        this.service = service;
        this.clock = clock;
    }

    void gather(PatientId patient, TreatmentPlanId plan) {
        job.cancel();
        inputs = Optional.empty();
        coverage = List.of();
        job = estimates.ofSaved(patient, plan).start(this::gathered, unread -> {});
    }

    /** The case as it is now; empty until it was read. */
    Optional<EstimateInputs> inputs() {
        return inputs;
    }

    /** Of each insurance in its order. */
    List<CoverageFact> coverage() {
        return coverage;
    }

    void close() {
        job.cancel();
    }

    private void gathered(EstimateInputs found) {
        inputs = Optional.of(found);
        coverage = facts(found, Map.of());
        List<PatPlanId> plans =
                found.plans().stream().map(PlanName::patientPlan).toList();
        job = service.verified(plans).start(days -> coverage = facts(found, days), unread -> {});
    }

    private List<CoverageFact> facts(EstimateInputs found, Map<PatPlanId, LocalDate> verified) {
        var facts = new ArrayList<CoverageFact>();
        for (InsurancePlan plan : found.given().plans()) {
            found.plan(plan.id()).ifPresent(name -> {
                Standing now = Standing.of(
                        plan, found.given().history().getOrDefault(plan.id(), List.of()), LocalDate.now(clock));
                facts.add(new CoverageFact(
                        name.carrier(),
                        now.maximum().flatMap(Standing.Pot::amount),
                        now.maximum().flatMap(Standing.Pot::left),
                        now.deductible().flatMap(Standing.Pot::left),
                        Optional.ofNullable(verified.get(name.patientPlan()))));
            });
        }
        return facts;
    }
}
