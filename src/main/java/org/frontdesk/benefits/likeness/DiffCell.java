package org.frontdesk.benefits.likeness;

import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.frontdesk.ui.Paragraph;
import org.frontdesk.ui.TallCell;
import org.kordamp.ikonli.javafx.FontIcon;

/** A row that is not equal on both sides, and how. */
public final class DiffCell extends TallCell<DiffRow> {
    private final Map<DiffRow.Kind, String> words;
    private final HBox line;
    private final FontIcon icon;
    private final Label says = new Paragraph("");
    private final Label how = new Paragraph("", "caption");

    /** @param words what is said below a row of each kind, before the difference itself */
    public DiffCell(Map<DiffRow.Kind, String> words) {
        this(words, new HBox(), new FontIcon("mdi2p-plus"));
    }

    private DiffCell(Map<DiffRow.Kind, String> words, HBox line, FontIcon icon) {
        super(line);
        this.words = words;
        this.line = line;
        this.icon = icon;
        var texts = new VBox(says, how);
        HBox.setHgrow(texts, Priority.ALWAYS);
        line.getChildren().setAll(icon, texts);
    }

    @Override
    protected void show(DiffRow row) {
        icon.setIconLiteral(
                switch (row.kind()) {
                    case DIFFERS -> "mdi2p-pencil-outline";
                    case THERE -> "mdi2p-plus";
                    case HERE -> "mdi2m-minus";
                });
        line.getStyleClass()
                .setAll(
                        "diff-line",
                        switch (row.kind()) {
                            case DIFFERS -> "diff-differs";
                            case THERE -> "diff-there";
                            case HERE -> "diff-here";
                        });
        says.setText(row.says());
        how.setText((words.getOrDefault(row.kind(), "") + " " + row.difference()).strip());
        setAccessibleText(row.says() + ", " + how.getText());
    }
}
