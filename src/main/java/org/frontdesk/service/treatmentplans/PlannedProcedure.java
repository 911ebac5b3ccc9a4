package org.frontdesk.service.treatmentplans;

import org.frontdesk.domain.Money;
import org.frontdesk.domain.ProcedureId;

/**
 * A procedure of the chart on an active or inactive plan.
 *
 * @param attachment the server's number of the tie between plan and procedure
 * @param priority the number of its urgency on this plan, 0 for none
 * @param area the surface, or quadrant, arch, sextant or range of teeth
 */
public record PlannedProcedure(
        long attachment,
        ProcedureId id,
        long priority,
        String priorityName,
        String tooth,
        String area,
        String code,
        String description,
        Money fee) {}
