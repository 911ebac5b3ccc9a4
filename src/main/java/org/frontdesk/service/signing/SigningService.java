package org.frontdesk.service.signing;

import java.util.Optional;
import org.frontdesk.api.ApiCall;
import org.frontdesk.api.DentalApi;
import org.frontdesk.api.Fields;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.TreatmentPlanId;
import org.frontdesk.domain.treatment.TreatmentPlan;
import org.frontdesk.service.Background;
import org.frontdesk.service.Work;
import org.frontdesk.service.treatmentplans.PlanReading;

/** Signing a saved treatment plan: the sheet, the signature with its document, and the way back. */
public final class SigningService {
    private final DentalApi api;
    private final Background background;

    public SigningService(DentalApi api, Background background) {
        this.api = api;
        this.background = background;
    }

    /** What is laid before the patient; empty when the plan is not there any more. */
    public Work<Optional<SigningSheet>> sheet(PatientId patient, TreatmentPlanId plan) {
        return background.of(ApiCall.joined(scope -> SigningReading.sheet(api, scope, patient, plan)));
    }

    /**
     * Stores the PDF and signs, or goes on where an earlier try stopped. It ends in an outcome, also when the server cannot be reached.
     *
     * @param fields how much of the signature to send to the server
     * @param progress what an earlier try of the same order did
     */
    public Work<SigningOutcome> sign(SigningOrder order, SignedFields fields, SigningProgress progress) {
        return background.of(ApiCall.joined(scope -> new SigningSteps(api, order, fields, progress).run(scope)));
    }

    /** Takes all signatures off the plan, with their names, which unlocks its lines. The stored PDF stays. */
    public Work<TreatmentPlan> clear(TreatmentPlan plan) {
        Fields fields = Fields.of("isSigned", false);
        plan.patient().filter(mark -> !mark.name().isEmpty()).ifPresent(mark -> fields.and("SignatureText", ""));
        plan.practice().ifPresent(mark -> {
            fields.and("isSignedPractice", false);
            if (!mark.name().isEmpty()) {
                fields.and("SignaturePracticeText", "");
            }
        });
        return background.of(api.treatPlans().change(plan.id(), fields).map(PlanReading::plan));
    }
}
