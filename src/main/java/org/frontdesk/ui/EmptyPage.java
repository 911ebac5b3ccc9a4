package org.frontdesk.ui;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.event.ActionEvent;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Says what would be here, and offers the act that makes the first one. */
final class EmptyPage extends VBox {
    private final Label text = new Label();
    private final Label hint = new Label();
    private final Button action = new Button();

    EmptyPage() {
        getStyleClass().add("empty-page");
        setAlignment(Pos.CENTER);
        text.getStyleClass().add("panel-title");
        hint.getStyleClass().add("muted");
        text.setWrapText(true);
        hint.setWrapText(true);
        action.getStyleClass().add("accent");
        getChildren().setAll(text, hint, action);
    }

    void bind(
            StringProperty says,
            StringProperty explains,
            StringProperty offers,
            ObjectProperty<EventHandler<ActionEvent>> act) {
        text.textProperty().bind(says);
        hint.textProperty().bind(explains);
        hint.managedProperty().bind(explains.isNotEmpty());
        action.textProperty().bind(offers);
        action.onActionProperty().bind(act);
        action.visibleProperty().bind(offers.isNotEmpty());
        action.managedProperty().bind(offers.isNotEmpty());
    }
}
