package org.frontdesk.benefits;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.frontdesk.domain.edits.RowKey;

/** The table of benefit rows: its columns, how one walks through its cells by keys, and how a cell opens and closes for typing. */
final class BenefitGrid {
    private static final PseudoClass REMOVED = PseudoClass.getPseudoClass("removed");
    private static final PseudoClass OVERRULED = PseudoClass.getPseudoClass("overruled");
    private static final double SCROLL_BAR = 18;

    private final TableView<BenefitRow> table;
    private final PlanRows model;
    private final Consumer<String> complaint;
    private String firstLetters = "";
    private BenefitCell open;

    /** @param complaint hears what is wrong with the text being typed, empty for nothing */
    BenefitGrid(TableView<BenefitRow> table, PlanRows model, Consumer<String> complaint) {
        this.table = table;
        this.model = model;
        this.complaint = complaint;
        table.setEditable(true);
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.setRowFactory(rows -> new Line());
        for (BenefitColumn column : BenefitColumn.values()) {
            table.getColumns().add(column(column));
        }
        var says = table.getColumns().getFirst();
        double others = table.getColumns().stream()
                .skip(1)
                .mapToDouble(TableColumn::getPrefWidth)
                .sum();
        says.prefWidthProperty().bind(table.widthProperty().subtract(others + SCROLL_BAR));
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    /** The row and column that the keys act on. */
    Optional<Place> place() {
        TablePosition<?, ?> focused = table.getFocusModel().getFocusedCell();
        if (focused.getRow() < 0 || focused.getRow() >= table.getItems().size() || focused.getColumn() < 0) {
            return Optional.empty();
        }
        return Optional.of(
                new Place(table.getItems().get(focused.getRow()).key(), BenefitColumn.values()[focused.getColumn()]));
    }

    Optional<RowKey> row() {
        return place().map(Place::row);
    }

    /** Puts the keys into a cell, if its row is there. */
    void go(RowKey row, BenefitColumn column) {
        for (int i = 0; i < table.getItems().size(); i++) {
            if (table.getItems().get(i).key().equals(row)) {
                go(i, column.ordinal());
            }
        }
    }

    void goToFirst() {
        if (!table.getItems().isEmpty()) {
            go(0, BenefitColumn.TYPE.ordinal());
        }
    }

    /** Puts what is being typed into its row. */
    void commit() {
        if (open != null) {
            open.cancelEdit();
            table.requestFocus();
        }
    }

    boolean isTyping() {
        return open != null;
    }

    /** Whether keys go to a cell, open or not. */
    boolean hasKeys() {
        return open != null || table.isFocused();
    }

    void complain(String sentence) {
        complaint.accept(sentence);
    }

    void opened(BenefitCell cell, TextField field) {
        open = cell;
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInEditor);
        field.focusedProperty().subscribe((was, is) -> {
            if (was
                    && !is
                    && open == cell
                    && field.getScene() != null
                    && field.getScene().getFocusOwner() != field) {
                cell.cancelEdit();
            }
        });
    }

    void closed() {
        open = null;
        complain("");
    }

    /** What was typed on the cell before its editor was there. */
    String takeFirstLetters() {
        String letters = firstLetters;
        firstLetters = "";
        return letters;
    }

    private TableColumn<BenefitRow, BenefitRow> column(BenefitColumn column) {
        var shown = new TableColumn<BenefitRow, BenefitRow>(model.texts().column(column));
        shown.setId("benefit-column-" + column.name().toLowerCase(java.util.Locale.ROOT));
        shown.setSortable(false);
        shown.setReorderable(false);
        shown.setEditable(true);
        shown.setPrefWidth(width(column));
        shown.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
        shown.setCellFactory(cells -> new BenefitCell(model, this, column));
        if (column.isNumber()) {
            shown.getStyleClass().add("number");
        }
        return shown;
    }

    private static double width(BenefitColumn column) {
        return switch (column) {
            case SAYS -> 300;
            case TYPE -> 98;
            case TARGET -> 150;
            case PERCENT -> 64;
            case AMOUNT -> 76;
            case PERIOD -> 112;
            case QUANTITY -> 54;
            case QUALIFIER -> 104;
            case LEVEL -> 76;
            case AREA -> 80;
            case OWNER -> 76;
        };
    }

    private void pressed(KeyEvent key) {
        if (open != null || key.isControlDown() || key.isAltDown() || key.isMetaDown()) {
            return;
        }
        switch (key.getCode()) {
            case F2, ENTER -> edit("");
            case TAB -> {
                if (!walk(key.isShiftDown() ? -1 : 1)) {
                    return;
                }
            }
            case HOME -> column(1);
            case END -> column(BenefitColumn.values().length - 1);
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void typed(KeyEvent key) {
        String letter = key.getCharacter();
        if (open == null
                && !key.isControlDown()
                && !key.isAltDown()
                && !key.isMetaDown()
                && !letter.isEmpty()
                && letter.charAt(0) > ' '
                && letter.charAt(0) != 127) {
            edit(letter);
            key.consume();
        }
    }

    private void pressedInEditor(KeyEvent key) {
        switch (key.getCode()) {
            case ENTER -> leave(key.isShiftDown() ? -1 : 1);
            case TAB -> leave(key.isShiftDown() ? -1 : 1);
            case ESCAPE -> {
                open.escape();
                table.requestFocus();
            }
            case UP, DOWN -> {
                commit();
                TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
                go(at.getRow() + (key.getCode() == KeyCode.UP ? -1 : 1), at.getColumn());
            }
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void leave(int step) {
        Optional<Place> here = place();
        commit();
        here.ifPresent(place -> go(place.row(), place.column()));
        walk(step);
    }

    private void edit(String letters) {
        TablePosition<?, ?> focused = table.getFocusModel().getFocusedCell();
        if (focused.getRow() >= 0 && focused.getTableColumn() != null) {
            firstLetters = letters;
            table.edit(focused.getRow(), table.getColumns().get(focused.getColumn()));
            firstLetters = "";
        }
    }

    /** Goes to the next or previous cell that can be edited; false when there is none. */
    private boolean walk(int step) {
        TablePosition<?, ?> focused = table.getFocusModel().getFocusedCell();
        int columns = BenefitColumn.values().length;
        int at = focused.getRow() * columns + Math.max(0, focused.getColumn());
        for (at += step; at >= 0 && at < columns * table.getItems().size(); at += step) {
            if (table.getItems().get(at / columns).isEditable(BenefitColumn.values()[at % columns])) {
                go(at / columns, at % columns);
                return true;
            }
        }
        return false;
    }

    private void column(int column) {
        go(table.getFocusModel().getFocusedCell().getRow(), column);
    }

    private void go(int row, int column) {
        if (row >= 0 && row < table.getItems().size() && column >= 0) {
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(row, table.getColumns().get(column));
            table.getFocusModel().focus(row, table.getColumns().get(column));
            if (table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
                flow.scrollTo(row);
            }
        }
    }

    /** A line that shows whether it is to be removed. */
    private static final class Line extends TableRow<BenefitRow> {
        @Override
        protected void updateItem(BenefitRow row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(REMOVED, !empty && row.standing() == BenefitRow.Standing.REMOVED);
            pseudoClassStateChanged(OVERRULED, !empty && row.isOverruled());
        }
    }
}
