package org.frontdesk.service.estimate;

import java.time.LocalDate;
import java.util.Optional;
import org.frontdesk.domain.PatPlanId;
import org.frontdesk.domain.PlanId;

/**
 * A plan of a case as people know it.
 *
 * @param id names it in the case
 * @param rowsChanged the newest change of its rows that the server tells of
 */
public record PlanName(
        String id,
        PatPlanId patientPlan,
        PlanId plan,
        int ordinal,
        String carrier,
        String group,
        Optional<LocalDate> rowsChanged) {}
