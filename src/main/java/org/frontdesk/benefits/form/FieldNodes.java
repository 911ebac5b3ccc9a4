package org.frontdesk.benefits.form;

import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/** Makes the text fields of the form, and what stands at them. */
final class FieldNodes {
    private static final PseudoClass EDITED = PseudoClass.getPseudoClass("edited");
    private static final PseudoClass OVERRULED = PseudoClass.getPseudoClass("overruled");

    private FieldNodes() {}

    static TextField of(FieldModel model) {
        TextField field = text(model.name(), model.textProperty(), model::commit, model::revert);
        watch(field, model.complaintProperty(), model.noteProperty(), model.editedProperty());
        model.overruledProperty().subscribe(overruled -> field.pseudoClassStateChanged(OVERRULED, overruled));
        return field;
    }

    /** The words at the head of a line, never cut. */
    static Label label(String text) {
        var label = new Label(text);
        label.getStyleClass().add("form-label");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** What is typed is committed when the keys leave; Esc takes it back. */
    static TextField text(String name, StringProperty typed, Runnable commit, BooleanSupplier revert) {
        var field = new TextField();
        field.getStyleClass().add("form-field");
        field.setAccessibleText(name);
        field.textProperty().bindBidirectional(typed);
        field.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                commit.run();
            } else if (is) {
                field.selectAll();
            }
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && revert.getAsBoolean()) {
                field.selectAll();
                key.consume();
            }
        });
        return field;
    }

    static void watch(
            TextField field,
            ReadOnlyStringProperty complaint,
            ReadOnlyStringProperty note,
            ReadOnlyBooleanProperty edited) {
        complaint.subscribe(sentence -> {
            field.getStyleClass().remove("invalid");
            if (!sentence.isEmpty()) {
                field.getStyleClass().add("invalid");
            }
            field.setAccessibleHelp(sentence.isEmpty() ? note.get() : sentence);
        });
        note.subscribe(said -> {
            field.setTooltip(said.isEmpty() ? null : new Tooltip(said));
            field.setAccessibleHelp(complaint.get().isEmpty() ? said : complaint.get());
        });
        edited.subscribe(is -> field.pseudoClassStateChanged(EDITED, is));
    }

    /** The sentence about a field, below its line while there is one. */
    static Label complaint(ReadOnlyStringProperty sentence) {
        var label = new Label();
        label.getStyleClass().add("field-error");
        label.textProperty().bind(sentence);
        label.visibleProperty().bind(sentence.isNotEmpty());
        label.managedProperty().bind(sentence.isNotEmpty());
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(210);
        return label;
    }

    /** A mark that a row of this patient alone counts, shown while it does. */
    static Node patientMark(ReadOnlyBooleanProperty overruled, ReadOnlyStringProperty note) {
        var mark = new Label();
        mark.getStyleClass().add("form-patient");
        mark.setGraphic(new FontIcon("mdi2a-account"));
        mark.visibleProperty().bind(overruled);
        mark.managedProperty().bind(overruled);
        note.subscribe(said -> mark.setTooltip(said.isEmpty() ? null : new Tooltip(said)));
        return mark;
    }
}
