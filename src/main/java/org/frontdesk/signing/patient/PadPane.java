package org.frontdesk.signing.patient;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.frontdesk.text.Strings;
import org.kordamp.ikonli.javafx.FontIcon;

/** The statement, the name in print and the pad. */
final class PadPane extends ScrollPane {
    /** Of the pad and the buttons beside it. */
    private static final double WIDTH = InkModel.WIDTH + 170;

    private final PatientViewModel model;
    private final CheckBox statement = new CheckBox();
    private final Label nameLabel = new Label();
    private final TextField name = new TextField();
    private final Label padLabel = new Label();
    private final Button undo = new Button();
    private final Button wipe = new Button();
    private final InkPad pad = new InkPad();

    PadPane(PatientViewModel model) {
        this.model = model;
        setFitToWidth(true);
        getStyleClass().add("edge-to-edge");
        statement.setId("statement");
        statement.setWrapText(true);
        statement.setMinHeight(USE_PREF_SIZE);
        statement.getStyleClass().add("touch");
        statement.selectedProperty().bindBidirectional(model.agreedProperty());
        name.setId("signerName");
        name.getStyleClass().add("touch");
        name.textProperty().bindBidirectional(model.nameProperty());
        nameLabel.setLabelFor(name);
        pad.setId("pad");
        pad.setModel(model.ink());
        padLabel.setLabelFor(pad);
        act(undo, "undoStroke", "mdi2u-undo", () -> model.ink().undo());
        act(wipe, "clearInk", "mdi2e-eraser", () -> model.ink().clear());
        pad.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.DELETE) {
                model.ink().clear();
            }
        });
        HBox.setHgrow(name, Priority.ALWAYS);
        nameLabel.setMinWidth(USE_PREF_SIZE);
        var named = new HBox(nameLabel, name);
        named.getStyleClass().add("toolbar-row");
        var beside = new VBox(8, undo, wipe);
        beside.setAlignment(Pos.BOTTOM_LEFT);
        var column = new VBox(statement, named, new HBox(12, new VBox(4, padLabel, pad), beside));
        column.getStyleClass().add("patient-pad-column");
        column.setMaxWidth(WIDTH);
        var middle = new VBox(column);
        middle.setAlignment(Pos.TOP_CENTER);
        setContent(middle);
        model.ceremonyProperty().subscribe(now -> {
            statement.setText(model.statement());
            statement.setDisable(!now.allSeen());
            pad.setDisable(!now.agreed());
        });
    }

    void say(Strings words) {
        statement.setText(model.statement());
        nameLabel.setText(words.get("signing.patient.name"));
        padLabel.setText(words.get("signing.patient.pad"));
        pad.setAccessibleText(words.get("signing.pad"));
        undo.setText(words.get("signing.patient.undo"));
        undo.setAccessibleText(words.get("signing.undoStroke"));
        wipe.setText(words.get("signing.patient.wipe"));
        wipe.setAccessibleText(words.get("signing.clearInk"));
    }

    /** Gives the keys to the statement. */
    void take() {
        statement.requestFocus();
    }

    private void act(Button button, String id, String icon, Runnable act) {
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().addAll("touch", "flat");
        button.setGraphic(new FontIcon(icon));
        button.setOnAction(press -> act.run());
        button.disableProperty().bind(model.ink().inkProperty().map(ink -> ink.isBlank()));
    }
}
