package org.frontdesk.benefits.health;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.frontdesk.domain.benefit.health.Finding;
import org.frontdesk.ui.Paragraph;
import org.frontdesk.ui.TallCell;
import org.kordamp.ikonli.javafx.FontIcon;

/** A finding: how bad, what, and under it what the rows say. */
final class FindingCell extends TallCell<FindingRow> {
    private final HBox line;
    private final FontIcon icon;
    private final Label title = new Paragraph("");
    private final Label rows = new Paragraph("", "caption");

    FindingCell() {
        this(new HBox(), new FontIcon("mdi2a-alert-outline"));
    }

    private FindingCell(HBox line, FontIcon icon) {
        super(line);
        this.line = line;
        this.icon = icon;
        var texts = new VBox(title, rows);
        HBox.setHgrow(texts, Priority.ALWAYS);
        line.getChildren().setAll(icon, texts);
    }

    @Override
    protected void show(FindingRow row) {
        Finding.Weight weight = row.finding().kind().weight();
        icon.setIconLiteral(
                switch (weight) {
                    case WRONG -> "mdi2a-alert-circle-outline";
                    case LOOK -> "mdi2a-alert-outline";
                    case KNOW -> "mdi2i-information-outline";
                });
        line.getStyleClass().setAll("health-line", "health-" + weight.name().toLowerCase(Locale.ROOT));
        title.setText(row.title());
        rows.setText(row.rows());
        shown(rows, !row.rows().isEmpty());
        setAccessibleText(row.rows().isEmpty() ? row.title() : row.title() + " " + row.rows());
    }
}
