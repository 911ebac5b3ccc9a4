package org.frontdesk.app.shell;

import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.frontdesk.ui.Paragraph;
import org.frontdesk.ui.PinForm;
import org.frontdesk.ui.PinPane;
import org.frontdesk.ui.Shown;
import org.kordamp.ikonli.javafx.FontIcon;

/** The window's content, and in its place a page that asks for a PIN while it is locked. The content stays as it was, drafts and all. */
public final class LockedWindow extends StackPane {
    private static final double WIDTH = 360;

    private final LockViewModel model;
    private final Parent content;
    private final StackPane lock = new StackPane();
    private final Timeline clock;
    private Optional<Node> before = Optional.empty();

    public LockedWindow(Parent content, LockViewModel model) {
        this.model = model;
        this.content = content;
        getStylesheets().add("/theme/signing.css");
        lock.setId("windowLock");
        lock.getStyleClass().add("patient-cover");
        lock.setVisible(false);
        getChildren().setAll(content, lock);
        addEventFilter(InputEvent.ANY, touch -> touched());
        model.formProperty().subscribe((old, now) -> show(Optional.ofNullable(now)));
        clock = new Timeline(new KeyFrame(Duration.seconds(1), tick -> tick()));
        clock.setCycleCount(Animation.INDEFINITE);
        clock.play();
    }

    /** Lets go of the clock. */
    public void close() {
        clock.stop();
        model.forget();
    }

    private void touched() {
        if (!lock.isVisible()) {
            model.touched();
        }
    }

    /** The patient's view looks after itself. */
    private void tick() {
        if (content.lookup("#patientView") == null) {
            model.tick();
        } else {
            model.touched();
        }
    }

    private void show(Optional<PinForm> form) {
        boolean locked = form.isPresent();
        if (locked && content.isVisible()) {
            before = Optional.ofNullable(getScene().getFocusOwner());
        }
        content.setVisible(!locked);
        lock.setVisible(locked);
        lock.getChildren().clear();
        form.ifPresent(this::ask);
        if (!locked) {
            before.ifPresent(Node::requestFocus);
            before = Optional.empty();
        }
    }

    private void ask(PinForm form) {
        var icon = new FontIcon("mdi2l-lock-outline");
        icon.getStyleClass().add("lock-icon");
        var title = new Label(model.strings().get("lock.title"), icon);
        title.getStyleClass().add("patient-name");
        var words = new Paragraph(model.strings().get("lock.words"), "muted");
        var pin = new PinPane(form, model::open);
        var open = new Button(model.strings().get("lock.open"));
        open.setId("windowUnlock");
        open.getStyleClass().add("accent");
        open.setOnAction(press -> model.open());
        open.setMaxWidth(Double.MAX_VALUE);
        var emergency = new EmergencyPane(model);
        Shown.when(pin, emergency.asked().not());
        Shown.when(open, emergency.asked().not());
        var box = new VBox(12, title, words, pin, open, emergency);
        box.setAlignment(Pos.CENTER);
        box.setMaxSize(WIDTH, USE_PREF_SIZE);
        lock.getChildren().setAll(box);
        pin.take();
    }
}
