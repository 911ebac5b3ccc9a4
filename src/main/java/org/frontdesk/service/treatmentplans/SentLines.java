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
 * @param lines as the server keeps them now; empty when they could not be read
 * @param refused lines the server said no to, with its reason
 * @param clashes fields that somebody else changed meanwhile to something else; they were not sent
 * @param ignored fields that the server did not take although it answered well
 * @param waiting lines whose changes go by themselves as soon as the server answers
 */
public record SentLines(
        Optional<List<StoredLine>> lines,
        Map<PlanLineId, Failure> refused,
        Map<PlanLineId, Set<LineField>> clashes,
        Map<PlanLineId, Set<LineField>> ignored,
        Set<PlanLineId> waiting) {
    public SentLines {
        lines = lines.map(List::copyOf);
        refused = Map.copyOf(refused);
        clashes = Map.copyOf(clashes);
        ignored = Map.copyOf(ignored);
        waiting = Set.copyOf(waiting);
    }

    /** Whether everything was taken as it was asked. */
    public boolean isComplete() {
        return refused.isEmpty() && clashes.isEmpty() && ignored.isEmpty() && waiting.isEmpty();
    }
}
