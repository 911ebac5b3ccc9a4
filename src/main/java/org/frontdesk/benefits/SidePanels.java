package org.frontdesk.benefits;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.Screen;
import org.frontdesk.ui.Screens;
import org.kordamp.ikonli.javafx.FontIcon;

/** Opens and closes what stands at the right of the rows: the same key closes it again, Esc in it too. */
final class SidePanels {
    private final StackPane slot;
    private final MenuButton menu;
    private final Strings strings;
    private final Runnable leave;
    private final Map<SidePanel, Supplier<Screens.Shown<? extends Screen>>> makers = new EnumMap<>(SidePanel.class);
    private final ReadOnlyBooleanWrapper wide = new ReadOnlyBooleanWrapper();
    private Optional<Open> open = Optional.empty();
    private Optional<KeyCode> held = Optional.empty();

    private record Open(SidePanel panel, Screens.Shown<? extends Screen> shown) {}

    /** @param leave puts the keys back into the rows */
    SidePanels(StackPane slot, MenuButton menu, Strings strings, Runnable leave) {
        this.slot = slot;
        this.menu = menu;
        this.strings = strings;
        this.leave = leave;
        menu.setVisible(false);
        menu.managedProperty().bind(menu.visibleProperty());
    }

    /** From now on it can be opened; its screen is made anew each time. */
    void offer(SidePanel panel, Supplier<Screens.Shown<? extends Screen>> maker) {
        makers.put(panel, maker);
        var item = new MenuItem(strings.get(panel.nameKey()), new FontIcon(panel.icon()));
        item.setId(panel.id() + "-open");
        item.setAccelerator(panel.key());
        item.setOnAction(chosen -> toggle(panel));
        menu.getItems().add(item);
        menu.setVisible(true);
    }

    /** Whether the key was one of a panel. */
    boolean pressed(KeyEvent key) {
        for (SidePanel panel : makers.keySet()) {
            if (panel.key().match(key)) {
                if (held.filter(key.getCode()::equals).isEmpty()) {
                    held = Optional.of(key.getCode());
                    toggle(panel);
                }
                return true;
            }
        }
        return false;
    }

    /** A key that is held down opens a panel once, and does not close it again. */
    void released(KeyEvent key) {
        held = held.filter(code -> code != key.getCode());
    }

    void toggle(SidePanel panel) {
        boolean same = open.filter(now -> now.panel() == panel).isPresent();
        close();
        if (same) {
            leave.run();
        } else {
            open(panel);
        }
    }

    private void open(SidePanel panel) {
        Screens.Shown<? extends Screen> shown = makers.get(panel).get();
        open = Optional.of(new Open(panel, shown));
        wide.set(panel.isWide());
        slot.getChildren().setAll(framed(panel, shown.root()));
        shown.screen().focus();
    }

    void close() {
        open.ifPresent(now -> now.shown().screen().close());
        open = Optional.empty();
        wide.set(false);
        slot.getChildren().clear();
    }

    /** Whether the panel that is open needs the place of the form, too. */
    ReadOnlyBooleanProperty wideProperty() {
        return wide.getReadOnlyProperty();
    }

    private VBox framed(SidePanel panel, Parent content) {
        String name = strings.get(panel.nameKey());
        var title = new Label(name);
        title.getStyleClass().add("panel-title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var close = new Button("", new FontIcon("mdi2c-close"));
        close.setId(panel.id() + "-close");
        close.getStyleClass().addAll("button-icon", "flat", "small");
        close.setFocusTraversable(false);
        close.setAccessibleText(strings.get("common.close"));
        close.setTooltip(
                new Tooltip(strings.get("benefits.panel.close", panel.key().getDisplayText())));
        close.setOnAction(pressed -> toggle(panel));
        var head = new HBox(title, gap, close);
        head.getStyleClass().add("toolbar-row");
        VBox.setVgrow(content, Priority.ALWAYS);
        var frame = new VBox(head, content);
        frame.setId(panel.id());
        frame.setAccessibleText(name);
        frame.getStyleClass().addAll("slide-panel", "benefits-side");
        frame.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                toggle(panel);
                key.consume();
            }
        });
        return frame;
    }
}
