package org.frontdesk.service.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.frontdesk.api.wire.Benefit;
import org.frontdesk.domain.PatientId;

/** A plan that was taken from a patient, with all that the server deleted with it and that can be made again. */
public final class DroppedPlan {
    private final PatientId patient;
    private final HeldPlan plan;
    private final List<Benefit> rows;
    private final Optional<LocalDate> verified;

    DroppedPlan(PatientId patient, HeldPlan plan, List<Benefit> rows, Optional<LocalDate> verified) {
        this.patient = patient;
        this.plan = plan;
        this.rows = List.copyOf(rows);
        this.verified = verified;
    }

    public PatientId patient() {
        return patient;
    }

    /** The plan as it was held. */
    public HeldPlan plan() {
        return plan;
    }

    /** How many benefit rows of the patient's own went with it. */
    public int ownBenefitRows() {
        return rows.size();
    }

    List<Benefit> rows() {
        return rows;
    }

    Optional<LocalDate> verified() {
        return verified;
    }
}
