package org.frontdesk.benefits;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** One cell of the grid. Whatever ends its editing, except Esc, keeps what was typed. */
final class BenefitCell extends TableCell<BenefitRow, BenefitRow> {
    private static final PseudoClass EDITED = PseudoClass.getPseudoClass("edited");
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
    private static final PseudoClass UNSET = PseudoClass.getPseudoClass("unset");
    private static final PseudoClass COMPLAINT = PseudoClass.getPseudoClass("complaint");
    private static final PseudoClass ADVICE = PseudoClass.getPseudoClass("advice");

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
        if (row == null) {
            setGraphic(null);
            setText(null);
            mark(false, false, false, false, false);
        } else if (column == BenefitColumn.SAYS) {
            sentence(row);
        } else {
            BenefitRow.Cell cell = row.cell(column);
            setGraphic(null);
            setText(cell.text());
            mark(cell.edited(), !cell.complaint().isEmpty(), cell.text().equals("—"), false, false);
        }
    }

    private void sentence(BenefitRow row) {
        setText(row.says());
        mark(
                row.standing() == BenefitRow.Standing.EDITED,
                false,
                false,
                row.tone() == BenefitRow.Tone.COMPLAINT,
                row.tone() == BenefitRow.Tone.ADVICE);
        if (row.badge().isEmpty()
                && row.tone() == BenefitRow.Tone.PLAIN
                && !model.groupedProperty().get()) {
            setGraphic(null);
            return;
        }
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
        setGraphic(beside);
    }

    /** What there is to say about it, for the tooltip of the table; empty for nothing. */
    String word() {
        return getItem() == null ? "" : model.texts().word(getItem(), column);
    }

    /** Written out when a screen reader asks: most cells are never read aloud. */
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT && getItem() != null
                ? model.texts().spoken(getItem(), column)
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    private static List<String> badgeStyles(BenefitRow row) {
        return switch (row.standing()) {
            case NEW -> List.of("badge", "badge-accent");
            case REMOVED -> List.of("badge", "badge-warn");
            case SAVED, EDITED -> List.of("badge");
        };
    }

    private void mark(boolean edited, boolean invalid, boolean unset, boolean complaint, boolean advice) {
        pseudoClassStateChanged(EDITED, edited);
        pseudoClassStateChanged(INVALID, invalid);
        pseudoClassStateChanged(UNSET, unset);
        pseudoClassStateChanged(COMPLAINT, complaint);
        pseudoClassStateChanged(ADVICE, advice);
    }
}
