package org.frontdesk.benefits;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.frontdesk.ui.Habits;

/** The columns of the grid: how wide they are, which are hidden, and how a click on a heading sorts. */
final class GridColumns {
    private static final String HIDDEN = "benefits.column.";
    private static final double SCROLL_BAR = 18;

    private final TableView<BenefitRow> table;

    /** @param cells makes a cell of a column */
    GridColumns(
            TableView<BenefitRow> table,
            PlanRows model,
            Habits habits,
            Function<BenefitColumn, TableCell<BenefitRow, BenefitRow>> cells) {
        this.table = table;
        for (BenefitColumn column : BenefitColumn.values()) {
            var shown = new TableColumn<BenefitRow, BenefitRow>(model.texts().column(column));
            shown.setId("benefit-column-" + column.name().toLowerCase(Locale.ROOT));
            shown.setUserData(column);
            shown.setReorderable(false);
            shown.setPrefWidth(width(column));
            shown.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
            shown.setCellFactory(made -> cells.apply(column));
            if (column.isNumber()) {
                shown.getStyleClass().add("number");
            }
            shown.setVisible(column == BenefitColumn.SAYS
                    || habits.of(HIDDEN + column, "").isEmpty());
            shown.visibleProperty().subscribe((was, is) -> habits.keep(HIDDEN + column, is ? "" : "hidden"));
            table.getColumns().add(shown);
        }
        table.setSortPolicy(sorted -> {
            sort(model);
            return true;
        });
        table.widthProperty().subscribe(this::fit);
        table.getVisibleLeafColumns().addListener((ListChangeListener<TableColumn<BenefitRow, ?>>) change -> fit());
    }

    /** What a column of the table shows. */
    static BenefitColumn of(TableColumn<?, ?> shown) {
        return (BenefitColumn) shown.getUserData();
    }

    /** Where a column stands among those shown, the first if it is hidden. */
    int place(BenefitColumn column) {
        for (int i = 0; i < table.getVisibleLeafColumns().size(); i++) {
            if (of(table.getVisibleLeafColumn(i)) == column) {
                return i;
            }
        }
        return 0;
    }

    /** Those that can be hidden. */
    List<TableColumn<BenefitRow, ?>> optional() {
        return table.getColumns().stream()
                .filter(column -> of(column) != BenefitColumn.SAYS)
                .toList();
    }

    /** Once, as the heading says; what is edited afterwards stays at its place. Without a heading rows stand as a plan is read. */
    private void sort(PlanRows model) {
        if (table.getSortOrder().isEmpty()) {
            model.sortByMeaning();
        } else {
            TableColumn<BenefitRow, ?> by = table.getSortOrder().getFirst();
            model.sort(of(by), by.getSortType() == TableColumn.SortType.DESCENDING);
        }
    }

    /** The sentence takes what the other columns leave, and no less than it needs. */
    private void fit() {
        double others = table.getVisibleLeafColumns().stream()
                .filter(column -> of(column) != BenefitColumn.SAYS)
                .mapToDouble(TableColumn::getPrefWidth)
                .sum();
        table.getColumns()
                .getFirst()
                .setPrefWidth(Math.max(width(BenefitColumn.SAYS), table.getWidth() - others - SCROLL_BAR));
    }

    private static double width(BenefitColumn column) {
        return switch (column) {
            case SAYS -> 284;
            case TYPE -> 98;
            case TARGET -> 150;
            case PERCENT -> 64;
            case AMOUNT -> 76;
            case PERIOD -> 112;
            case QUANTITY -> 54;
            case QUALIFIER -> 104;
            case LEVEL -> 92;
            case AREA -> 80;
            case OWNER -> 76;
        };
    }
}
