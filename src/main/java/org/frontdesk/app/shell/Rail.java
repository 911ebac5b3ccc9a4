package org.frontdesk.app.shell;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.frontdesk.app.Shortcuts;
import org.frontdesk.text.Strings;
import org.kordamp.ikonli.javafx.FontIcon;

/** The buttons at the left edge: an icon with its word under it. */
final class Rail {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private static final int MOST = 99;

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

    /** Shows at a place how many things there wait for somebody; nothing for none. */
    void count(Place place, ReadOnlyIntegerProperty things, Strings strings) {
        Button button = buttons.get(place);
        var badge = new Label();
        badge.setId(button.getId() + "-count");
        badge.getStyleClass().add("rail-count");
        badge.setMouseTransparent(true);
        var icon = new StackPane(button.getGraphic(), badge);
        icon.setMaxWidth(Region.USE_PREF_SIZE);
        StackPane.setAlignment(badge, Pos.TOP_RIGHT);
        button.setGraphic(icon);
        things.subscribe(number -> {
            int many = number.intValue();
            badge.setVisible(many > 0);
            badge.setText(many > MOST ? MOST + "+" : Integer.toString(many));
            button.setAccessibleText(
                    many > 0 ? strings.get("shell.rail.counted", button.getText(), many) : button.getText());
        });
    }

    /** Marks where one is; a patient's page belongs to the patients. */
    void mark(Place place) {
        Place marked = place == Place.PATIENT || place == Place.SIGNING ? Place.PATIENTS : place;
        buttons.forEach((there, button) -> button.pseudoClassStateChanged(HERE, there == marked));
    }
}
