package org.frontdesk.benefits;

import javafx.scene.control.Label;

/** The line below the grid that has the full word on the cell that the keys are in, or on what is being typed there. */
final class WordLine {
    private final Label line;
    private final BenefitGrid grid;
    private final PlanRows rows;

    WordLine(Label line, BenefitGrid grid, PlanRows rows) {
        this.line = line;
        this.grid = grid;
        this.rows = rows;
    }

    /** Says what is wrong with the text being typed, empty for nothing. */
    void complain(String sentence) {
        if (sentence.isEmpty()) {
            show();
        } else {
            say(sentence, "word-complaint");
        }
    }

    void show() {
        if (grid.isTyping()) {
            return;
        }
        int marked = grid.marks().countProperty().get();
        if (marked > 1) {
            say(rows.strings().get("benefits.marked", marked), "");
            return;
        }
        var place = grid.place();
        var row = place.flatMap(at -> rows.row(at.row()));
        if (row.isEmpty()) {
            say("", "");
            return;
        }
        BenefitRow.Cell cell = row.get().cell(place.get().column());
        if (cell.complaint().isEmpty() && row.get().tone() == BenefitRow.Tone.COMPLAINT) {
            say(row.get().says(), "word-complaint");
            return;
        }
        String tone =
                !cell.complaint().isEmpty() ? "word-complaint" : cell.advice().isEmpty() ? "" : "word-advice";
        say(rows.texts().word(row.get(), place.get().column()), tone);
    }

    private void say(String sentence, String tone) {
        line.setText(sentence);
        line.getStyleClass().removeAll("word-complaint", "word-advice");
        if (!tone.isEmpty()) {
            line.getStyleClass().add(tone);
        }
    }
}
