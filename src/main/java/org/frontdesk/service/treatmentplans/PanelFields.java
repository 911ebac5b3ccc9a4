package org.frontdesk.service.treatmentplans;

import java.util.Optional;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.TreatmentPlanId;
import org.frontdesk.domain.treatment.PlanKind;

/**
 * What stands in the fields of a panel about a plan.
 *
 * @param kind empty leaves it to the practice
 * @param responsible the number of the one who answers for the plan, 0 for nobody
 * @param presenter the number of the user who shows it, 0 for nobody
 */
public record PanelFields(
        String heading, String note, Optional<PlanKind> kind, String date, long responsible, long presenter) {
    /**
     * Which panel.
     *
     * @param act what the panel is open for
     * @param plan empty for a plan that is being made
     */
    public record About(PatientId patient, String act, Optional<TreatmentPlanId> plan) {}
}
