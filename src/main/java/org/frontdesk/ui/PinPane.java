package org.frontdesk.ui;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** Where a member of the staff types a PIN, by keyboard or by touch. */
public final class PinPane extends VBox {
    private static final int COLUMNS = 3;
    private static final double SMALL_HEIGHT = 640;
    private static final PseudoClass SMALL = PseudoClass.getPseudoClass("small");

    private final PinForm form;
    private final PasswordField pin = new PasswordField();

    /** @param enter is what the Enter key does once digits are typed */
    public PinPane(PinForm form, Runnable enter) {
        this.form = form;
        getStyleClass().add("pin-pane");
        setAlignment(Pos.CENTER);
        var whose = new Label(form.strings().get("pin.whose"));
        var name = new ComboBox<>(form.names());
        name.setId("pinName");
        name.setMaxWidth(Double.MAX_VALUE);
        name.valueProperty().bindBidirectional(form.nameProperty());
        whose.setLabelFor(name);
        var title = new Label(form.strings().get("pin.pin"));
        title.setLabelFor(pin);
        pin.setId("pin");
        pin.getStyleClass().add("pin-field");
        pin.textProperty().bindBidirectional(form.pinProperty());
        pin.setOnAction(typed -> enter.run());
        var message = new Label();
        message.setId("pinMessage");
        message.setWrapText(true);
        message.getStyleClass().add("field-error");
        message.textProperty().bind(form.messageProperty());
        message.visibleProperty().bind(form.messageProperty().isNotEmpty());
        disableProperty().bind(form.busyProperty());
        form.busyProperty().subscribe(busy -> {
            if (!busy && pin.getScene() != null) {
                pin.requestFocus();
            }
        });
        sceneProperty()
                .flatMap(Scene::heightProperty)
                .subscribe(height ->
                        pseudoClassStateChanged(SMALL, height != null && height.doubleValue() < SMALL_HEIGHT));
        getChildren().setAll(whose, name, title, pin, keys(), message);
    }

    /** Gives the keys to the field. */
    public void take() {
        pin.requestFocus();
    }

    private GridPane keys() {
        var keys = new GridPane();
        keys.getStyleClass().add("pin-keys");
        keys.setAlignment(Pos.CENTER);
        for (int i = 1; i <= 9; i++) {
            keys.add(key(Integer.toString(i)), (i - 1) % COLUMNS, (i - 1) / COLUMNS);
        }
        keys.add(key("0"), 1, COLUMNS);
        var back = new Button();
        back.setGraphic(new FontIcon("mdi2b-backspace-outline"));
        back.setAccessibleText(form.strings().get("pin.takeBack"));
        back.getStyleClass().add("pin-key");
        back.setFocusTraversable(false);
        back.setOnAction(press -> form.takeBack());
        keys.add(back, 2, COLUMNS);
        return keys;
    }

    private Button key(String digit) {
        var key = new Button(digit);
        key.getStyleClass().add("pin-key");
        key.setFocusTraversable(false);
        key.setOnAction(press -> form.type(digit));
        return key;
    }
}
