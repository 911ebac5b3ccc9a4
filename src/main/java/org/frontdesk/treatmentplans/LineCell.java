package org.frontdesk.treatmentplans;

import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import org.frontdesk.domain.treatment.LineField;
import org.frontdesk.text.Strings;

/** A field of a line: shows its text with a mark when edited or wrong, and is typed into in place. */
final class LineCell extends TableCell<LineRow, LineRow> {
    private static final PseudoClass REMOVED = PseudoClass.getPseudoClass("removed");
    private static final PseudoClass SUM = PseudoClass.getPseudoClass("sum");

    private final LineField field;
    private final Strings strings;
    private final LineTyping typing;
    private TextField input;

    LineCell(LineField field, Strings strings, LineTyping typing) {
        this.field = field;
        this.strings = strings;
        this.typing = typing;
        if (field.kind() == LineField.Kind.AMOUNT) {
            getStyleClass().add("amount");
        }
    }

    @Override
    protected void updateItem(LineRow row, boolean empty) {
        super.updateItem(row, empty);
        boolean nothing = empty || row == null;
        setText(nothing || isEditing() ? null : inOneLine(row));
        mark("edited", !nothing && row.before().containsKey(field));
        mark("invalid", !nothing && isWrong(row));
        mark("warned", !nothing && row.problems().containsKey(field) && !isWrong(row));
        pseudoClassStateChanged(REMOVED, !nothing && row.removed());
        pseudoClassStateChanged(SUM, !nothing && row.isSum());
        setTooltip(nothing ? null : tooltip(row));
        setEditable(!nothing && row.id().isPresent() && !row.removed());
    }

    @Override
    public void startEdit() {
        super.startEdit();
        if (!isEditing()) {
            return;
        }
        input = new TextField(typing.begin(getItem().text(field)));
        input.setId("lineInput");
        input.setAccessibleText(strings.get("treatmentplans.field." + field.apiName()));
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        input.focusedProperty().subscribe((was, is) -> {
            if (was && !is && isEditing()) {
                commit();
            }
        });
        setText(null);
        setGraphic(input);
        input.applyCss(); // its skin selects all when made, so it is made before the cursor is put
        input.requestFocus();
        if (typing.isReplacing()) {
            input.end();
        } else {
            input.selectAll();
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        show();
    }

    private void key(KeyEvent press) {
        switch (press.getCode()) {
            case ENTER -> leave(press, press.isShiftDown() ? -1 : 1, 0);
            case TAB -> leave(press, press.isShiftDown() ? -1 : 1, 0);
            case UP -> leave(press, 0, -1);
            case DOWN -> leave(press, 0, 1);
            case ESCAPE -> {
                press.consume();
                cancelEdit();
                getTableView().requestFocus();
            }
            default -> {}
        }
    }

    private void leave(KeyEvent press, int right, int down) {
        press.consume();
        int row = getIndex();
        commit();
        typing.move(row, getTableColumn(), right, down);
    }

    private void commit() {
        String typed = input.getText();
        LineRow row = getItem();
        super.cancelEdit();
        show();
        typing.typed(row, field, typed);
    }

    private void show() {
        setGraphic(null);
        setText(getItem() == null ? null : inOneLine(getItem()));
    }

    /** A description may have lines of its own, such as the deductible that was applied. */
    private String inOneLine(LineRow row) {
        return row.text(field).strip().replaceAll("\\R", "  ·  ");
    }

    /** What cannot be read is wrong; a patient part that does not fit is only looked at. */
    private boolean isWrong(LineRow row) {
        return row.unread().contains(field);
    }

    private Tooltip tooltip(LineRow row) {
        var says = new StringBuilder();
        if (row.problems().containsKey(field)) {
            says.append(row.problems().get(field));
        }
        if (row.before().containsKey(field)) {
            String old = row.before().get(field);
            says.append(says.isEmpty() ? "" : "\n")
                    .append(strings.get(
                            "treatmentplans.lines.was",
                            old.isEmpty() ? strings.get("treatmentplans.lines.wasEmpty") : old));
        }
        if (says.isEmpty() && field.kind() != LineField.Kind.AMOUNT) {
            says.append(row.text(field));
        }
        return says.isEmpty() ? null : new Tooltip(says.toString());
    }

    private void mark(String style, boolean on) {
        getStyleClass().remove(style);
        if (on) {
            getStyleClass().add(style);
        }
    }
}
