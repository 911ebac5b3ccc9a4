package org.frontdesk.benefits;

import javafx.scene.control.TextField;
import org.frontdesk.domain.edits.RowKey;

/** What stands in a cell while somebody types there; it remembers the row it was opened for, wherever the table scrolls. */
interface CellEditor {
    TextField field();

    /** Puts what was typed into the row. */
    void commit();

    /** Takes away what the editor put on screen beside its field. */
    default void close() {}

    /** Puts a text there and takes the focus. */
    default void begin(String text, boolean select) {
        // without its skin, which would come with the next frame only, a field drops what is typed until then
        field().applyCss();
        field().setText(text);
        field().requestFocus();
        if (select) {
            field().selectAll();
        } else {
            field().end();
        }
    }

    /** A field for a number, which complains while one types and keeps what is wrong. */
    static CellEditor number(PlanRows model, BenefitGrid grid, RowKey row, BenefitColumn column) {
        var field = new TextField();
        field.getStyleClass().addAll("cell-editor", "number");
        field.setAccessibleText(model.texts().column(column));
        field.textProperty().subscribe(typed -> {
            String complaint = model.complaintAbout(row, column, typed);
            grid.complain(complaint);
            field.getStyleClass().remove("invalid");
            if (!complaint.isEmpty()) {
                field.getStyleClass().add("invalid");
            }
        });
        return new CellEditor() {
            @Override
            public TextField field() {
                return field;
            }

            @Override
            public void commit() {
                model.type(grid.with(row), column, field.getText());
            }
        };
    }
}
