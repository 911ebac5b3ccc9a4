package org.frontdesk.service.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.frontdesk.api.wire.Benefit;
import org.frontdesk.domain.PatientId;

/**
 * A plan that was taken from a patient, with all that the server deleted with it and that can be made again.
 *
 * @param plan as it was held
 * @param rows benefit rows of the patient's own on it
 * @param verified when the patient's eligibility was last verified
 */
public record DroppedPlan(PatientId patient, HeldPlan plan, List<Benefit> rows, Optional<LocalDate> verified) {
    public DroppedPlan {
        rows = List.copyOf(rows);
    }

    /** How many benefit rows of the patient's own went with it. */
    public int ownBenefitRows() {
        return rows.size();
    }
}
