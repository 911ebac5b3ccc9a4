package org.frontdesk.app;

import java.util.List;
import org.frontdesk.api.ApiCall;
import org.frontdesk.api.Lane;
import org.frontdesk.domain.PatientId;
import org.frontdesk.service.Background;
import org.frontdesk.service.Work;
import org.frontdesk.service.benefits.BenefitsService;
import org.frontdesk.service.coverage.CoverageService;
import org.frontdesk.service.patients.PatientsService;
import org.frontdesk.service.treatmentplans.TreatmentPlansService;

/** Reads what a person will want next, behind everything that somebody waits for. */
final class ReadingAhead {
    private final Background background;
    private final PatientsService patients;
    private final CoverageService coverage;
    private final BenefitsService benefits;
    private final TreatmentPlansService treatmentPlans;

    ReadingAhead(
            Background background,
            PatientsService patients,
            CoverageService coverage,
            BenefitsService benefits,
            TreatmentPlansService treatmentPlans) {
        this.background = background;
        this.patients = patients;
        this.coverage = coverage;
        this.benefits = benefits;
        this.treatmentPlans = treatmentPlans;
    }

    /** What the tabs of a patient's page show. */
    Work<Boolean> ofPage(PatientId patient) {
        return background.of(
                Lane.SOON.ask(ApiCall.joined(scope -> benefits.ahead(patient).run(scope)
                        && treatmentPlans.ahead(patient).run(scope)
                        && coverage.ahead(patient).run(scope))));
    }

    /** The heads and coverages of patients who are expected. */
    Work<Boolean> of(List<PatientId> expected) {
        return background.of(Lane.LATER.ask(ApiCall.joined(scope -> {
            for (PatientId patient : expected) {
                patients.ahead(patient).run(scope);
                coverage.ahead(patient).run(scope);
            }
            return true;
        })));
    }
}
