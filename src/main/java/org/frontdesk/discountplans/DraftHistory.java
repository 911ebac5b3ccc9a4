package org.frontdesk.discountplans;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The unsaved edits of one plan, step by step. Typing on in the same field is one step, so that an undo takes back what a person thinks of
 * as one change.
 */
final class DraftHistory {
    private final Deque<Step> undo = new ArrayDeque<>();
    private final Deque<Step> redo = new ArrayDeque<>();
    private PlanDraft base;
    private PlanDraft current;

    /** A change of one field. */
    private record Step(PlanField field, String before, String after) {}

    DraftHistory(PlanDraft saved) {
        this.base = saved;
        this.current = saved;
    }

    PlanDraft base() {
        return base;
    }

    PlanDraft current() {
        return current;
    }

    boolean isEdited() {
        return !current.equals(base);
    }

    void edit(PlanField field, String text) {
        String before = current.text(field);
        if (before.equals(text)) {
            return;
        }
        if (!undo.isEmpty() && undo.peek().field() == field) {
            before = undo.pop().before();
        }
        if (!before.equals(text)) {
            undo.push(new Step(field, before, text));
        }
        redo.clear();
        current = current.with(field, text);
    }

    /** @return whether there was a step to take back */
    boolean undo() {
        if (undo.isEmpty()) {
            return false;
        }
        Step step = undo.pop();
        redo.push(step);
        current = current.with(step.field(), step.before());
        return true;
    }

    /** @return whether there was a step to do again */
    boolean redo() {
        if (redo.isEmpty()) {
            return false;
        }
        Step step = redo.pop();
        undo.push(step);
        current = current.with(step.field(), step.after());
        return true;
    }

    /** Forgets all unsaved edits. */
    void discard() {
        current = base;
        undo.clear();
        redo.clear();
    }

    /**
     * What the server keeps now, after a save or a reload. A field that was edited and not sent keeps what was typed; any other shows what
     * the server says.
     *
     * @param sent what was in the fields when the save began, or the old base for a reload
     */
    void saved(PlanDraft sent, PlanDraft now) {
        if (sent.equals(base) && now.equals(base)) {
            return;
        }
        PlanDraft kept = now;
        for (PlanField field : PlanField.values()) {
            if (!current.text(field).equals(sent.text(field))) {
                kept = kept.with(field, current.text(field));
            }
        }
        base = now;
        current = kept;
        undo.clear();
        redo.clear();
    }
}
