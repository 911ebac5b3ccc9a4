package org.frontdesk.service.treatmentplans;

import java.util.List;
import org.frontdesk.domain.treatment.TreatmentPlan;

/**
 * A patient's plans in order.
 *
 * @param priorities how urgent a line can be, most urgent first
 */
public record PlanBook(List<TreatmentPlan> plans, List<Choice> priorities) {
    public PlanBook {
        plans = List.copyOf(plans);
        priorities = List.copyOf(priorities);
    }
}
