package org.frontdesk.app.shell;

import java.util.Locale;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.frontdesk.app.Shortcuts;
import org.frontdesk.text.Strings;

/** The sheet of keys, over the window; Esc or a click beside it puts it away and the focus back where it was. */
final class KeysSheet {
    private final StackPane layer;
    private final StackPane cover = new StackPane();
    private final Button close = new Button();
    private Node focusBefore;

    KeysSheet(StackPane layer, Strings strings) {
        this.layer = layer;
        var grid = new GridPane();
        grid.getStyleClass().add("keys-grid");
        int line = 0;
        for (Shortcuts shortcut : Shortcuts.values()) {
            var key = new Label(shortcut.display());
            key.getStyleClass().add("key-cap");
            GridPane.setHalignment(key, HPos.RIGHT);
            grid.addRow(
                    line++,
                    key,
                    new Label(strings.get("shell.keys." + shortcut.name().toLowerCase(Locale.ROOT))));
        }
        var title = new Label(strings.get("shell.keys.title"));
        title.getStyleClass().add("panel-title");
        close.setText(strings.get("common.close"));
        close.setId("keysClose");
        close.setCancelButton(true);
        close.setOnAction(press -> hide());
        var sheet = new VBox(title, grid, close);
        sheet.setId("keysSheet");
        sheet.getStyleClass().addAll("panel", "keys-sheet");
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        sheet.setAlignment(Pos.TOP_LEFT);
        cover.getStyleClass().add("cover");
        cover.getChildren().add(sheet);
        cover.setOnMouseClicked(click -> {
            if (click.getTarget() == cover) {
                hide();
            }
        });
        cover.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE || key.getCode() == KeyCode.F1) {
                hide();
                key.consume();
            }
        });
    }

    void toggle() {
        if (layer.getChildren().contains(cover)) {
            hide();
        } else {
            focusBefore = layer.getScene().getFocusOwner();
            layer.getChildren().add(cover);
            close.requestFocus();
        }
    }

    private void hide() {
        layer.getChildren().remove(cover);
        if (focusBefore != null) {
            focusBefore.requestFocus();
        }
    }
}
