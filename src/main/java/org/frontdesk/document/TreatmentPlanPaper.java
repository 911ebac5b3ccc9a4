package org.frontdesk.document;

import java.util.List;
import java.util.Optional;
import org.frontdesk.domain.treatment.PlanLine;
import org.frontdesk.domain.treatment.TreatmentPlan;

/**
 * What a printed treatment plan says.
 *
 * @param practice the practice's name, empty when it is not known
 * @param patientName as the patient is called on paper
 * @param statement what the signer agreed to, in the patient's words
 * @param patient the patient's signature, if signed
 * @param practiceSide the practice's signature, if signed
 */
public record TreatmentPlanPaper(
        String practice,
        String patientName,
        TreatmentPlan plan,
        List<PlanLine> lines,
        String statement,
        Optional<PaperSignature> patient,
        Optional<PaperSignature> practiceSide) {
    public TreatmentPlanPaper {
        lines = List.copyOf(lines);
    }
}
