package org.frontdesk.benefits.entry;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The rows that the line would make, and what of it was not understood, in a sheet over the grid. */
final class EntryPreview {
    private static final double COLUMN = 320;
    private final QuickEntryViewModel model;
    private final FlowPane rows = new FlowPane();
    private final VBox marks = new VBox();
    private final VBox sheet = new VBox(rows, marks);

    EntryPreview(QuickEntryViewModel model) {
        this.model = model;
        sheet.setId("quick-entry-preview");
        sheet.getStyleClass().add("entry-preview");
        sheet.setMaxHeight(Region.USE_PREF_SIZE);
        sheet.setMouseTransparent(true);
        rows.getStyleClass().add("entry-rows");
        StackPane.setAlignment(sheet, Pos.TOP_LEFT);
        model.rowsProperty().subscribe(this::showRows);
        model.marksProperty().subscribe(this::showMarks);
        marks.managedProperty().bind(Bindings.isNotEmpty(marks.getChildren()));
        rows.managedProperty().bind(Bindings.isNotEmpty(rows.getChildren()));
    }

    Node node() {
        return sheet;
    }

    BooleanBinding filledProperty() {
        return Bindings.isNotEmpty(rows.getChildren()).or(Bindings.isNotEmpty(marks.getChildren()));
    }

    private void showRows(List<EntryRow> now) {
        rows.getChildren().setAll(now.stream().map(this::line).toList());
    }

    private HBox line(EntryRow row) {
        var icon = new FontIcon(
                switch (row.standing()) {
                    case NEW -> "mdi2p-plus";
                    case CHANGED -> "mdi2p-pencil-outline";
                    case SAME -> "mdi2c-check";
                });
        var says = new Label(
                row.change().isEmpty()
                        ? row.says()
                        : model.strings().get("quickentry.line.change", row.says(), row.change()));
        says.setMinWidth(0);
        var line = new HBox(icon, says);
        line.getStyleClass()
                .addAll("entry-row", "entry-" + row.standing().name().toLowerCase(java.util.Locale.ROOT));
        line.setPrefWidth(COLUMN);
        return line;
    }

    private void showMarks(List<EntryMark> now) {
        marks.getChildren()
                .setAll(now.stream()
                        .map(mark -> {
                            var sentence = new Label(mark.sentence(), new FontIcon("mdi2a-alert-circle-outline"));
                            sentence.setWrapText(true);
                            sentence.getStyleClass()
                                    .addAll(
                                            "entry-sentence",
                                            "entry-sentence-"
                                                    + mark.kind().name().toLowerCase(java.util.Locale.ROOT));
                            return sentence;
                        })
                        .toList());
    }
}
