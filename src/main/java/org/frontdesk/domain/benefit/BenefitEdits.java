package org.frontdesk.domain.benefit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.frontdesk.domain.edits.Conflict;
import org.frontdesk.domain.edits.Edit;
import org.frontdesk.domain.edits.Edits;
import org.frontdesk.domain.edits.EditsCopy;
import org.frontdesk.domain.edits.Row;
import org.frontdesk.domain.edits.RowKey;
import org.frontdesk.domain.edits.Wish;

/** A person's work on the rows of one patient's plan; see {@link Edits}. */
public final class BenefitEdits {
    private final Edits<StoredBenefit, BenefitDraft, BenefitField> edits;
    private List<Row<StoredBenefit, BenefitDraft>> given = List.of();
    private List<RowState> givenStates = List.of();

    public BenefitEdits(List<StoredBenefit> rows) {
        this(new Edits<>(BenefitKind.BENEFITS, rows));
    }

    private BenefitEdits(Edits<StoredBenefit, BenefitDraft, BenefitField> edits) {
        this.edits = edits;
    }

    /** The work as it was copied, after the program has ended in between; see {@link Edits#of}. */
    public static BenefitEdits of(EditsCopy<StoredBenefit, BenefitDraft, BenefitField> kept) {
        return new BenefitEdits(Edits.of(BenefitKind.BENEFITS, kept));
    }

    /** All of it as it is now, to be kept elsewhere. */
    public EditsCopy<StoredBenefit, BenefitDraft, BenefitField> copy() {
        return edits.copy();
    }

    /** All rows in their order; removed ones stay until they are saved. What did not change meanwhile is the same object as before. */
    public List<RowState> rows() {
        List<Row<StoredBenefit, BenefitDraft>> now = edits.rows();
        if (now != given) {
            var states = new ArrayList<RowState>(now.size());
            for (int i = 0; i < now.size(); i++) {
                boolean same = i < given.size() && given.get(i) == now.get(i);
                states.add(same ? givenStates.get(i) : state(now.get(i)));
            }
            given = now;
            givenStates = List.copyOf(states);
        }
        return givenStates;
    }

    public Optional<RowState> row(RowKey key) {
        return edits.row(key).map(BenefitEdits::state);
    }

    /** The rows for which a save has something to send. */
    public List<RowState> pending() {
        return states(edits.pending());
    }

    public void sort(Comparator<BenefitDraft> by) {
        edits.sort(by);
    }

    /** Adds a row below another, or at the end. */
    public RowKey add(BenefitDraft row, Optional<RowKey> below) {
        return edits.add(row, below);
    }

    /** Adds a row with the same content right below; empty when there is no such row. */
    public Optional<RowKey> duplicate(RowKey row) {
        return edits.duplicate(row);
    }

    /** Makes the row read so. Nothing happens when it does already or was removed. */
    public void change(RowKey row, BenefitDraft draft) {
        edits.change(row, draft);
    }

    /**
     * Carries several changes out as one step that one undo takes back.
     *
     * @return the keys of the added rows, in the order of the changes
     */
    public List<RowKey> apply(Edit.Kind how, List<RowChange> changes) {
        var added = new ArrayList<RowKey>();
        var wishes = new ArrayList<Wish<BenefitDraft>>();
        var lastBelow = new HashMap<Optional<RowKey>, RowKey>();
        for (RowChange change : changes) {
            switch (change) {
                case RowChange.Add add -> {
                    // several rows below the same one keep their order
                    RowKey key = edits.reserve(add.below().map(below -> lastBelow.getOrDefault(add.below(), below)));
                    lastBelow.put(add.below(), key);
                    added.add(key);
                    wishes.add(new Wish<>(key, Optional.of(add.row())));
                }
                case RowChange.Change other -> wishes.add(new Wish<>(other.key(), Optional.of(other.row())));
                case RowChange.Remove remove -> wishes.add(new Wish<>(remove.key(), Optional.empty()));
            }
        }
        edits.apply(how, wishes);
        return added;
    }

    public void remove(RowKey row) {
        edits.remove(row);
    }

    /** Makes every row read as on the server again; one undo brings all back. */
    public void discard() {
        edits.discard();
    }

    /** The step that an undo would take back. */
    public Optional<Edit<BenefitDraft>> nextUndo() {
        return edits.nextUndo();
    }

    /** The step that a redo would do again. */
    public Optional<Edit<BenefitDraft>> nextRedo() {
        return edits.nextRedo();
    }

    public void undo() {
        edits.undo();
    }

    public void redo() {
        edits.redo();
    }

    /**
     * Takes over what the server holds now; see {@link Edits#merge}.
     *
     * @return how many rows somebody else changed, added or removed
     */
    public int merge(List<StoredBenefit> theirs) {
        return edits.merge(theirs);
    }

    /** What both changed and nobody has decided yet; until then the person's own value stands. */
    public List<Conflict<BenefitDraft, BenefitField>> conflicts() {
        return edits.conflicts();
    }

    /** Decides for what this person typed. */
    public void keepMine(Conflict<BenefitDraft, BenefitField> conflict) {
        edits.keepMine(conflict);
    }

    /** Decides for what the server holds; can be undone. */
    public void takeTheirs(Conflict<BenefitDraft, BenefitField> conflict) {
        edits.takeTheirs(conflict);
    }

    /** The server now holds the row so; a field that it did not take stays changed. */
    public void confirm(RowKey row, StoredBenefit now) {
        edits.confirm(row, now);
    }

    /** The server no longer holds the row, as this person wanted. */
    public void confirmRemoved(RowKey row) {
        edits.confirmRemoved(row);
    }

    /** Something was sent for the row and not answered: the next {@link #merge} looks whether it arrived before it is sent again. */
    public void doubt(RowKey row) {
        edits.doubt(row);
    }

    private static List<RowState> states(List<Row<StoredBenefit, BenefitDraft>> rows) {
        return rows.stream().map(BenefitEdits::state).toList();
    }

    private static RowState state(Row<StoredBenefit, BenefitDraft> row) {
        return new RowState(row.key(), row.stored(), row.mine());
    }
}
