package org.frontdesk.benefits.overrides;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import org.frontdesk.domain.edits.RowKey;
import org.frontdesk.text.Strings;

/** The acts on a row in the menu of the rows, each with its key. */
public final class OverrideMenu {
    private final Overriding model;
    private final Supplier<Optional<RowKey>> row;
    private final Consumer<RowKey> go;

    /**
     * @param row the row that the keys are in
     * @param go puts the keys into a row
     */
    public OverrideMenu(
            TableView<?> table,
            Overriding model,
            Strings strings,
            Supplier<Optional<RowKey>> row,
            Consumer<RowKey> go) {
        this.model = model;
        this.row = row;
        this.go = go;
        if (table.getContextMenu() == null) {
            table.setContextMenu(new ContextMenu());
        }
        ContextMenu menu = table.getContextMenu();
        for (OverrideAct act : OverrideAct.values()) {
            var item = new MenuItem(strings.get(
                    "benefits.override.menu",
                    strings.get("benefits.override." + act.name()),
                    act.key().getDisplayText()));
            item.setId("benefit-override-" + act.name());
            item.setOnAction(chosen -> row.get().ifPresent(on -> carryOut(act, on)));
            menu.getItems().add(item);
            menu.addEventHandler(
                    javafx.stage.WindowEvent.WINDOW_SHOWING,
                    showing -> item.setDisable(
                            row.get().filter(on -> model.can(act, on)).isEmpty()));
        }
    }

    /** Whether the key was one of these acts; Delete is left to the rows, which remove any row by it. */
    public boolean pressed(KeyEvent key) {
        for (OverrideAct act : OverrideAct.values()) {
            if (act != OverrideAct.REMOVE && act.key().match(key)) {
                row.get().ifPresent(on -> carryOut(act, on));
                return true;
            }
        }
        return false;
    }

    private void carryOut(OverrideAct act, RowKey on) {
        model.carryOut(act, on).ifPresent(go);
    }
}
