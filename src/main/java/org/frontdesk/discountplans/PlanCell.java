package org.frontdesk.discountplans;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import org.frontdesk.text.Strings;

/** The plan's description with marks for "hidden" and "not saved". */
final class PlanCell extends TableCell<DiscountPlanRow, String> {
    private final Label name = new Label();
    private final Label hidden = new Label();
    private final HBox line = new HBox(name, hidden);

    PlanCell(Strings strings) {
        hidden.setText(strings.get("discountplans.list.hidden"));
        hidden.getStyleClass().add("badge");
        hidden.setMinWidth(USE_PREF_SIZE);
        line.getStyleClass().add("toolbar-row");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected void updateItem(String text, boolean empty) {
        super.updateItem(text, empty);
        DiscountPlanRow row = empty ? null : getTableRow().getItem();
        getStyleClass().remove("edited");
        setGraphic(row == null ? null : line);
        if (row != null) {
            name.setText(text);
            hidden.setVisible(row.hidden());
            hidden.setManaged(row.hidden());
            if (row.edited()) {
                getStyleClass().add("edited");
            }
        }
    }
}
