package org.frontdesk.domain.edits;

import java.util.List;
import java.util.Optional;

/** A person's work in a form about one thing: a sheet of one row; see {@link Edits}. */
public final class FormEdits<R, F extends Enum<F>> {
    private static final long ONLY = 1;

    private final Edits<Numbered<R>, R, F> edits;
    private final RowKey form;

    /** @param saved what the server holds */
    public FormEdits(FormKind<R, F> kind, R saved) {
        this(new Edits<>(kind, List.of(new Numbered<>(ONLY, saved))));
    }

    private FormEdits(Edits<Numbered<R>, R, F> edits) {
        this.edits = edits;
        this.form = edits.rows().getFirst().key();
    }

    /** The work as it was copied. */
    public static <R, F extends Enum<F>> FormEdits<R, F> of(FormKind<R, F> kind, EditsCopy<Numbered<R>, R, F> kept) {
        return new FormEdits<>(Edits.of(kind, kept));
    }

    /** All of it as it is now, to be kept elsewhere. */
    public EditsCopy<Numbered<R>, R, F> copy() {
        return edits.copy();
    }

    /** What the server holds. */
    public R base() {
        return edits.base(form).orElseThrow();
    }

    /** What stands in the fields. */
    public R now() {
        return edits.shown(form).orElseThrow();
    }

    public boolean isEdited() {
        return !edits.pending().isEmpty();
    }

    /** The fields read so; typing on in the same field is one step of undo. */
    public void type(R fields) {
        edits.type(form, fields);
    }

    public Optional<Edit<R>> nextUndo() {
        return edits.nextUndo();
    }

    public Optional<Edit<R>> nextRedo() {
        return edits.nextRedo();
    }

    public void undo() {
        edits.undo();
    }

    public void redo() {
        edits.redo();
    }

    /** Makes the fields read as on the server again; one undo brings all back. */
    public void discard() {
        edits.discard();
    }

    /** Forgets the way back and forth, not what stands in the fields. */
    public void forgetSteps() {
        edits.forgetSteps();
    }

    /** Takes over what the server holds now; what was typed stays, and is asked about where somebody else changed it too. */
    public void merge(R now) {
        edits.merge(List.of(new Numbered<>(ONLY, now)));
    }

    /** The server answered a save so; a field that it did not take stays edited. */
    public void confirm(R now) {
        edits.confirm(form, new Numbered<>(ONLY, now));
    }

    /** What was typed here and changed by somebody else; until it is decided, what was typed stands. */
    public List<Conflict<R, F>> conflicts() {
        return edits.conflicts();
    }

    public void keepMine(Conflict<R, F> conflict) {
        edits.keepMine(conflict);
    }

    public void takeTheirs(Conflict<R, F> conflict) {
        edits.takeTheirs(conflict);
    }
}
