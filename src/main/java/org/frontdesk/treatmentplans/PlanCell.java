package org.frontdesk.treatmentplans;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.frontdesk.text.Strings;

/** A plan in the list: its heading, and under it its status, its date and who signed. */
final class PlanCell extends ListCell<PlanRow> {
    private final Label heading = new Label();
    private final Label status = new Label();
    private final Label date = new Label();
    private final Label signed = new Label();
    private final Label unsent;
    private final VBox box;

    PlanCell(Strings strings) {
        unsent = new Label(strings.get("treatmentplans.list.unsaved"));
        heading.getStyleClass().add("strong");
        status.getStyleClass().add("caption");
        date.getStyleClass().add("caption");
        signed.getStyleClass().addAll("badge", "badge-ok");
        unsent.getStyleClass().addAll("badge", "badge-accent");
        var space = new Region();
        HBox.setHgrow(space, javafx.scene.layout.Priority.ALWAYS);
        for (Label fixed : new Label[] {status, date, signed, unsent}) {
            fixed.setMinWidth(USE_PREF_SIZE);
        }
        var under = new HBox(status, date, space, unsent, signed);
        under.getStyleClass().add("toolbar-row");
        box = new VBox(heading, under);
        box.setSpacing(2);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(PlanRow row, boolean empty) {
        super.updateItem(row, empty);
        boolean nothing = empty || row == null;
        setGraphic(nothing ? null : box);
        setText(null);
        if (nothing) {
            return;
        }
        heading.setText(row.heading());
        show(status, row.signed().isEmpty() ? row.status() : ""); // what is signed is saved
        show(date, row.date());
        show(signed, row.signed());
        unsent.setVisible(row.unsent());
        unsent.setManaged(row.unsent());
        setAccessibleText(String.join(", ", row.heading(), row.status(), row.date(), row.signed()));
    }

    private static void show(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }
}
