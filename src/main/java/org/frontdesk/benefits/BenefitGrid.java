package org.frontdesk.benefits;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.frontdesk.domain.edits.RowKey;
import org.frontdesk.ui.Habits;

/** The table of benefit rows: its columns, how one walks through its cells by keys, and how a cell opens and closes for typing. */
final class BenefitGrid {
    private static final PseudoClass REMOVED = PseudoClass.getPseudoClass("removed");
    private static final PseudoClass OVERRULED = PseudoClass.getPseudoClass("overruled");
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group-begins");

    private static final double TIP = 480;

    private final TableView<BenefitRow> table;
    private final PlanRows model;
    private final Consumer<String> complaint;
    private final Marks marks = new Marks();
    private final GridColumns columns;
    private String firstLetters = "";
    private BenefitCell open;

    /** @param complaint hears what is wrong with the text being typed, empty for nothing */
    BenefitGrid(TableView<BenefitRow> table, PlanRows model, Habits habits, Consumer<String> complaint) {
        this.table = table;
        this.model = model;
        this.complaint = complaint;
        table.setEditable(true);
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.setRowFactory(rows -> new Line());
        columns = new GridColumns(table, model, habits, column -> new BenefitCell(model, this, column));
        marks.countProperty()
                .subscribe(() -> table.lookupAll(".table-row-cell").forEach(line -> {
                    if (line instanceof Line shown) {
                        shown.mark();
                    }
                }));
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, this::clicked);
        explainCells();
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    /** The rows that are marked. */
    Marks marks() {
        return marks;
    }

    /** What an act on the row goes to: all marked rows when it is one of them. */
    List<RowKey> with(RowKey row) {
        return marks.with(row);
    }

    /** The rows that an act goes to, in the order shown: those marked, else the one that the keys are in. */
    List<RowKey> chosen() {
        List<RowKey> marked = marks.inOrder(order());
        return marked.isEmpty() ? row().stream().toList() : marked;
    }

    void markAll() {
        marks.all(order());
    }

    private List<RowKey> order() {
        return table.getItems().stream().map(BenefitRow::key).toList();
    }

    /** The row and column that the keys act on. */
    Optional<Place> place() {
        TablePosition<?, ?> focused = table.getFocusModel().getFocusedCell();
        if (focused.getRow() < 0 || focused.getRow() >= table.getItems().size() || focused.getColumn() < 0) {
            return Optional.empty();
        }
        return Optional.of(new Place(
                table.getItems().get(focused.getRow()).key(),
                GridColumns.of(table.getVisibleLeafColumn(focused.getColumn()))));
    }

    Optional<RowKey> row() {
        return place().map(Place::row);
    }

    /** Puts the keys into a cell, if its row is there. */
    void go(RowKey row, BenefitColumn column) {
        for (int i = 0; i < table.getItems().size(); i++) {
            if (table.getItems().get(i).key().equals(row)) {
                go(i, columns.place(column));
            }
        }
    }

    /** The columns that can be hidden and shown, in their order. */
    GridColumns columns() {
        return columns;
    }

    void goToFirst() {
        if (!table.getItems().isEmpty()) {
            go(0, Math.min(1, table.getVisibleLeafColumns().size() - 1));
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

    private void pressed(KeyEvent key) {
        if (open == null && key.isShortcutDown() && key.getCode() == KeyCode.SPACE) {
            row().ifPresent(marks::toggle);
            key.consume();
            return;
        }
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
            case HOME -> column(0);
            case END -> column(table.getVisibleLeafColumns().size() - 1);
            case UP, DOWN -> {
                if (!key.isShiftDown()) {
                    return;
                }
                extend(key.getCode() == KeyCode.UP ? -1 : 1);
            }
            case ESCAPE -> {
                if (!marks.clear()) {
                    return;
                }
            }
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
            table.edit(focused.getRow(), table.getVisibleLeafColumn(focused.getColumn()));
            firstLetters = "";
        }
    }

    /** Goes to the next or previous cell that can be edited; false when there is none. */
    private boolean walk(int step) {
        TablePosition<?, ?> focused = table.getFocusModel().getFocusedCell();
        List<? extends TableColumn<BenefitRow, ?>> visible = table.getVisibleLeafColumns();
        int count = visible.size();
        int at = focused.getRow() * count + Math.max(0, focused.getColumn());
        for (at += step; at >= 0 && at < count * table.getItems().size(); at += step) {
            if (table.getItems().get(at / count).isEditable(GridColumns.of(visible.get(at % count)))) {
                go(at / count, at % count);
                return true;
            }
        }
        return false;
    }

    /** Marks the next row too. */
    private void extend(int step) {
        TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
        int to = at.getRow() + step;
        if (at.getRow() >= 0 && to >= 0 && to < table.getItems().size()) {
            marks.extend(
                    order(),
                    table.getItems().get(at.getRow()).key(),
                    table.getItems().get(to).key());
            go(to, at.getColumn());
        }
    }

    /** One tooltip for all cells: a table makes hundreds of them while it scrolls. */
    private void explainCells() {
        var tip = new Tooltip();
        tip.setWrapText(true);
        tip.setMaxWidth(TIP);
        table.addEventFilter(MouseEvent.MOUSE_MOVED, move -> {
            Node at = move.getPickResult().getIntersectedNode();
            while (at != null && !(at instanceof BenefitCell)) {
                at = at.getParent();
            }
            String word = at instanceof BenefitCell cell ? cell.word() : "";
            if (!word.equals(tip.getText())) {
                tip.hide();
                tip.setText(word);
                table.setTooltip(word.isEmpty() ? null : tip);
            }
        });
    }

    /** Ctrl marks a row, Shift all up to it; a plain click elsewhere ends the marking. */
    private void clicked(MouseEvent click) {
        Node at = click.getPickResult().getIntersectedNode();
        while (at != null && !(at instanceof Line)) {
            at = at.getParent();
        }
        if (!(at instanceof Line line) || line.isEmpty() || click.getButton() != MouseButton.PRIMARY) {
            return;
        }
        RowKey row = line.getItem().key();
        if (click.isShortcutDown()) {
            marks.toggle(row);
        } else if (click.isShiftDown()) {
            marks.extend(order(), row().orElse(row), row);
        } else if (!marks.has(row)) {
            marks.clear();
        }
    }

    private void column(int column) {
        go(table.getFocusModel().getFocusedCell().getRow(), column);
    }

    private void go(int row, int column) {
        if (row >= 0 && row < table.getItems().size() && column >= 0) {
            table.requestFocus();
            var shown = table.getVisibleLeafColumn(column);
            table.getSelectionModel().clearAndSelect(row, shown);
            table.getFocusModel().focus(row, shown);
            table.scrollToColumn(shown);
            table.layout(); // so that a row that was added just now can be scrolled to
            if (table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
                flow.scrollTo(row);
            }
        }
    }

    /** A line that shows whether it is marked or to be removed, and where a group begins. */
    private final class Line extends TableRow<BenefitRow> {
        @Override
        protected void updateItem(BenefitRow row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(REMOVED, !empty && row.standing() == BenefitRow.Standing.REMOVED);
            pseudoClassStateChanged(OVERRULED, !empty && row.isOverruled());
            pseudoClassStateChanged(GROUP, !empty && beginsGroup(getIndex()));
            mark();
        }

        void mark() {
            pseudoClassStateChanged(MARKED, !isEmpty() && marks.has(getItem().key()));
        }
    }

    /** Whether the rows stand in groups and the line above is of another one. */
    boolean beginsGroup(int line) {
        return model.groupedProperty().get()
                && line >= 0
                && line < table.getItems().size()
                && (line == 0
                        || table.getItems().get(line).group()
                                != table.getItems().get(line - 1).group());
    }
}
