package org.frontdesk.service.treatmentplans;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.frontdesk.domain.PlanLineId;
import org.frontdesk.domain.treatment.LineField;
import org.frontdesk.domain.treatment.StoredLine;
import org.frontdesk.service.Failure;

/**
 * What became of a save of lines.
 *
 * @param lines as the server keeps them now, as far as is known
 * @param refused lines the server said no to, with its reason
 * @param clashes fields that somebody else changed meanwhile to something else; they were not sent
 * @param ignored fields that the server did not take although it answered well
 * @param stopped why the rest was not sent; empty when all was tried
 */
public record SentLines(
        List<StoredLine> lines,
        Map<PlanLineId, Failure> refused,
        Map<PlanLineId, Set<LineField>> clashes,
        Map<PlanLineId, Set<LineField>> ignored,
        Optional<Failure> stopped) {
    public SentLines {
        lines = List.copyOf(lines);
        refused = Map.copyOf(refused);
        clashes = Map.copyOf(clashes);
        ignored = Map.copyOf(ignored);
    }

    /** Whether everything was taken as it was asked. */
    public boolean isComplete() {
        return refused.isEmpty() && clashes.isEmpty() && ignored.isEmpty() && stopped.isEmpty();
    }
}
