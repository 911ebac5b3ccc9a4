package org.frontdesk.service.guard;

import java.util.List;
import java.util.Optional;
import org.frontdesk.document.SignedContent;
import org.frontdesk.domain.treatment.PlanLine;
import org.frontdesk.domain.treatment.guard.Difference;

/**
 * How a saved or signed plan stands now.
 *
 * @param signed what was sealed; empty for a plan that is not signed, or was signed on another desk
 * @param onServer what the server says otherwise than what was sealed
 * @param today what a copy saved today would say otherwise
 * @param gone lines whose procedure is not in the chart any more
 * @param knowsToday whether today's amounts could be read
 */
public record Standing(
        Optional<SignedContent> signed,
        List<Difference> onServer,
        List<Difference> today,
        List<PlanLine> gone,
        boolean knowsToday) {
    public Standing {
        onServer = List.copyOf(onServer);
        today = List.copyOf(today);
        gone = List.copyOf(gone);
    }

    public boolean isStale() {
        return !onServer.isEmpty() || !today.isEmpty() || !gone.isEmpty();
    }
}
