package org.frontdesk.ui;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.frontdesk.text.Strings;

/** Says at its place that unsaved work is shown again, with a button that takes it back; gone while there is nothing to say. */
public final class RestoredBar extends HBox {
    private final Label sentence = new Label();
    private final Button discard = new Button();

    public RestoredBar() {
        getStyleClass().addAll("toolbar-row", "restored-bar");
        setAlignment(Pos.CENTER_LEFT);
        sentence.setWrapText(true);
        sentence.getStyleClass().add("muted");
        discard.getStyleClass().addAll("small", "flat");
        discard.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(sentence, discard);
    }

    /**
     * @param says the sentence, empty for none
     * @param takeBack forgets the unsaved work
     */
    public void show(ObservableValue<String> says, Strings strings, Runnable takeBack) {
        sentence.setId(getId() + "Sentence");
        discard.setId(getId() + "Discard");
        discard.setText(strings.get("common.discard"));
        discard.setTooltip(new Tooltip(strings.get("common.discard.tip")));
        discard.setOnAction(press -> takeBack.run());
        sentence.textProperty().bind(says);
        visibleProperty().bind(sentence.textProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }
}
