package org.frontdesk.domain.treatment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.frontdesk.domain.TreatmentPlanId;

/**
 * A patient's treatment plan without its lines.
 *
 * @param patient that the patient signed
 * @param practice that the practice signed
 */
public record TreatmentPlan(
        TreatmentPlanId id,
        PlanStatus status,
        PlanDetails details,
        Optional<SignedMark> patient,
        Optional<SignedMark> practice) {
    /** The active plan, the inactive ones by heading, then saved ones from the newest to the oldest. */
    public static final Comparator<TreatmentPlan> IN_ORDER = Comparator.comparingInt(TreatmentPlan::rank)
            .thenComparing(TreatmentPlan::day, Comparator.reverseOrder())
            .thenComparing(plan -> plan.details().heading(), String.CASE_INSENSITIVE_ORDER)
            .thenComparingLong(plan -> -plan.id().number());

    /** Whether any signature locks its lines, its date and its note. */
    public boolean isSigned() {
        return patient.isPresent() || practice.isPresent();
    }

    public boolean isSaved() {
        return status == PlanStatus.SAVED;
    }

    private int rank() {
        return switch (status) {
            case ACTIVE -> 0;
            case INACTIVE -> 1;
            case SAVED -> 2;
        };
    }

    private LocalDate day() {
        return details.date().orElse(LocalDate.MIN);
    }
}
