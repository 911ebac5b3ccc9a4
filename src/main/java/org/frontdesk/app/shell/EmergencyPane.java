package org.frontdesk.app.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.Paragraph;
import org.frontdesk.ui.Shown;

/** The way to the desk when nobody with a PIN is there: folded away until it is asked for. */
final class EmergencyPane extends VBox {
    private final ReadOnlyBooleanWrapper asked = new ReadOnlyBooleanWrapper();

    EmergencyPane(LockViewModel model) {
        super(8);
        Strings strings = model.strings();
        EmergencyForm form = model.emergency();
        setAlignment(Pos.CENTER);
        var ask = new Button();
        ask.textProperty()
                .bind(Bindings.when(asked)
                        .then(strings.get("lock.emergency.back"))
                        .otherwise(strings.get("lock.emergency")));
        ask.setId("emergency");
        ask.getStyleClass().add("flat");
        var words = new Paragraph(strings.get("lock.emergency.words"), "warn-text");
        var name = field("emergencyName", strings.get("lock.emergency.name"));
        name.textProperty().bindBidirectional(form.nameProperty());
        var reason = field("emergencyReason", strings.get("lock.emergency.reason"));
        reason.textProperty().bindBidirectional(form.reasonProperty());
        reason.setOnAction(typed -> model.openInEmergency());
        var open = new Button(strings.get("lock.emergency.open"));
        open.setId("emergencyOpen");
        open.getStyleClass().add("danger");
        open.setMaxWidth(Double.MAX_VALUE);
        open.disableProperty().bind(form.isSaid().not());
        open.setOnAction(press -> model.openInEmergency());
        var box = new VBox(8, words, name, reason, open);
        Shown.when(box, asked);
        ask.setOnAction(press -> {
            asked.set(!asked.get());
            name.requestFocus();
        });
        getChildren().setAll(box, ask);
    }

    /** Whether it is unfolded. */
    ReadOnlyBooleanProperty asked() {
        return asked.getReadOnlyProperty();
    }

    private static TextField field(String id, String words) {
        var field = new TextField();
        field.setId(id);
        field.setPromptText(words);
        field.setAccessibleText(words);
        return field;
    }
}
