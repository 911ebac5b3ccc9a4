package org.frontdesk.service.estimate;

import java.util.Optional;
import org.frontdesk.domain.BenefitId;
import org.frontdesk.domain.PatPlanId;
import org.frontdesk.domain.PlanLineId;
import org.frontdesk.domain.ProcedureId;
import org.frontdesk.domain.TreatmentPlanId;

/** An amount of which somebody asks why. */
public sealed interface Question {
    /**
     * What an active or inactive treatment plan leaves to the patient.
     *
     * @param procedure the one asked about, empty for the plan's total
     */
    record OfPlan(TreatmentPlanId plan, Optional<ProcedureId> procedure) implements Question {}

    /**
     * What a saved treatment plan says.
     *
     * @param line the one asked about, empty for the plan's total
     */
    record OfSaved(TreatmentPlanId plan, Optional<PlanLineId> line) implements Question {}

    /** What a benefit row does for this patient. */
    record OfRow(PatPlanId plan, BenefitId row) implements Question {}

    /** What is used and left of an insurance plan's yearly maximum and deductible. */
    record OfUse(PatPlanId plan) implements Question {}
}
