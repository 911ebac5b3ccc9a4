package org.frontdesk.domain.treatment;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.frontdesk.domain.PlanLineId;
import org.frontdesk.domain.edits.Conflict;
import org.frontdesk.domain.edits.Edits;
import org.frontdesk.domain.edits.EditsCopy;
import org.frontdesk.domain.edits.Row;
import org.frontdesk.domain.edits.RowKey;

/**
 * The edits of a saved plan's lines that are not sent yet; see {@link Edits}. A removed line stays until the save, because the API cannot
 * make a line again.
 */
public final class LineEdits {
    private final Edits<StoredLine, PlanLine, LineField> edits;

    public LineEdits(List<StoredLine> lines) {
        this(new Edits<>(LineKind.LINES, lines));
    }

    private LineEdits(Edits<StoredLine, PlanLine, LineField> edits) {
        this.edits = edits;
    }

    /** The work as it was copied. */
    public static LineEdits of(EditsCopy<StoredLine, PlanLine, LineField> kept) {
        return new LineEdits(Edits.of(LineKind.LINES, kept));
    }

    /** All of it as it is now, to be kept elsewhere. */
    public EditsCopy<StoredLine, PlanLine, LineField> copy() {
        return edits.copy();
    }

    public List<PlanLineId> ids() {
        return edits.rows().stream().map(LineEdits::id).toList();
    }

    public PlanLine line(PlanLineId id) {
        return edits.shown(key(id)).orElseThrow();
    }

    /** The line as the server keeps it. */
    public PlanLine stored(PlanLineId id) {
        return edits.base(key(id)).orElseThrow();
    }

    public boolean isRemoved(PlanLineId id) {
        return row(id).isRemoved();
    }

    public void change(PlanLineId id, PlanLine line) {
        edits.change(key(id), line);
    }

    public void remove(PlanLineId id) {
        edits.remove(key(id));
    }

    /** Takes the mark back that the line is to go. */
    public void restore(PlanLineId id) {
        edits.restore(key(id));
    }

    public boolean canUndo() {
        return edits.nextUndo().isPresent();
    }

    public boolean canRedo() {
        return edits.nextRedo().isPresent();
    }

    public void undo() {
        edits.undo();
    }

    public void redo() {
        edits.redo();
    }

    /** Makes every line as the server keeps it again; one undo brings all back. */
    public void discard() {
        edits.discard();
    }

    /** What differs from the server, in the order of the lines. */
    public List<LineChange> changes() {
        return edits.pending().stream()
                .map(row -> {
                    PlanLine from = edits.base(row.key()).orElseThrow();
                    return row.mine()
                            .<LineChange>map(to -> new LineChange.Changed(id(row), from, to))
                            .orElseGet(() -> new LineChange.Removed(id(row), from));
                })
                .toList();
    }

    /** The lines that will stay. */
    public List<PlanLine> kept() {
        return edits.rows().stream().flatMap(row -> row.mine().stream()).toList();
    }

    /**
     * Takes what the server keeps now. Fields the person has not touched follow the server; touched ones stay as edits upon the new
     * state, and what the server keeps as it was edited here counts as saved. Lines that are gone go, with their way back.
     */
    public void rebase(List<StoredLine> newest) {
        edits.pending().forEach(row -> edits.doubt(row.key()));
        edits.merge(newest);
    }

    /** The fields that were edited here and changed by somebody else; what was edited stands until it is saved or taken back. */
    public Map<PlanLineId, Set<LineField>> clashes() {
        Map<PlanLineId, Set<LineField>> clashes = new LinkedHashMap<>();
        for (Conflict<PlanLine, LineField> conflict : edits.conflicts()) {
            conflict.field()
                    .ifPresent(field -> edits.row(conflict.row())
                            .ifPresent(row -> clashes.computeIfAbsent(id(row), none -> EnumSet.noneOf(LineField.class))
                                    .add(field)));
        }
        return clashes;
    }

    /** The lines, as they were before, that were edited here and removed by somebody else; each is told once. */
    public List<PlanLine> lost() {
        List<Conflict<PlanLine, LineField>> gone = edits.conflicts().stream()
                .filter(conflict -> conflict.theirs().isEmpty())
                .toList();
        gone.forEach(edits::keepMine);
        return gone.stream().map(Conflict::before).toList();
    }

    private RowKey key(PlanLineId id) {
        return row(id).key();
    }

    private Row<StoredLine, PlanLine> row(PlanLineId id) {
        return edits.rows().stream()
                .filter(row -> id(row).equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The plan has no line " + id.number()));
    }

    private static PlanLineId id(Row<StoredLine, PlanLine> row) {
        return row.stored().orElseThrow().id();
    }
}
