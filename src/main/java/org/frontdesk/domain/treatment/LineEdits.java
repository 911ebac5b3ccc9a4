package org.frontdesk.domain.treatment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.frontdesk.domain.PlanLineId;

/**
 * The edits of a saved plan's lines that are not sent yet: what the server keeps, what the person made of it, and the way back. A
 * removed line stays until the save, because the API cannot make a line again.
 */
public final class LineEdits {
    /** What the person made of a line. */
    public record State(PlanLine line, boolean removed) {}

    /** From one state of a line to another. */
    public record Step(PlanLineId id, State before, State after) {}

    /**
     * All of the work at one moment, unchangeable.
     *
     * @param lines each line from what the server keeps to what it is now, in order
     * @param done the steps an undo takes back, the newest first
     * @param undone the steps a redo does again, the newest first
     */
    public record Copy(List<Step> lines, List<Step> done, List<Step> undone) {
        public Copy {
            lines = List.copyOf(lines);
            done = List.copyOf(done);
            undone = List.copyOf(undone);
        }
    }

    private final Map<PlanLineId, PlanLine> stored = new LinkedHashMap<>();
    private final Map<PlanLineId, State> now = new LinkedHashMap<>();
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();

    public LineEdits(List<StoredLine> lines) {
        lines.forEach(line -> put(line.id(), line.line()));
    }

    /** The work as it was copied. */
    public static LineEdits of(Copy kept) {
        var edits = new LineEdits(List.of());
        for (Step line : kept.lines()) {
            edits.stored.put(line.id(), line.before().line());
            edits.now.put(line.id(), line.after());
        }
        edits.done.addAll(kept.done());
        edits.undone.addAll(kept.undone());
        return edits;
    }

    /** All of it as it is now, to be kept elsewhere. */
    public Copy copy() {
        List<Step> lines = now.entrySet().stream()
                .map(line -> new Step(line.getKey(), new State(stored.get(line.getKey()), false), line.getValue()))
                .toList();
        return new Copy(lines, List.copyOf(done), List.copyOf(undone));
    }

    public List<PlanLineId> ids() {
        return List.copyOf(now.keySet());
    }

    public PlanLine line(PlanLineId id) {
        return now.get(id).line();
    }

    /** The line as the server keeps it. */
    public PlanLine stored(PlanLineId id) {
        return stored.get(id);
    }

    public boolean isRemoved(PlanLineId id) {
        return now.get(id).removed();
    }

    public void change(PlanLineId id, PlanLine line) {
        step(id, new State(line, isRemoved(id)));
    }

    public void remove(PlanLineId id) {
        step(id, new State(line(id), true));
    }

    public void restore(PlanLineId id) {
        step(id, new State(line(id), false));
    }

    public boolean canUndo() {
        return !done.isEmpty();
    }

    public boolean canRedo() {
        return !undone.isEmpty();
    }

    public void undo() {
        if (canUndo()) {
            Step step = done.pop();
            now.put(step.id(), step.before());
            undone.push(step);
        }
    }

    public void redo() {
        if (canRedo()) {
            Step step = undone.pop();
            now.put(step.id(), step.after());
            done.push(step);
        }
    }

    /** Makes every line as the server keeps it again. */
    public void discard() {
        stored.forEach((id, line) -> now.put(id, new State(line, false)));
        done.clear();
        undone.clear();
    }

    /** What differs from the server, in the order of the lines. */
    public List<LineChange> changes() {
        var changes = new ArrayList<LineChange>();
        now.forEach((id, state) -> {
            PlanLine from = stored.get(id);
            if (state.removed()) {
                changes.add(new LineChange.Removed(id, from));
            } else if (!from.differences(state.line()).isEmpty()) {
                changes.add(new LineChange.Changed(id, from, state.line()));
            }
        });
        return changes;
    }

    /** The lines that will stay. */
    public List<PlanLine> kept() {
        return now.values().stream()
                .filter(state -> !state.removed())
                .map(State::line)
                .toList();
    }

    /**
     * Takes what the server keeps now. Fields the person has not touched follow the server; touched ones stay as edits upon the new
     * state. Lines that are gone go, with their way back.
     */
    public void rebase(List<StoredLine> newest) {
        Map<PlanLineId, PlanLine> before = Map.copyOf(stored);
        Map<PlanLineId, State> mine = Map.copyOf(now);
        stored.clear();
        now.clear();
        for (StoredLine row : newest) {
            put(row.id(), row.line());
            if (before.containsKey(row.id())) {
                State old = mine.get(row.id());
                now.put(row.id(), new State(onto(row.line(), before.get(row.id()), old.line()), old.removed()));
            }
        }
        carry(done, before, mine);
        carry(undone, before, mine);
    }

    /** Drops the steps of lines that are gone, and lets the others keep what somebody else changed meanwhile. */
    private void carry(Deque<Step> steps, Map<PlanLineId, PlanLine> before, Map<PlanLineId, State> mine) {
        List<Step> kept = steps.stream()
                .filter(step -> now.containsKey(step.id()) && before.containsKey(step.id()))
                .map(step -> new Step(
                        step.id(),
                        carried(step.before(), before.get(step.id()), mine.get(step.id()), stored.get(step.id())),
                        carried(step.after(), before.get(step.id()), mine.get(step.id()), stored.get(step.id()))))
                .toList();
        steps.clear();
        steps.addAll(kept);
    }

    private static State carried(State state, PlanLine base, State mine, PlanLine newest) {
        PlanLine line = state.line();
        for (LineField field : newest.differences(base)) {
            boolean theirs = !newest.value(field).equals(mine.line().value(field));
            if (theirs && line.value(field).equals(base.value(field))) {
                line = line.taking(field, newest);
            }
        }
        return new State(line, state.removed());
    }

    private static PlanLine onto(PlanLine newest, PlanLine base, PlanLine mine) {
        PlanLine merged = newest;
        for (LineField field : base.differences(mine)) {
            merged = merged.taking(field, mine);
        }
        return merged;
    }

    private void put(PlanLineId id, PlanLine line) {
        stored.put(id, line);
        now.put(id, new State(line, false));
    }

    private void step(PlanLineId id, State after) {
        State before = now.get(id);
        if (!before.equals(after)) {
            done.push(new Step(id, before, after));
            undone.clear();
            now.put(id, after);
        }
    }
}
