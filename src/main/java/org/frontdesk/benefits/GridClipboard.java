package org.frontdesk.benefits;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.frontdesk.domain.edits.RowKey;

/** Copies rows of the grid to this computer's clipboard and pastes lines of a spreadsheet into it. */
final class GridClipboard {
    private final BenefitGrid grid;
    private final PlanRows rows;
    private final RowClip clip;
    private final Label complaints;

    /** @param complaints says, until it is closed, what of a pasted text could not be taken as it is */
    GridClipboard(BenefitGrid grid, PlanRows rows, Label complaints) {
        this.grid = grid;
        this.rows = rows;
        this.clip = new RowClip(rows, rows.strings());
        this.complaints = complaints;
    }

    /** Whether there were rows to copy. */
    boolean copy() {
        List<RowKey> chosen = grid.chosen();
        if (!chosen.isEmpty()) {
            var content = new ClipboardContent();
            content.putString(clip.copy(chosen));
            Clipboard.getSystemClipboard().setContent(content);
            rows.say(rows.strings().get("benefits.clip.copied", chosen.size()));
        }
        return !chosen.isEmpty();
    }

    /** Below the row that the keys are in. */
    void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        RowClip.Pasted pasted = clip.paste(clipboard.hasString() ? clipboard.getString() : "", grid.row());
        rows.say(pasted.said());
        complaints.setText(String.join("\n", pasted.complaints()));
        pasted.taken().stream().findFirst().ifPresent(row -> grid.go(row, BenefitColumn.SAYS));
    }
}
