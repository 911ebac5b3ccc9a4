package org.frontdesk.benefits.templates;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.frontdesk.domain.benefit.template.Template;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.Paragraph;
import org.frontdesk.ui.TallCell;

/** A template: its name and how many rows it has. */
final class TemplateCell extends TallCell<Template> {
    private final Strings strings;
    private final Label name = new Paragraph("");
    private final Label rows = new Paragraph("", "caption");

    TemplateCell(Strings strings) {
        this(strings, new VBox());
    }

    private TemplateCell(Strings strings, VBox line) {
        super(line);
        this.strings = strings;
        line.getChildren().setAll(name, rows);
    }

    @Override
    protected void show(Template template) {
        name.setText(template.name());
        rows.setText(strings.get("benefits.template.rows", template.rows().size()));
        setAccessibleText(name.getText() + ", " + rows.getText());
    }
}
