package org.frontdesk.benefits;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** One cell of the grid. Whatever ends its editing, except Esc, keeps what was typed. */
final class BenefitCell extends TableCell<BenefitRow, BenefitRow> {
    private final PlanRows model;
    private final BenefitGrid grid;
    private final BenefitColumn column;
    private CellEditor editor;

    BenefitCell(PlanRows model, BenefitGrid grid, BenefitColumn column) {
        this.model = model;
        this.grid = grid;
        this.column = column;
        if (column.isNumber()) {
            getStyleClass().add("number");
        }
    }

    @Override
    protected void updateItem(BenefitRow row, boolean empty) {
        super.updateItem(row, empty);
        if (editor == null) {
            show(empty ? null : row);
        }
    }

    @Override
    public void startEdit() {
        BenefitRow row = getItem();
        if (row == null || !row.isEditable(column)) {
            return;
        }
        super.startEdit();
        if (!isEditing()) {
            return;
        }
        BenefitRow.Cell cell = row.cell(column);
        editor = column.editor() == BenefitColumn.Editor.CHOICE
                ? new ChoiceEditor(model, grid, row.key(), column, cell.text())
                : CellEditor.number(model, grid, row.key(), column);
        setText(null);
        setTooltip(null);
        setGraphic(editor.field());
        grid.opened(this, editor.field());
        String begun = grid.takeFirstLetters();
        editor.begin(begun.isEmpty() ? cell.typed() : begun, begun.isEmpty());
    }

    @Override
    public void cancelEdit() {
        end(true);
    }

    /** Ends editing and leaves the row as it was. */
    void escape() {
        end(false);
    }

    private void end(boolean keep) {
        CellEditor ended = editor;
        editor = null;
        if (ended != null) {
            ended.close();
            grid.closed();
        }
        super.cancelEdit();
        show(getItem());
        if (ended != null && keep) {
            ended.commit();
        }
    }

    private void show(BenefitRow row) {
        getStyleClass().removeAll("edited", "invalid", "complaint-text", "advice-text", "unset");
        setGraphic(null);
        setTooltip(null);
        setText(null);
        if (row == null) {
            return;
        }
        if (column == BenefitColumn.SAYS) {
            sentence(row);
            return;
        }
        BenefitRow.Cell cell = row.cell(column);
        setText(cell.text());
        mark("edited", cell.edited());
        mark("invalid", !cell.complaint().isEmpty());
        mark("unset", cell.text().equals("—"));
        String word = model.texts().word(row, column);
        if (!word.isEmpty()) {
            setTooltip(new Tooltip(word));
        }
        setAccessibleText(model.texts().spoken(row, column));
    }

    private void sentence(BenefitRow row) {
        setText(row.says());
        setTooltip(new Tooltip(row.says()));
        mark("complaint-text", row.tone() == BenefitRow.Tone.COMPLAINT);
        mark("advice-text", row.tone() == BenefitRow.Tone.ADVICE);
        mark("edited", row.standing() == BenefitRow.Standing.EDITED);
        var beside = new HBox();
        beside.getStyleClass().add("row-marks");
        if (model.groupedProperty().get()) {
            // filled in every line, so that the sentences stay below one another
            var name = new Label(
                    grid.beginsGroup(getIndex())
                            ? model.strings()
                                    .get("benefits.group." + row.group().name())
                            : "");
            name.getStyleClass().add("group-name");
            beside.getChildren().add(name);
        }
        if (!row.badge().isEmpty()) {
            var badge = new Label(row.badge());
            badge.getStyleClass().addAll(badgeStyles(row));
            beside.getChildren().add(badge);
        } else if (row.tone() != BenefitRow.Tone.PLAIN) {
            beside.getChildren().add(new FontIcon("mdi2a-alert-circle-outline"));
        }
        setGraphic(beside.getChildren().isEmpty() ? null : beside);
        setAccessibleText(model.texts().spoken(row, column));
    }

    private static List<String> badgeStyles(BenefitRow row) {
        return switch (row.standing()) {
            case NEW -> List.of("badge", "badge-accent");
            case REMOVED -> List.of("badge", "badge-warn");
            case SAVED, EDITED -> List.of("badge");
        };
    }

    private void mark(String style, boolean so) {
        if (so) {
            getStyleClass().add(style);
        }
    }
}
