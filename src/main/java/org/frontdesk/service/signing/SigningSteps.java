package org.frontdesk.service.signing;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.frontdesk.api.CallScope;
import org.frontdesk.api.DentalApi;
import org.frontdesk.api.Fields;
import org.frontdesk.api.wire.Definition;
import org.frontdesk.document.PaperSignature;
import org.frontdesk.document.TreatmentPlanPaper;
import org.frontdesk.document.TreatmentPlanPdf;
import org.frontdesk.domain.treatment.StoredLine;
import org.frontdesk.domain.treatment.TreatmentPlan;
import org.frontdesk.service.Failure;
import org.frontdesk.service.treatmentplans.PlanReading;
import org.frontdesk.text.Strings;

/**
 * The steps of one try: look whether the plan still says what was shown, store the PDF unless an earlier try did, sign unless an earlier
 * try did. Each step first looks at the server, because an answer can be lost after the work was done.
 */
final class SigningSteps {
    private static final int IMAGE_CATEGORIES = 18;
    private static final String PLAN_CATEGORY = "Treatment Plans";

    private final DentalApi api;
    private final SigningOrder order;
    private final SignedFields fields;
    private SigningProgress progress;

    SigningSteps(DentalApi api, SigningOrder order, SignedFields fields, SigningProgress progress) {
        this.api = api;
        this.order = order;
        this.fields = fields;
        this.progress = progress;
    }

    SigningOutcome run(CallScope scope) {
        try {
            Optional<TreatmentPlan> found = SigningReading.plan(
                    api, scope, order.sheet().patient(), order.sheet().plan().id());
            if (found.isEmpty()) {
                return new SigningOutcome.Gone();
            }
            TreatmentPlan plan = found.get();
            if (plan.patient().isPresent()) {
                return isOurs(plan) ? new SigningOutcome.Signed(plan) : new SigningOutcome.SignedMeanwhile(plan);
            }
            List<StoredLine> lines = scope.ask(api.treatPlans().lines(plan.id())).stream()
                    .map(PlanReading::line)
                    .toList();
            if (!order.sheet().saysTheSame(plan, lines)) {
                return new SigningOutcome.Changed(order.sheet().with(plan, lines));
            }
            store(scope, plan);
            return sign(scope, plan);
        } catch (IOException problem) {
            return new SigningOutcome.Stopped(progress, Failure.from(problem));
        }
    }

    /** A signature that appeared after we asked for one, under the name we sent or under none, is the one we asked for. */
    private boolean isOurs(TreatmentPlan plan) {
        String name = plan.patient().orElseThrow().name();
        return progress.signatureAsked()
                && (name.isEmpty() || name.equals(order.patient().name()));
    }

    private void store(CallScope scope, TreatmentPlan plan) throws IOException {
        boolean there = scope.ask(api.documents().ofPatient(order.sheet().patient())).stream()
                .anyMatch(document -> document.description().equals(order.documentName()));
        if (!there) {
            byte[] pdf = new TreatmentPlanPdf(new Strings(order.language())).print(paper(plan));
            long category = category(scope.ask(api.reference().definitions(IMAGE_CATEGORIES)));
            scope.ask(api.documents().uploadPdf(order.sheet().patient(), pdf, order.documentName(), category));
        }
        progress = new SigningProgress(true, progress.signatureAsked());
    }

    private TreatmentPlanPaper paper(TreatmentPlan plan) {
        return new TreatmentPlanPaper(
                order.sheet().practice(),
                order.sheet().fullName(),
                plan,
                order.sheet().lines().stream().map(StoredLine::line).toList(),
                order.statement(),
                Optional.of(order.patient()),
                order.practice());
    }

    /** The category for treatment plans, else the first. */
    private static long category(List<Definition> categories) {
        return categories.stream()
                .filter(category -> category.itemName().equalsIgnoreCase(PLAN_CATEGORY))
                .findFirst()
                .or(() -> categories.stream().findFirst())
                .map(Definition::defNum)
                .orElse(0L);
    }

    private SigningOutcome sign(CallScope scope, TreatmentPlan plan) throws IOException {
        Fields signature = Fields.of("isSigned", true);
        if (fields != SignedFields.PATIENT) {
            signature.and("SignatureText", order.patient().name());
        }
        if (fields == SignedFields.ALL) {
            order.practice()
                    .ifPresent(side -> signature
                            .and("isSignedPractice", true)
                            .andIf("SignaturePracticeText", Optional.of(side).map(PaperSignature::name)));
        }
        progress = new SigningProgress(true, true);
        TreatmentPlan answer = PlanReading.plan(scope.ask(api.treatPlans().change(plan.id(), signature)));
        return answer.patient().isPresent()
                ? new SigningOutcome.Signed(answer)
                : new SigningOutcome.Stopped(
                        progress,
                        new Failure.Rejected(200, "", "PUT /treatplans answered well, and the plan is not signed"));
    }
}
