package org.frontdesk.domain.benefit.health;

import java.util.List;
import java.util.Optional;
import org.frontdesk.domain.benefit.RowChange;
import org.frontdesk.domain.edits.RowKey;

/**
 * One way out of a finding, as one step.
 *
 * @param kept the row that stays where the others go, empty for other ways
 */
public record Repair(Way way, Optional<RowKey> kept, List<RowChange> changes) {
    public Repair {
        changes = List.copyOf(changes);
    }

    /** What is done. */
    public enum Way {
        /** One of several rows stays. */
        KEEP,
        REMOVE,
        TO_PLAN_YEAR,
        /** A row is begun whose amount is still to be asked for. */
        ADD_EMPTY
    }

    static Repair of(Way way, List<? extends RowChange> changes) {
        return new Repair(way, Optional.empty(), List.copyOf(changes));
    }

    static Repair keep(RowKey kept, List<RowKey> all) {
        return new Repair(
                Way.KEEP,
                Optional.of(kept),
                removals(all.stream().filter(row -> !row.equals(kept)).toList()));
    }

    static Repair remove(List<RowKey> rows) {
        return of(Way.REMOVE, removals(rows));
    }

    private static List<RowChange> removals(List<RowKey> rows) {
        return rows.stream().<RowChange>map(RowChange.Remove::new).toList();
    }
}
