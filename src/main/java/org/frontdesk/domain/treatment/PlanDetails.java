package org.frontdesk.domain.treatment;

import java.time.LocalDate;
import java.util.Optional;
import org.frontdesk.domain.PatientId;

/**
 * What a person may write on a plan.
 *
 * @param date of a saved plan; plans worked with have none
 * @param responsible who answers for the treatment when it is not the patient
 */
public record PlanDetails(
        String heading, String note, PlanKind kind, Optional<LocalDate> date, Optional<PatientId> responsible) {
    /** The most letters the API keeps of a heading. */
    public static final int LONGEST_HEADING = 255;
}
