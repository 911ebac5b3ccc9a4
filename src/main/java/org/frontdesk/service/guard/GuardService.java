package org.frontdesk.service.guard;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.frontdesk.api.ApiCall;
import org.frontdesk.api.DentalApi;
import org.frontdesk.api.wire.ProcTP;
import org.frontdesk.document.Content;
import org.frontdesk.document.SignedContent;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.treatment.PlanLine;
import org.frontdesk.domain.treatment.StoredLine;
import org.frontdesk.domain.treatment.TreatmentPlan;
import org.frontdesk.domain.treatment.guard.Difference;
import org.frontdesk.domain.treatment.guard.PlanComparison;
import org.frontdesk.domain.treatment.guard.ShownPlan;
import org.frontdesk.service.Background;
import org.frontdesk.service.Work;
import org.frontdesk.service.estimate.EstimateInputs;
import org.frontdesk.service.estimate.EstimateService;
import org.frontdesk.service.signing.SignedContents;
import org.frontdesk.service.treatmentplans.PlanReading;

/** Compares saved and signed plans with what holds now. */
public final class GuardService {
    private final DentalApi api;
    private final Background background;
    private final EstimateService estimates;
    private final SignedContents contents;

    public GuardService(DentalApi api, Background background, EstimateService estimates, SignedContents contents) {
        this.api = api;
        this.background = background;
        this.estimates = estimates;
        this.contents = contents;
    }

    /** How a saved plan stands. That today's amounts cannot be read is said in the answer, and is no failure. */
    public Work<Standing> of(PatientId patient, TreatmentPlan plan) {
        return held(plan)
                .then(held -> (onSuccess, onFailure) -> estimates
                        .ofSaved(patient, plan.id())
                        .start(
                                inputs -> onSuccess.accept(held.standing(Optional.of(inputs))),
                                unknown -> onSuccess.accept(held.standing(Optional.empty()))));
    }

    /**
     * What the server says now of what an intact file says. A plan that was signed on another desk is watched on this one from now on.
     */
    public Work<Compared> compare(Content content) {
        return background.of(ApiCall.joined(scope -> {
            SignedContent signed = SignedContent.of(content).orElseThrow(() -> new IOException("not a signed plan"));
            List<ProcTP> lines = scope.ask(api.treatPlans().lines(signed.plan()));
            if (lines.isEmpty()) {
                return new Compared.Gone();
            }
            var patient = new PatientId(lines.getFirst().patNum());
            Optional<TreatmentPlan> plan = scope.ask(api.treatPlans().ofPatient(patient)).stream()
                    .map(PlanReading::plan)
                    .filter(one -> one.id().equals(signed.plan()))
                    .findFirst();
            if (plan.isEmpty()) {
                return new Compared.Gone();
            }
            if (plan.get().isSigned() && contents.of(signed.plan()).isEmpty()) {
                contents.keep(content);
            }
            List<PlanLine> now =
                    lines.stream().map(row -> PlanReading.line(row).line()).toList();
            return new Compared.Found(patient, PlanComparison.of(signed.shown(), ShownPlan.of(plan.get(), now)));
        }));
    }

    private Work<Held> held(TreatmentPlan plan) {
        return background.of(ApiCall.joined(scope -> new Held(
                plan,
                scope.ask(api.treatPlans().lines(plan.id())).stream()
                        .map(PlanReading::line)
                        .toList(),
                plan.isSigned() ? contents.of(plan.id()) : Optional.empty())));
    }

    /** What was read of a plan. */
    private record Held(TreatmentPlan plan, List<StoredLine> lines, Optional<SignedContent> signed) {
        Standing standing(Optional<EstimateInputs> inputs) {
            List<PlanLine> now = lines.stream().map(StoredLine::line).toList();
            List<Difference> onServer = signed.map(file -> PlanComparison.of(file.shown(), ShownPlan.of(plan, now)))
                    .orElse(List.of());
            if (inputs.isEmpty()) {
                return new Standing(signed, onServer, List.of(), List.of(), false);
            }
            var today = new TodaysLines(inputs.get(), plan.details().kind());
            return new Standing(
                    signed,
                    onServer,
                    PlanComparison.of(ShownPlan.of(plan, now), ShownPlan.of(plan, today.of(lines))),
                    today.gone(lines),
                    true);
        }
    }
}
