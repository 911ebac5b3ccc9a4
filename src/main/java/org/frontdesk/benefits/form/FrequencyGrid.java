package org.frontdesk.benefits.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import org.frontdesk.domain.benefit.TreatmentArea;
import org.frontdesk.domain.benefit.form.FrequencyKind;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.Worded;

/** How often the codes of each group are paid for, a line for each. */
final class FrequencyGrid {
    private static final int COLUMNS = 4;
    private static final PseudoClass UNSET = PseudoClass.getPseudoClass("unset");
    private static final Insets LINE = new Insets(1, 0, 1, 0);

    private final GridPane grid = new GridPane();
    private final Strings strings;
    private final FormTexts texts;
    private final List<Node> order = new ArrayList<>();
    private final List<List<Node>> columns = new ArrayList<>();

    FrequencyGrid(FormViewModel model, List<FrequencyModel> lines) {
        strings = model.strings();
        texts = model.texts();
        grid.getStyleClass().addAll("form-grid", "form-frequencies");
        for (int i = 0; i < COLUMNS; i++) {
            columns.add(new ArrayList<>());
        }
        title(0, "benefits.form.section.frequencies", "strong");
        title(1, "benefits.form.patient", "form-column");
        title(2, "benefits.form.number", "form-column");
        title(3, "benefits.form.kind", "form-column-left");
        title(4, "benefits.form.area", "form-column-left");
        int line = 1;
        for (FrequencyModel frequency : lines) {
            line(line, frequency);
            line += 2;
        }
    }

    private void title(int column, String key, String style) {
        var label = new Label(strings.get(key));
        label.getStyleClass().addAll("caption", style);
        label.setMaxWidth(Double.MAX_VALUE);
        grid.add(label, column, 0);
    }

    private void line(int at, FrequencyModel model) {
        Label name = FieldNodes.label(model.groupName());
        if (!model.codes().isEmpty()) {
            name.setTooltip(new Tooltip(model.codes().replace(",", ", ")));
        }
        grid.add(name, 0, at);

        var patient = new CheckBox();
        patient.getStyleClass().add("form-patient-box");
        patient.selectedProperty().bindBidirectional(model.patientProperty());
        patient.setTooltip(new Tooltip(strings.get("benefits.form.patient.tip")));
        put(at, 0, patient, named(model, "benefits.form.patient.name"));

        TextField number = FieldNodes.text(
                named(model, "benefits.form.number"), model.numberProperty(), model::commit, model::revert);
        FieldNodes.watch(number, model.complaintProperty(), model.noteProperty(), model.editedProperty());
        put(at, 1, number, number.getAccessibleText());

        put(
                at,
                2,
                choice("form-kind", model.kindProperty(), FrequencyKind.values(), texts::kind),
                named(model, "benefits.form.kind"));
        put(
                at,
                3,
                choice("form-area", model.areaProperty(), TreatmentArea.values(), texts::area),
                named(model, "benefits.form.area"));
        grid.add(FieldNodes.complaint(model.complaintProperty()), 0, at + 1, COLUMNS + 1, 1);
        List<Node> terms = List.copyOf(order.subList(order.size() - COLUMNS, order.size()));
        model.numberProperty()
                .subscribe(typed -> terms.forEach(node -> node.pseudoClassStateChanged(UNSET, typed.isEmpty())));
    }

    private String named(FrequencyModel model, String column) {
        return strings.get(
                "benefits.form.name.column",
                strings.get("benefits.form.section.frequencies"),
                model.groupName(),
                strings.get(column));
    }

    private void put(int line, int column, Control control, String name) {
        control.setAccessibleText(name);
        grid.add(control, column + 1, line);
        GridPane.setMargin(control, LINE);
        order.add(control);
        columns.get(column).add(control);
    }

    private static <T> ChoiceBox<T> choice(
            String style, ObjectProperty<T> chosen, T[] values, Function<T, String> words) {
        var box = new ChoiceBox<T>();
        box.getStyleClass().addAll("form-choice", style);
        box.setConverter(new Worded<>(words));
        box.getItems().setAll(values);
        box.valueProperty().bindBidirectional(chosen);
        box.addEventHandler(KeyEvent.KEY_TYPED, key -> typed(box, words, key));
        return box;
    }

    /** A letter goes to the next choice that begins with it. */
    private static <T> void typed(ChoiceBox<T> box, Function<T, String> words, KeyEvent key) {
        String letter = key.getCharacter().toLowerCase(Locale.ROOT);
        if (letter.isBlank() || key.isControlDown() || key.isAltDown() || key.isMetaDown()) {
            return;
        }
        int size = box.getItems().size();
        int from = box.getSelectionModel().getSelectedIndex();
        for (int step = 1; step <= size; step++) {
            T value = box.getItems().get((from + step) % size);
            if (words.apply(value).toLowerCase(Locale.ROOT).startsWith(letter)) {
                box.setValue(value);
                key.consume();
                return;
            }
        }
    }

    GridPane node() {
        return grid;
    }

    /** The controls in the order of Tab. */
    List<Node> order() {
        return order;
    }

    List<List<Node>> columns() {
        return columns;
    }
}
