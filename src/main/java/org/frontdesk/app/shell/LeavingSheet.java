package org.frontdesk.app.shell;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.Paragraph;

/** Asks, over the window, before unsaved work is left behind, and names each piece of it. Enter and Esc go back to it. */
final class LeavingSheet {
    private static final double MOST_HEIGHT = 320;

    private final StackPane layer;
    private final Strings strings;
    private final StackPane cover = new StackPane();
    private Node focusBefore;

    LeavingSheet(StackPane layer, Strings strings) {
        this.layer = layer;
        this.strings = strings;
        cover.getStyleClass().add("cover");
        cover.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /**
     * Asks, unless there is no unsaved work.
     *
     * @param all tells what it is, a line each, once what is being typed was taken
     * @param becomes tells what becomes of it
     * @param leave leaves without saving it
     * @return whether there is any
     */
    boolean ask(Supplier<List<String>> all, Supplier<String> becomes, Runnable leave) {
        if (layer.getChildren().contains(cover)) {
            return true;
        }
        focusBefore = layer.getScene().getFocusOwner();
        layer.requestFocus(); // a cell keeps what was typed in it when it loses the keys
        List<String> unsaved = all.get();
        if (unsaved.isEmpty()) {
            giveBack();
            return false;
        }
        var title = new Label(strings.get("shell.leaving.title"));
        title.getStyleClass().add("panel-title");
        var explanation = new Label(becomes.get());
        explanation.getStyleClass().add("muted");
        explanation.setWrapText(true);
        var back = new Button(strings.get("shell.leaving.back"));
        back.setId("leavingBack");
        back.getStyleClass().add("accent");
        back.setDefaultButton(true);
        back.setOnAction(press -> hide());
        var go = new Button(strings.get("shell.leaving.leave"));
        go.setId("leavingLeave");
        go.getStyleClass().add("danger");
        go.setOnAction(press -> leave.run());
        var buttons = new HBox(go, back);
        buttons.getStyleClass().add("toolbar-row");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        var sheet = new VBox(title, lines(unsaved), explanation, buttons);
        sheet.setId("leavingSheet");
        sheet.setAccessibleText(strings.get("shell.leaving.title") + " " + String.join("; ", unsaved));
        sheet.getStyleClass().addAll("panel", "keys-sheet");
        sheet.setMaxSize(560, Region.USE_PREF_SIZE);
        cover.getChildren().setAll(sheet);
        layer.getChildren().add(cover);
        back.requestFocus();
        return true;
    }

    private static Node lines(List<String> unsaved) {
        var lines = new VBox(4);
        lines.setId("leavingLines");
        for (String line : unsaved) {
            lines.getChildren().add(new Paragraph("•  " + line));
        }
        var scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(MOST_HEIGHT);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setFocusTraversable(false);
        return scroll;
    }

    /** The keys of the window behind it wait meanwhile. */
    private void key(KeyEvent press) {
        if (press.getCode() == KeyCode.ESCAPE) {
            press.consume();
            hide();
        }
    }

    private void hide() {
        layer.getChildren().remove(cover);
        giveBack();
    }

    private void giveBack() {
        if (focusBefore != null) {
            focusBefore.requestFocus();
        }
    }
}
