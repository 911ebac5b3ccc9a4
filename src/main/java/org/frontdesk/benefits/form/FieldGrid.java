package org.frontdesk.benefits.form;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;

/** Lines of fields under headings: a label, and up to two columns of fields. */
final class FieldGrid {
    private final GridPane grid = new GridPane();
    private final List<TextField> fields = new ArrayList<>();
    private final List<List<TextField>> columns = List.of(new ArrayList<>(), new ArrayList<>());
    private int line;

    FieldGrid(String style) {
        grid.getStyleClass().addAll("form-grid", style);
    }

    /** A title with the names of the columns under it. */
    void title(String title, String... names) {
        var label = new Label(title);
        label.getStyleClass().addAll("caption", "strong", "form-title");
        grid.add(label, 0, line);
        for (int i = 0; i < names.length; i++) {
            var name = new Label(names[i]);
            name.getStyleClass().addAll("caption", "form-column");
            name.setMaxWidth(Double.MAX_VALUE);
            grid.add(name, i + 1, line);
        }
        line++;
    }

    /** A line with a field in each column. */
    void line(String label, FieldModel... models) {
        int at = label(label);
        for (int i = 0; i < models.length; i++) {
            field(at, i, models[i]);
        }
    }

    /** A line's label; its fields are put there later, so that Tab runs down a column first. */
    int label(String text) {
        grid.add(FieldNodes.label(text), 0, line);
        line += 2;
        return line - 2;
    }

    void field(int at, int column, FieldModel model) {
        TextField field = FieldNodes.of(model);
        var cell = new HBox(field, FieldNodes.patientMark(model.overruledProperty(), model.noteProperty()));
        cell.getStyleClass().add("form-cell");
        grid.add(cell, column + 1, at);
        grid.add(FieldNodes.complaint(model.complaintProperty()), 0, at + 1, 3, 1);
        fields.add(field);
        columns.get(column).add(field);
    }

    GridPane node() {
        return grid;
    }

    /** The fields in the order of Tab. */
    List<TextField> fields() {
        return fields;
    }

    List<List<TextField>> columns() {
        return columns;
    }
}
