package org.frontdesk.domain.edits;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A person's work on rows: those that the server holds, and an ordered list of edits over them that can be undone and redone. The list
 * outlives a save; what is undone afterwards becomes a new change to be saved. A form of one thing is a sheet of one row. Used from one
 * thread.
 *
 * @param <S> a row as the server holds it
 * @param <R> what can be edited of it
 * @param <F> the fields of that
 */
public final class Edits<S, R, F extends Enum<F>> {
    private final RowKind<S, R, F> kind;
    private final Sheet<S, R, F> sheet;
    private final History<R> history = new History<>();
    private final Conflicts<R, F> conflicts = new Conflicts<>();
    /** Rows of which something was sent and not answered: they may be on the server already. */
    private final Set<RowKey> doubted = new HashSet<>();

    private final Merge<S, R, F> merge;
    private boolean typing;

    public Edits(RowKind<S, R, F> kind, List<S> rows) {
        this(kind);
        merge(rows);
    }

    private Edits(RowKind<S, R, F> kind) {
        this.kind = kind;
        this.sheet = new Sheet<>(kind);
        this.merge = new Merge<>(kind, sheet, history, conflicts, doubted);
    }

    /**
     * The work as it was copied, after the program has ended in between. Nobody knows any more whether a save was under way, so the next
     * {@link #merge} takes what reads as this person wanted it for this person's.
     */
    public static <S, R, F extends Enum<F>> Edits<S, R, F> of(RowKind<S, R, F> kind, EditsCopy<S, R, F> kept) {
        var edits = new Edits<>(kind);
        edits.sheet.restore(kept);
        edits.history.restore(kept.done(), kept.undone());
        edits.conflicts.restore(kept.conflicts());
        edits.pending().forEach(row -> edits.doubt(row.key()));
        return edits;
    }

    /** All of it as it is now, to be kept elsewhere. */
    public EditsCopy<S, R, F> copy() {
        return new EditsCopy<>(
                sheet.order(), sheet.rows(), sheet.lastKey(), history.done(), history.undone(), conflicts.all());
    }

    /** All rows in their order; removed ones stay until they are saved. */
    public List<Row<S, R>> rows() {
        return sheet.rows();
    }

    public Optional<Row<S, R>> row(RowKey key) {
        return sheet.row(key);
    }

    /** The row as the server holds it; empty for a new one. */
    public Optional<R> base(RowKey key) {
        return sheet.base(key);
    }

    /** What to show: the person's row, how one that is to be removed read before, or what the server holds. */
    public Optional<R> shown(RowKey key) {
        return sheet.mine(key)
                .or(() -> sheet.base(key).map(base -> history.beforeRemoval(key).orElse(base)));
    }

    /** The rows for which a save has something to send. */
    public List<Row<S, R>> pending() {
        return sheet.pending();
    }

    /** What a save has to send, row by row and field by field. */
    public List<Difference<R, F>> differences() {
        var differences = new ArrayList<Difference<R, F>>();
        for (Row<S, R> row : pending()) {
            RowKey key = row.key();
            if (row.isNew()) {
                differences.add(new Difference.Added<>(key, row.mine().orElseThrow()));
            } else {
                R base = base(key).orElseThrow();
                differences.add(row.mine()
                        .<Difference<R, F>>map(
                                mine -> new Difference.Changed<>(key, base, mine, kind.differences(base, mine)))
                        .orElseGet(() -> new Difference.Removed<>(key, base)));
            }
        }
        return List.copyOf(differences);
    }

    public void sort(Comparator<R> by) {
        sheet.sort(by);
    }

    /** Adds a row below another, or at the end. */
    public RowKey add(R row, Optional<RowKey> below) {
        return add(Edit.Kind.ADD, row, below);
    }

    /** Adds a row with the same content right below; empty when there is no such row. */
    public Optional<RowKey> duplicate(RowKey key) {
        return sheet.shown(key).map(row -> add(Edit.Kind.DUPLICATE, row, Optional.of(key)));
    }

    /** A key for a row that {@link #apply} is going to add, with its place below another or at the end. */
    public RowKey reserve(Optional<RowKey> below) {
        return sheet.newKey(below);
    }

    /** Carries several changes out as one step. What a row reads already is left out, and mostly a change to a row that was removed. */
    public void apply(Edit.Kind how, List<Wish<R>> changes) {
        List<Change<R>> real = changes.stream()
                .map(change -> new Change<>(change.row(), sheet.mine(change.row()), change.wanted()))
                .filter(change -> !change.before().equals(change.after()))
                .filter(change ->
                        change.before().isPresent() || sheet.row(change.row()).isEmpty() || how.bringsBack())
                .toList();
        if (!real.isEmpty()) {
            record(new Edit<>(how, real));
        }
    }

    /** Makes the row read so. Nothing happens when it does already or was removed. */
    public void change(RowKey key, R row) {
        sheet.mine(key)
                .filter(mine -> !mine.equals(row))
                .ifPresent(mine -> record(Edit.Kind.CHANGE, new Change<>(key, Optional.of(mine), Optional.of(row))));
    }

    /** Like {@link #change}; going on in the same fields is one step, so that an undo takes back what a person thinks of as one. */
    public void type(RowKey key, R row) {
        Optional<Change<R>> begun = history.last()
                .filter(last -> typing && last.changes().size() == 1)
                .map(last -> last.changes().getFirst())
                .filter(last -> goesOn(last, key, row));
        if (begun.isEmpty()) {
            change(key, row);
        } else {
            history.dropLast();
            sheet.put(key, begun.get().before());
            change(key, row);
        }
        typing = true;
    }

    private boolean goesOn(Change<R> last, RowKey key, R row) {
        return last.row().equals(key)
                && last.before().isPresent()
                && last.after()
                        .filter(after ->
                                kind.differences(last.before().get(), after).equals(kind.differences(after, row)))
                        .isPresent();
    }

    public void remove(RowKey key) {
        sheet.mine(key)
                .ifPresent(mine -> record(Edit.Kind.REMOVE, new Change<>(key, Optional.of(mine), Optional.empty())));
    }

    /** Takes a removal back that is not saved; the row reads as before it. */
    public void restore(RowKey key) {
        if (row(key).filter(Row::isRemoved).isPresent()) {
            record(Edit.Kind.RESTORE, new Change<>(key, Optional.empty(), shown(key)));
        }
    }

    /** Makes every row read as on the server again; one undo brings all back. */
    public void discard() {
        List<Change<R>> changes = pending().stream()
                .map(row -> new Change<>(row.key(), row.mine(), base(row.key())))
                .toList();
        if (!changes.isEmpty()) {
            record(new Edit<>(Edit.Kind.DISCARD, changes));
        }
        conflicts.clear();
    }

    /** The step that an undo would take back. */
    public Optional<Edit<R>> nextUndo() {
        return history.last();
    }

    /** The step that a redo would do again. */
    public Optional<Edit<R>> nextRedo() {
        return history.next();
    }

    public void undo() {
        typing = false;
        nextUndo().ifPresent(edit -> {
            edit.reversed().changes().forEach(sheet::apply);
            history.back();
        });
    }

    public void redo() {
        typing = false;
        nextRedo().ifPresent(edit -> {
            edit.changes().forEach(sheet::apply);
            history.forth();
        });
    }

    /** Forgets the way back and forth, not what was made of the rows. */
    public void forgetSteps() {
        typing = false;
        history.clear();
    }

    /**
     * Takes over what the server holds now: what only one side changed merges by itself, the rest is added to {@link #conflicts}. An undo
     * leads back to what the others made of the rows.
     *
     * @return how many rows somebody else changed, added or removed
     */
    public int merge(List<S> theirs) {
        typing = false;
        return merge.with(theirs);
    }

    /** What both changed and nobody has decided yet; until then the person's own value stands. */
    public List<Conflict<R, F>> conflicts() {
        return conflicts.all().stream().filter(this::isOpen).toList();
    }

    /** Decides for what this person made. */
    public void keepMine(Conflict<R, F> conflict) {
        conflicts.remove(conflict);
    }

    /** Decides for what the server holds; can be undone. */
    public void takeTheirs(Conflict<R, F> conflict) {
        conflicts.remove(conflict);
        Optional<R> mine = sheet.mine(conflict.row());
        Optional<R> wanted = conflict.field().isPresent() && mine.isPresent()
                ? Optional.of(kind.taking(
                        mine.get(),
                        EnumSet.of(conflict.field().get()),
                        conflict.theirs().orElseThrow()))
                : conflict.theirs();
        if (!mine.equals(wanted)) {
            record(Edit.Kind.TAKE_THEIRS, new Change<>(conflict.row(), mine, wanted));
        }
    }

    /** The server now holds the row so; a field that it did not take stays changed. */
    public void confirm(RowKey key, S now) {
        typing = false;
        merge.meet(key, now, true);
        doubted.remove(key);
    }

    /** The server no longer holds the row, as this person wanted. */
    public void confirmRemoved(RowKey key) {
        typing = false;
        sheet.unstore(key);
        doubted.remove(key);
    }

    /** Something was sent for the row and not answered: the next {@link #merge} looks whether it arrived. */
    public void doubt(RowKey key) {
        doubted.add(key);
    }

    /** Whether there is still something to decide: an undo may have ended it. */
    private boolean isOpen(Conflict<R, F> conflict) {
        Optional<R> mine = sheet.mine(conflict.row());
        Optional<R> base = sheet.base(conflict.row());
        if (conflict.field().isPresent()) {
            F field = conflict.field().get();
            return base.isPresent()
                    && mine.filter(row -> kind.value(row, field).equals(kind.value(base.get(), field)))
                            .isEmpty();
        }
        return conflict.theirs().isPresent()
                ? base.isPresent() && mine.isEmpty()
                : base.isEmpty() && (mine.isPresent() || !kind.canBeMadeAgain());
    }

    private RowKey add(Edit.Kind how, R row, Optional<RowKey> below) {
        RowKey key = sheet.newKey(below);
        record(how, new Change<>(key, Optional.empty(), Optional.of(row)));
        return key;
    }

    private void record(Edit.Kind how, Change<R> change) {
        record(new Edit<>(how, List.of(change)));
    }

    private void record(Edit<R> edit) {
        typing = false;
        edit.changes().forEach(sheet::apply);
        history.record(edit);
    }
}
