package org.frontdesk.benefits.call;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.frontdesk.text.Strings;
import org.kordamp.ikonli.javafx.FontIcon;

/** Offers a call that waits above the rows; gone while there is none. */
public final class CallBar extends HBox {
    /** @param resume opens the call */
    public CallBar(CallViewModel model, Runnable resume) {
        Strings strings = model.strings();
        getStyleClass().addAll("toolbar-row", "restored-bar");
        setAlignment(Pos.CENTER_LEFT);
        setId("call-waiting");
        var says = new Label("", new FontIcon("mdi2p-phone-paused-outline"));
        says.setId("call-waiting-says");
        says.setMinWidth(0);
        says.textProperty().bind(model.waitingProperty());
        getChildren()
                .setAll(
                        says,
                        button("call-resume", strings.get("call.resume"), strings.get("call.resume.tip"), resume),
                        button(
                                "call-discard",
                                strings.get("call.discard"),
                                strings.get("call.discard.tip"),
                                model::discard));
        visibleProperty().bind(says.textProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }

    private static Button button(String id, String text, String tip, Runnable act) {
        var button = new Button(text);
        button.setId(id);
        button.getStyleClass().addAll("small", "flat");
        button.setMinWidth(USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setTooltip(new Tooltip(tip));
        button.setOnAction(pressed -> act.run());
        return button;
    }
}
