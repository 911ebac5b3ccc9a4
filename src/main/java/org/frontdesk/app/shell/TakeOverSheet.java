package org.frontdesk.app.shell;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.Paragraph;
import org.frontdesk.ui.PinForm;
import org.frontdesk.ui.PinPane;

/** Asks, over the window, for the PIN of whoever takes the desk. Esc leaves it to who has it. */
final class TakeOverSheet {
    private static final double WIDTH = 400;

    private final StackPane layer;
    private final TakeOverViewModel model;
    private final Strings strings;
    private final StackPane cover = new StackPane();
    private final Subscription asking;
    private Optional<Node> before = Optional.empty();

    TakeOverSheet(StackPane layer, Seat seat) {
        this.layer = layer;
        this.model = seat.takeOver();
        this.strings = model.strings();
        cover.getStyleClass().add("cover");
        cover.getStylesheets().add("/theme/signing.css");
        cover.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                model.cancel();
            }
        });
        asking = model.formProperty().subscribe((old, now) -> show(Optional.ofNullable(now)));
    }

    void close() {
        model.cancel();
        asking.unsubscribe();
    }

    private void show(Optional<PinForm> form) {
        layer.getChildren().remove(cover);
        form.ifPresentOrElse(this::ask, () -> {
            before.ifPresent(Node::requestFocus);
            before = Optional.empty();
        });
    }

    private void ask(PinForm form) {
        before = Optional.ofNullable(layer.getScene().getFocusOwner());
        var title = new Label(strings.get("takeover.title"));
        title.getStyleClass().add("panel-title");
        var words = new Paragraph("", "muted");
        words.textProperty().bind(model.formerProperty().map(name -> strings.get("takeover.words", name)));
        var pin = new PinPane(form, model::take);
        var stay = new Button(strings.get("takeover.stay"));
        stay.setId("takeOverStay");
        stay.setOnAction(press -> model.cancel());
        var take = new Button(strings.get("takeover.take"));
        take.setId("takeOverTake");
        take.getStyleClass().add("accent");
        take.setOnAction(press -> model.take());
        var buttons = new HBox(8, stay, take);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        var sheet = new VBox(title, words, pin, buttons);
        sheet.setId("takeOverSheet");
        sheet.getStyleClass().addAll("panel", "keys-sheet");
        sheet.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        cover.getChildren().setAll(sheet);
        layer.getChildren().add(cover);
        pin.take();
    }
}
