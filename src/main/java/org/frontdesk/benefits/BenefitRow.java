package org.frontdesk.benefits;

import java.util.Map;
import org.frontdesk.domain.edits.RowKey;

/**
 * A line of the grid, ready to show.
 *
 * @param says the plain sentence, or the first complaint about the row
 * @param badge "new" or "removed", empty for neither
 */
public record BenefitRow(
        RowKey key, String says, Tone tone, String badge, Standing standing, Map<BenefitColumn, Cell> cells) {
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
