package org.frontdesk.service.signing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.treatment.StoredLine;
import org.frontdesk.domain.treatment.TreatmentPlan;

/**
 * What is laid before the patient.
 *
 * @param firstName how the patient is greeted
 * @param fullName how the patient is named on paper
 * @param language the patient's language as the practice keeps it, empty when it does not
 * @param born when it is known
 * @param practice the practice's name, empty when the server does not say
 * @param phone of the practice, empty when the server does not say
 * @param priorities the numbers of the practice's priorities in their order
 * @param offersPractice whether the office prints plans on a sheet, which may have a place for the practice's signature
 */
public record SigningSheet(
        PatientId patient,
        String firstName,
        String fullName,
        String language,
        Optional<LocalDate> born,
        String practice,
        String phone,
        List<Long> priorities,
        TreatmentPlan plan,
        List<StoredLine> lines,
        boolean offersPractice) {
    public SigningSheet {
        priorities = List.copyOf(priorities);
        lines = List.copyOf(lines);
    }

    /** The sheet with the plan as it is now. */
    public SigningSheet with(TreatmentPlan now) {
        return with(now, lines);
    }

    SigningSheet with(TreatmentPlan now, List<StoredLine> nowLines) {
        return new SigningSheet(
                patient,
                firstName,
                fullName,
                language,
                born,
                practice,
                phone,
                priorities,
                now,
                nowLines,
                offersPractice);
    }

    /** Whether the other says the same to the patient: heading, note, date and every line. */
    boolean saysTheSame(TreatmentPlan other, List<StoredLine> otherLines) {
        return plan.details().equals(other.details()) && lines.equals(otherLines);
    }
}
