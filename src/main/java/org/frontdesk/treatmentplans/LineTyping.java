package org.frontdesk.treatmentplans;

import java.util.List;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import org.frontdesk.domain.treatment.LineField;

/** Typing in the lines' table by keyboard: a letter begins a field anew, Enter and Tab go on to the next one. */
final class LineTyping {
    private final TableView<LineRow> table;
    private final PlanLinesViewModel model;
    private String begun = "";
    private boolean replacing;

    LineTyping(TableView<LineRow> table, PlanLinesViewModel model) {
        this.table = table;
        this.model = model;
        table.addEventFilter(KeyEvent.KEY_TYPED, this::letter);
    }

    /** The text a field begins with: what was just typed, or what it shows. */
    String begin(String shown) {
        replacing = !begun.isEmpty();
        String text = replacing ? begun : shown;
        begun = "";
        return text;
    }

    /** Whether the field began with a typed letter in place of its text. */
    boolean isReplacing() {
        return replacing;
    }

    void typed(LineRow row, LineField field, String text) {
        row.id().ifPresent(id -> {
            if (!text.strip().equals(row.text(field))) {
                model.edit(id, field, text);
            }
        });
    }

    /** Goes to the neighbour of a field: right and down, or left and up with -1; past the last field to the next line. */
    void move(int row, TableColumn<LineRow, ?> column, int right, int down) {
        List<TableColumn<LineRow, ?>> columns = table.getVisibleLeafColumns();
        int place = columns.indexOf(column) + right;
        int line = row + down;
        if (place >= columns.size()) {
            place = 0;
            line = lineFrom(row + 1, 1);
        } else if (place < 0) {
            place = columns.size() - 1;
            line = lineFrom(row - 1, -1);
        } else if (down != 0) {
            line = lineFrom(line, down);
        }
        if (line < 0) {
            line = row;
            place = columns.indexOf(column);
        }
        table.requestFocus();
        table.getSelectionModel().clearAndSelect(line, columns.get(place));
        table.scrollTo(line);
    }

    /** The nearest line that is no sum, -1 for none. */
    private int lineFrom(int start, int step) {
        for (int at = start; at >= 0 && at < table.getItems().size(); at += step) {
            if (!table.getItems().get(at).isSum()) {
                return at;
            }
        }
        return -1;
    }

    private void letter(KeyEvent typed) {
        String text = typed.getCharacter();
        boolean printable = text.length() == 1
                && !Character.isISOControl(text.charAt(0))
                && !typed.isShortcutDown()
                && !typed.isAltDown()
                && !typed.isControlDown();
        boolean idle = table.getEditingCell() == null && model.isEditable();
        if (printable && idle && typed.getTarget() == table) {
            TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
            if (at.getRow() >= 0 && at.getColumn() >= 0) {
                typed.consume();
                begun = text;
                table.edit(at.getRow(), table.getVisibleLeafColumn(at.getColumn()));
                begun = "";
            }
        }
    }
}
