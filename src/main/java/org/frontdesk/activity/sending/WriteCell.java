package org.frontdesk.activity.sending;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** A write: what it does, under it what was said, at the right how far it is. */
final class WriteCell extends ListCell<WriteRow> {
    private final Label words = new Label();
    private final Label said = new Label();
    private final FontIcon icon = new FontIcon("mdi2c-clock-outline");
    private final Label badge = new Label("", icon);
    private final HBox line = new HBox(new VBox(words, said), badge);

    WriteCell() {
        line.getStyleClass().add("toolbar-row");
        HBox.setHgrow(line.getChildren().getFirst(), Priority.ALWAYS);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        badge.setMinWidth(Region.USE_PREF_SIZE);
        line.setMinWidth(0);
        line.setPrefWidth(1);
    }

    @Override
    protected void updateItem(WriteRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setGraphic(empty ? null : line);
        if (!empty) {
            words.setText(row.words());
            said.setText(row.said());
            said.getStyleClass().setAll("label", "caption");
            said.setVisible(!row.said().isEmpty());
            said.setManaged(said.isVisible());
            icon.setIconLiteral(row.tone().icon());
            badge.setText(row.state());
            badge.getStyleClass().setAll("label", "badge");
            if (!row.tone().style().isEmpty()) {
                badge.getStyleClass().add(row.tone().style());
            }
            setAccessibleText(row.words() + ", " + row.state() + (row.said().isEmpty() ? "" : ", " + row.said()));
        }
    }
}
