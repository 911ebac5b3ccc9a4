package org.frontdesk.signing.patient;

import java.util.List;

/**
 * A page of the plan.
 *
 * @param remarks under the lines: where no reason can be told, what the estimate rests on, until when it holds, the plan's note
 */
public record PlanPage(List<VisitBlock> visits, List<String> remarks) {
    public PlanPage {
        visits = List.copyOf(visits);
        remarks = List.copyOf(remarks);
    }
}
