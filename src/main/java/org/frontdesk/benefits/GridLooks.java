package org.frontdesk.benefits;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import org.frontdesk.ui.Habits;

/** What of the grid is looked at: rows with certain words, groups, columns. Nothing of it changes a row. */
final class GridLooks {
    private static final String GROUPED = "benefits.grouped";

    private final TableView<BenefitRow> table;
    private final BenefitGrid grid;
    private final PlanRows rows;
    private final Habits habits;

    GridLooks(TableView<BenefitRow> table, BenefitGrid grid, PlanRows rows, Habits habits) {
        this.table = table;
        this.grid = grid;
        this.rows = rows;
        this.habits = habits;
    }

    /** Puts itself into the field and the menu. */
    void offer(TextField filter, MenuButton menu) {
        filter.textProperty().bindBidirectional(rows.filterProperty());
        filter.addEventHandler(KeyEvent.KEY_PRESSED, key -> pressed(key, filter));
        rows.groupedProperty().set(!habits.of(GROUPED, "").isEmpty());
        CheckMenuItem group = new CheckMenuItem(rows.strings().get("benefits.view.group"));
        group.setId("benefit-group");
        group.selectedProperty().bindBidirectional(rows.groupedProperty());
        group.selectedProperty().subscribe((was, is) -> {
            habits.keep(GROUPED, is ? "yes" : "");
            table.refresh();
        });
        var order = new MenuItem(rows.strings().get("benefits.view.order"));
        order.setId("benefit-order");
        order.setOnAction(chosen -> {
            table.getSortOrder().clear();
            rows.sortByMeaning();
        });
        menu.getItems().addAll(group, order, new SeparatorMenuItem());
        for (TableColumn<BenefitRow, ?> column : grid.columns().optional()) {
            var item = new CheckMenuItem(column.getText());
            item.setId(column.getId() + "-shown");
            item.selectedProperty().bindBidirectional(column.visibleProperty());
            menu.getItems().add(item);
        }
    }

    /** Enter and Down lead to what is found; Esc shows all rows again, then leads back. */
    private void pressed(KeyEvent key, TextField filter) {
        switch (key.getCode()) {
            case ENTER, DOWN -> grid.goToFirst();
            case ESCAPE -> {
                if (filter.getText().isEmpty()) {
                    table.requestFocus();
                } else {
                    filter.clear();
                }
            }
            default -> {
                return;
            }
        }
        key.consume();
    }
}
