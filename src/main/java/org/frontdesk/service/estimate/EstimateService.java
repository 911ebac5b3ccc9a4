package org.frontdesk.service.estimate;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.frontdesk.api.ApiCall;
import org.frontdesk.api.CallScope;
import org.frontdesk.api.DentalApi;
import org.frontdesk.api.Together;
import org.frontdesk.document.WhyPaper;
import org.frontdesk.document.WhyPdf;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.TreatmentPlanId;
import org.frontdesk.service.Background;
import org.frontdesk.service.Work;
import org.frontdesk.service.cache.ReferenceData;
import org.frontdesk.text.Strings;

/**
 * Gathers from the server what the rules of estimates need. Without the patient's plans or chart there is no case and the whole fails;
 * anything else that cannot be read is named in the case and never taken as zero.
 */
public final class EstimateService {
    private final DentalApi api;
    private final Background background;
    private final ReferenceData reference;
    private final Clock clock;

    /**
     * @param reference the practice's lists, which are the same for every patient
     * @param clock tells today, for which planned work is judged
     */
    public EstimateService(DentalApi api, Background background, ReferenceData reference, Clock clock) {
        this.api = api;
        this.background = background;
        this.reference = reference;
        this.clock = clock;
    }

    /** The case of an active or inactive plan's procedures, each plan by itself. */
    public Work<EstimateInputs> ofPlan(PatientId patient, TreatmentPlanId plan) {
        return gather(patient, new Subject.Attached(plan));
    }

    /** The case of the procedures that a saved plan froze, as they would be reckoned now. */
    public Work<EstimateInputs> ofSaved(PatientId patient, TreatmentPlanId plan) {
        return gather(patient, new Subject.Frozen(plan));
    }

    /** The case of everything that is planned for the patient. */
    public Work<EstimateInputs> ofPlanned(PatientId patient) {
        return gather(patient, new Subject.Planned());
    }

    /** What turns benefit rows, saved or not, into those of a case; it knows the practice's categories and groups of now. */
    public Work<PlanLines> lines() {
        return background.of(ApiCall.joined(scope -> {
            var questions = new Together();
            var office = new Office(reference, questions);
            scope.ask(questions);
            if (!office.knowsTargets()) {
                throw new IOException("the practice's categories and groups cannot be read");
            }
            return new PlanLines(office);
        }));
    }

    /** The case of everything that is planned for the patient, as one of several questions. */
    public EstimateInputs planned(CallScope scope, PatientId patient) throws IOException {
        return new Gathering(api, reference, scope, patient, LocalDate.now(clock)).gather(new Subject.Planned());
    }

    /** An explanation as a PDF, drawn away from the window. */
    public Work<byte[]> print(WhyPaper paper, Strings strings) {
        return background.of(ApiCall.joined(scope -> new WhyPdf(strings).print(paper)));
    }

    private Work<EstimateInputs> gather(PatientId patient, Subject subject) {
        return background.of(ApiCall.joined(
                scope -> new Gathering(api, reference, scope, patient, LocalDate.now(clock)).gather(subject)));
    }

    /** Which procedures are asked about. */
    sealed interface Subject {
        record Attached(TreatmentPlanId plan) implements Subject {}

        record Frozen(TreatmentPlanId plan) implements Subject {}

        record Planned() implements Subject {}
    }
}
