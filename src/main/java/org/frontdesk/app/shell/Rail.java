package org.frontdesk.app.shell;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import org.frontdesk.app.Shortcuts;
import org.kordamp.ikonli.javafx.FontIcon;

/** The buttons at the left edge: an icon with its word under it. */
final class Rail {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final Pane pane;
    private final Map<Place, Button> buttons = new EnumMap<>(Place.class);

    Rail(Pane pane) {
        this.pane = pane;
    }

    void add(Place place, String icon, String word, Shortcuts shortcut, Runnable open) {
        var button = new Button(word, new FontIcon(icon));
        button.setId("rail-" + shortcut.name().toLowerCase(Locale.ROOT));
        button.getStyleClass().setAll("button", "rail-button");
        button.setContentDisplay(ContentDisplay.TOP);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setWrapText(true);
        button.setTooltip(new Tooltip(word + "  (" + shortcut.display() + ")"));
        button.setOnAction(press -> open.run());
        buttons.put(place, button);
        pane.getChildren().add(button);
    }

    /** Marks where one is; a patient's page belongs to the patients. */
    void mark(Place place) {
        Place marked = place == Place.PATIENT || place == Place.SIGNING ? Place.PATIENTS : place;
        buttons.forEach((there, button) -> button.pseudoClassStateChanged(HERE, there == marked));
    }
}
