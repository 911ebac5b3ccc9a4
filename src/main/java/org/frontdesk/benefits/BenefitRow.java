package org.frontdesk.benefits;

import java.util.Map;
import org.frontdesk.domain.edits.RowKey;

/**
 * A line of the grid, ready to show.
 *
 * @param says the plain sentence, or the first complaint about the row
 * @param badge "new", "removed" or the word of its rank, empty for nothing
 */
public record BenefitRow(
        RowKey key,
        String says,
        Tone tone,
        String badge,
        Standing standing,
        Rank rank,
        Map<BenefitColumn, Cell> cells) {
    public BenefitRow {
        cells = Map.copyOf(cells);
    }

    /** How the sentence is meant. */
    public enum Tone {
        PLAIN,
        ADVICE,
        COMPLAINT
    }

    /** What a save would do with the row. */
    public enum Standing {
        SAVED,
        EDITED,
        NEW,
        REMOVED
    }

    /** Whether it counts for the patient. */
    public enum Rank {
        USUAL,
        /** The patient's own, in place of the plan's or beside them. */
        OVERRIDE,
        /** A row of the plan that the patient's own takes the place of. */
        OVERRULED,
        /** The patient's own, which does not count because the plan's is lower. */
        UNCOUNTED
    }

    /** Whether another row counts in its place. */
    public boolean isOverruled() {
        return rank == Rank.OVERRULED || rank == Rank.UNCOUNTED;
    }

    BenefitRow ranked(Rank now, String word) {
        return new BenefitRow(key, says, tone, word, standing, now, cells);
    }

    /**
     * One cell.
     *
     * @param text what is shown
     * @param typed what an editor begins with
     * @param old what the server holds when that differs, else empty
     * @param complaint why it cannot be saved, empty for nothing
     * @param advice what looks unfinished, empty for nothing
     */
    public record Cell(String text, String typed, boolean edited, String old, String complaint, String advice) {
        static final Cell EMPTY = new Cell("", "", false, "", "", "");
    }

    public Cell cell(BenefitColumn column) {
        return cells.getOrDefault(column, Cell.EMPTY);
    }

    /** Whether its values may be edited. */
    public boolean isEditable(BenefitColumn column) {
        return standing != Standing.REMOVED
                && column.editor() != BenefitColumn.Editor.NONE
                && (column != BenefitColumn.OWNER || standing == Standing.NEW);
    }
}
