package org.frontdesk.service.estimate;

import java.util.Optional;
import org.frontdesk.domain.PlanLineId;
import org.frontdesk.domain.ProcedureId;
import org.frontdesk.domain.treatment.PlanLine;

/**
 * A procedure of a case as people know it.
 *
 * @param id names it in the case
 * @param words in plain words where the practice has such
 * @param line of the saved plan that froze it
 * @param frozen what that line says
 */
public record ProcedureName(
        String id,
        ProcedureId procedure,
        String code,
        String words,
        String tooth,
        Optional<PlanLineId> line,
        Optional<PlanLine> frozen) {}
