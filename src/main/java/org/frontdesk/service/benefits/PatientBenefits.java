package org.frontdesk.service.benefits;

import java.util.List;

/** The benefit rows of all plans of a patient, by ordinal, with the words to read them by. */
public record PatientBenefits(List<PlanBenefits> plans, BenefitReference reference) {
    public PatientBenefits {
        plans = List.copyOf(plans);
    }
}
