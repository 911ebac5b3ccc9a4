package org.frontdesk.ui;

import javafx.beans.property.ObjectProperty;
import javafx.event.ActionEvent;
import javafx.event.EventHandler;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.frontdesk.service.Failure;
import org.frontdesk.text.Strings;
import org.kordamp.ikonli.javafx.FontIcon;

/** What went wrong in one sentence, a button to try again, and the details for support folded under it. */
final class FailurePage extends VBox {
    private final Label sentence = new Label();
    private final Label detail = new Label();
    private final Button retry = new Button();
    private final Button copy = new Button();
    private final ToggleButton details = new ToggleButton();
    private Strings strings;
    private Failure shown;

    /** @param styleClass how large it is: a page of its own or a bar above content */
    FailurePage(String styleClass) {
        getStyleClass().addAll("failure", styleClass);
        var icon = new FontIcon("mdi2a-alert-circle-outline");
        sentence.setWrapText(true);
        sentence.setId("failureSentence");
        retry.setId("failureRetry");
        details.setId("failureDetails");
        details.getStyleClass().add("flat");
        copy.getStyleClass().add("flat");
        copy.setOnAction(press -> copyDetail());
        detail.getStyleClass().add("caption");
        detail.setWrapText(true);
        var acts = new HBox(retry, details, copy);
        acts.getStyleClass().add("toolbar-row");
        var line = new HBox(icon, sentence);
        line.getStyleClass().add("failure-line");
        getChildren().setAll(line, acts, detail);
        for (var folded : new javafx.scene.Node[] {detail, copy}) {
            folded.visibleProperty().bind(details.selectedProperty());
            folded.managedProperty().bind(details.selectedProperty());
        }
    }

    void setStrings(Strings language) {
        strings = language;
        retry.setText(language.get("failure.retry"));
        details.setText(language.get("failure.details"));
        copy.setText(language.get("failure.copy"));
        tell();
    }

    void bind(ObjectProperty<Failure> failure, ObjectProperty<EventHandler<ActionEvent>> again) {
        retry.onActionProperty().bind(again);
        retry.visibleProperty().bind(again.isNotNull());
        retry.managedProperty().bind(again.isNotNull());
        failure.subscribe(newest -> {
            shown = newest;
            tell();
        });
    }

    private void tell() {
        if (shown != null && strings != null) {
            sentence.setText(shown.sentence(strings));
            detail.setText(shown.detail());
        }
    }

    private void copyDetail() {
        var text = new ClipboardContent();
        text.putString(detail.getText());
        Clipboard.getSystemClipboard().setContent(text);
    }
}
