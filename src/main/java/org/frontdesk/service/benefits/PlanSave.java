package org.frontdesk.service.benefits;

import java.time.LocalDateTime;
import java.util.List;
import org.frontdesk.domain.PatPlanId;
import org.frontdesk.domain.benefit.StoredBenefit;

/**
 * A save of a plan's rows that the server confirmed, as this desk keeps it.
 *
 * @param who was at the desk
 * @param patientPlan whose own rows are among the others
 */
public record PlanSave(
        LocalDateTime at, String who, PatPlanId patientPlan, List<StoredBenefit> before, List<StoredBenefit> after) {
    public PlanSave {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
