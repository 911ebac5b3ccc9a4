package org.frontdesk.domain.benefit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.frontdesk.domain.edits.RowKey;

/**
 * A person's work on the rows of one patient's plan: the server's rows, and an ordered list of edits over them that can be undone and
 * redone. The list outlives a save; what is undone afterwards becomes a new change to be saved. Used from one thread.
 */
public final class BenefitEdits {
    private final BenefitSheet sheet = new BenefitSheet();
    private final List<BenefitEdit> done = new ArrayList<>();
    private final List<BenefitEdit> undone = new ArrayList<>();
    private final List<BenefitConflict> conflicts = new ArrayList<>();

    public BenefitEdits(List<StoredBenefit> rows) {
        sheet.merge(rows);
    }

    private BenefitEdits(BenefitEditsCopy kept) {
        sheet.restore(kept);
        done.addAll(kept.done());
        undone.addAll(kept.undone());
        conflicts.addAll(kept.conflicts());
    }

    /**
     * The work as it was copied, after the program has ended in between. Nobody knows any more whether a save was under way, so the next
     * {@link #merge} looks for each new row among the server's before it is sent.
     */
    public static BenefitEdits of(BenefitEditsCopy kept) {
        return new BenefitEdits(kept);
    }

    /** All of it as it is now, to be kept elsewhere. */
    public BenefitEditsCopy copy() {
        return sheet.copy(done, undone, conflicts);
    }

    /** All rows in their order; removed ones stay until they are saved. */
    public List<RowState> rows() {
        return sheet.rows();
    }

    public Optional<RowState> row(RowKey key) {
        return sheet.row(key);
    }

    /** The rows for which a save has something to send. */
    public List<RowState> pending() {
        return rows().stream().filter(RowState::isPending).toList();
    }

    public void sort(Comparator<BenefitDraft> by) {
        sheet.sort(by);
    }

    /** Adds a row below another, or at the end. */
    public RowKey add(BenefitDraft row, Optional<RowKey> below) {
        return add(BenefitEdit.Kind.ADD, row, below);
    }

    /** Adds a row with the same content right below; empty when there is no such row. */
    public Optional<RowKey> duplicate(RowKey row) {
        return row(row).map(state -> add(BenefitEdit.Kind.DUPLICATE, state.shown(), Optional.of(row)));
    }

    /** Makes the row read so. Nothing happens when it does already or was removed. */
    public void change(RowKey row, BenefitDraft draft) {
        row(row).flatMap(RowState::mine)
                .filter(mine -> !mine.equals(draft))
                .ifPresent(mine -> record(
                        BenefitEdit.Kind.CHANGE, List.of(new RowChange(row, Optional.of(mine), Optional.of(draft)))));
    }

    public void remove(RowKey row) {
        row(row).flatMap(RowState::mine)
                .ifPresent(mine -> record(
                        BenefitEdit.Kind.REMOVE, List.of(new RowChange(row, Optional.of(mine), Optional.empty()))));
    }

    /** Makes every row read as on the server again; one undo brings all back. */
    public void discard() {
        List<RowChange> changes = pending().stream()
                .map(row -> new RowChange(row.key(), row.mine(), row.base()))
                .toList();
        if (!changes.isEmpty()) {
            record(BenefitEdit.Kind.DISCARD, changes);
        }
        conflicts.clear();
    }

    /** The step that an undo would take back. */
    public Optional<BenefitEdit> nextUndo() {
        return done.isEmpty() ? Optional.empty() : Optional.of(done.getLast());
    }

    /** The step that a redo would do again. */
    public Optional<BenefitEdit> nextRedo() {
        return undone.isEmpty() ? Optional.empty() : Optional.of(undone.getLast());
    }

    public void undo() {
        nextUndo().ifPresent(edit -> {
            edit.reversed().changes().forEach(sheet::apply);
            undone.add(done.removeLast());
        });
    }

    public void redo() {
        nextRedo().ifPresent(edit -> {
            edit.changes().forEach(sheet::apply);
            done.add(undone.removeLast());
        });
    }

    /**
     * Takes over what the server holds now: what only one side changed merges by itself, the rest is added to {@link #conflicts}.
     *
     * @return how many rows somebody else changed, added or removed
     */
    public int merge(List<StoredBenefit> theirs) {
        Map<RowKey, RowState> before = byKey();
        List<BenefitConflict> found = sheet.merge(theirs);
        found.stream().filter(conflict -> !conflicts.contains(conflict)).forEach(conflicts::add);
        Map<RowKey, RowState> after = byKey();
        long gone = before.values().stream()
                .filter(row -> !row.isNew() && !row.isRemoved())
                .filter(row ->
                        !after.containsKey(row.key()) || after.get(row.key()).isNew())
                .count();
        long changed = after.values().stream()
                .filter(row -> !row.isNew())
                .filter(row -> !before.containsKey(row.key())
                        || before.get(row.key())
                                .base()
                                .filter(base -> !base.equals(row.base().orElseThrow()))
                                .isPresent())
                .count();
        return (int) (gone + changed);
    }

    /** What both changed and nobody has decided yet; until then the person's own value stands. */
    public List<BenefitConflict> conflicts() {
        return List.copyOf(conflicts);
    }

    /** Decides for what this person typed. */
    public void keepMine(BenefitConflict conflict) {
        conflicts.remove(conflict);
    }

    /** Decides for what the server holds; can be undone. */
    public void takeTheirs(BenefitConflict conflict) {
        conflicts.remove(conflict);
        Optional<BenefitDraft> mine = row(conflict.row()).flatMap(RowState::mine);
        Optional<BenefitDraft> wanted = conflict.field().isPresent() && mine.isPresent()
                ? Optional.of(mine.get()
                        .taking(
                                EnumSet.of(conflict.field().get()),
                                conflict.theirs().orElseThrow()))
                : conflict.theirs();
        record(BenefitEdit.Kind.TAKE_THEIRS, List.of(new RowChange(conflict.row(), mine, wanted)));
    }

    /** The server now holds the row so; a field that it did not take stays changed. */
    public void confirm(RowKey row, StoredBenefit now) {
        sheet.confirm(row, now);
    }

    /** The server no longer holds the row. */
    public void confirmRemoved(RowKey row) {
        sheet.confirmRemoved(row);
    }

    /** A new row whose POST had no answer: the next {@link #merge} looks for it before it is sent again. */
    public void doubt(RowKey row) {
        sheet.doubt(row);
    }

    private Map<RowKey, RowState> byKey() {
        return rows().stream().collect(Collectors.toMap(RowState::key, Function.identity()));
    }

    private RowKey add(BenefitEdit.Kind kind, BenefitDraft row, Optional<RowKey> below) {
        RowKey key = sheet.newKey();
        sheet.place(key, below);
        record(kind, List.of(new RowChange(key, Optional.empty(), Optional.of(row))));
        return key;
    }

    private void record(BenefitEdit.Kind kind, List<RowChange> changes) {
        var edit = new BenefitEdit(kind, changes);
        edit.changes().forEach(sheet::apply);
        done.add(edit);
        undone.clear();
    }
}
