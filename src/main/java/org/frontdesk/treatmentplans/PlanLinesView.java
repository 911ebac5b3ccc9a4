package org.frontdesk.treatmentplans;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.frontdesk.domain.PlanLineId;
import org.frontdesk.domain.ProcedureId;
import org.frontdesk.domain.treatment.LineField;
import org.frontdesk.service.estimate.Question;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.RestoredBar;
import org.frontdesk.ui.Screen;
import org.frontdesk.ui.Shown;
import org.frontdesk.ui.StatePane;

/** The lines of one plan in a table that is typed into, with what waits to be saved under it. */
public final class PlanLinesView implements Screen {
    private static final KeyCombination RAISE = new KeyCodeCombination(KeyCode.UP, KeyCombination.ALT_DOWN);
    private static final KeyCombination LOWER = new KeyCodeCombination(KeyCode.DOWN, KeyCombination.ALT_DOWN);

    private static final double ROW = 28;
    private static final double BAR = 18;
    private static final Set<LineField> RARE = Set.of(LineField.ABBREVIATION, LineField.PROGNOSIS, LineField.DIAGNOSIS);

    @FXML
    private StatePane state;

    @FXML
    private TableView<LineRow> table;

    @FXML
    private RestoredBar restored;

    @FXML
    private HBox edits;

    @FXML
    private Label summary;

    @FXML
    private Label problem;

    @FXML
    private Label advice;

    @FXML
    private Button undo;

    @FXML
    private Button redo;

    @FXML
    private Button remove;

    @FXML
    private Button balance;

    @FXML
    private Button save;

    @FXML
    private Label left;

    @FXML
    private HBox asOfBox;

    @FXML
    private TextField asOf;

    @FXML
    private Label asOfProblem;

    @FXML
    private MenuButton columnMenu;

    private final PlanLinesViewModel model;
    private final Strings strings;
    private final Map<LineField, TableColumn<LineRow, LineRow>> columns = new EnumMap<>(LineField.class);

    PlanLinesView(PlanLinesViewModel model, Strings strings) {
        this.model = model;
        this.strings = strings;
    }

    @FXML
    private void initialize() {
        state.setStrings(strings);
        state.loadingProperty().bind(model.loadingProperty());
        state.knownProperty().bind(model.knownProperty());
        state.failureProperty().bind(model.failureProperty());
        table.setItems(model.rows());
        layColumns();
        table.setEditable(model.isEditable());
        table.getSelectionModel().setCellSelectionEnabled(true);
        edits.setVisible(model.isEditable());
        edits.setManaged(model.isEditable());
        Shown.when(left, model.live().leftProperty().isNotEmpty());
        left.textProperty().bind(model.live().leftProperty());
        asOfBox.setVisible(!model.plan().isSaved());
        asOfBox.setManaged(!model.plan().isSaved());
        asOf.setText(TypedDate.show(LocalDate.now()));
        Shown.when(asOfProblem, asOfProblem.textProperty().isNotEmpty());
        save.setVisible(model.isEditable());
        summary.textProperty().bind(model.summaryProperty());
        problem.textProperty().bind(model.problemProperty());
        problem.visibleProperty().bind(model.problemProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        undo.disableProperty().bind(model.canUndoProperty().not().or(model.savingProperty()));
        redo.disableProperty().bind(model.canRedoProperty().not().or(model.savingProperty()));
        save.disableProperty().bind(model.editedProperty().not().or(model.savingProperty()));
        table.getFocusModel().focusedCellProperty().subscribe(at -> advise());
        table.getItems().addListener((ListChangeListener<LineRow>) change -> advise());
        restored.show(model.restoredProperty(), strings, this::discard);
        tip(undo, "undo");
        tip(redo, "redo");
        tip(remove, "remove");
        tip(balance, "balance");
        tip(save, "save");
        columnMenu.setTooltip(new Tooltip(strings.get("treatmentplans.tip.columns")));
        asOf.setTooltip(new Tooltip(strings.get("treatmentplans.tip.asOf")));
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::urgencyKey);
    }

    @Override
    public void close() {
        model.close();
    }

    @FXML
    void undo() {
        model.undo();
    }

    @FXML
    void redo() {
        model.redo();
    }

    @FXML
    void save() {
        model.save();
    }

    @FXML
    void reload() {
        model.load();
    }

    /** Marks the line under the focus to go with the save, or takes the mark back. */
    @FXML
    void remove() {
        focused().ifPresent(model::toggleRemoved);
    }

    /** Sets the focused line's patient part to what the other amounts leave. */
    @FXML
    void balance() {
        focused().ifPresent(model::balance);
    }

    @FXML
    void reckon() {
        asOfProblem.setText(model.live().asOf(asOf.getText()) ? "" : strings.get("treatmentplans.panel.dateWrong"));
    }

    /** Whether there is a change of lines or priorities to take back. */
    boolean canUndo() {
        return model.canUndoProperty().get();
    }

    /** Opens the list of columns. */
    void chooseColumns() {
        columnMenu.show();
    }

    /** Puts the cursor into the day that estimates are as of, where there is one. */
    void chooseDay() {
        if (asOfBox.isVisible()) {
            asOf.requestFocus();
            asOf.selectAll();
        }
    }

    /** Alt with an arrow raises or lowers the priority; on a plan that is worked with a digit sets it. */
    private void urgencyKey(KeyEvent press) {
        if (isTyping()) {
            return;
        }
        if (RAISE.match(press) || LOWER.match(press)) {
            press.consume();
            focusedRow().ifPresent(row -> model.shift(row, RAISE.match(press) ? -1 : 1));
        } else if (press.getCode().isDigitKey() && !press.isShortcutDown() && !press.isAltDown()) {
            focusedRow().flatMap(LineRow::procedure).ifPresent(procedure -> {
                press.consume();
                model.live().urgency(procedure, press.getCode().getChar().charAt(0) - '0');
            });
        }
    }

    /** What is asked by asking why here: of the line with the keys, or of the first one of a plan whose list has them. */
    Question why() {
        int row = table.getFocusModel().getFocusedCell().getRow();
        return model.why(Math.max(row, 0));
    }

    /** Puts the keys on a procedure's line. */
    void reveal(ProcedureId procedure) {
        model.place(procedure).ifPresent(place -> {
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(place, table.getVisibleLeafColumn(0));
            table.scrollTo(place);
        });
    }

    /** Whether the keys belong to the table and not to a field being typed. */
    boolean ownsKeys() {
        return table.isFocused() && table.getEditingCell() == null;
    }

    boolean isTyping() {
        return table.getEditingCell() != null;
    }

    /** Takes what is being typed, so that a key such as save finds it. */
    void finishTyping() {
        if (isTyping()) {
            table.requestFocus();
        }
    }

    private void discard() {
        model.discard();
        table.requestFocus();
    }

    private Optional<PlanLineId> focused() {
        return focusedRow().flatMap(LineRow::id);
    }

    private Optional<LineRow> focusedRow() {
        int at = table.getFocusModel().getFocusedCell().getRow();
        return at < 0 || at >= table.getItems().size()
                ? Optional.empty()
                : Optional.of(table.getItems().get(at));
    }

    /** Says what is to be looked at in the line under the focus. */
    private void advise() {
        String says = focusedRow()
                .map(row -> row.problems().entrySet().stream()
                        .map(one -> strings.get(
                                        "treatmentplans.field." + one.getKey().apiName())
                                + ": " + one.getValue())
                        .collect(Collectors.joining(" ")))
                .orElse("");
        advice.setText(says);
        advice.setVisible(!says.isEmpty());
        advice.setManaged(!says.isEmpty());
    }

    private void layColumns() {
        var typing = new LineTyping(table, model);
        column(typing, LineField.PRIORITY, 116);
        column(typing, LineField.TOOTH, 56);
        column(typing, LineField.SURFACE, 64);
        column(typing, LineField.CODE, 66);
        column(typing, LineField.ABBREVIATION, 104);
        column(typing, LineField.DESCRIPTION, 140);
        column(typing, LineField.FEE, 80);
        column(typing, LineField.ALLOWED, 78);
        column(typing, LineField.INSURANCE_1, 92);
        column(typing, LineField.INSURANCE_2, 92);
        column(typing, LineField.DISCOUNT, 86);
        column(typing, LineField.PATIENT_PART, 106);
        column(typing, LineField.PROGNOSIS, 120);
        column(typing, LineField.DIAGNOSIS, 120);
        columns.forEach((field, column) -> column.setVisible(!RARE.contains(field)));
        fillMenu();
        model.columns().recall(this::showColumns);
        fillWidth(columns.get(LineField.DESCRIPTION));
    }

    private void fillMenu() {
        for (LineField field : columns.keySet()) {
            if (field != LineField.DESCRIPTION && (model.plan().isSaved() || !RARE.contains(field))) {
                var item = new CheckMenuItem(strings.get("treatmentplans.field." + field.apiName()));
                item.setId("show" + field.apiName());
                item.setSelected(columns.get(field).isVisible());
                columns.get(field).visibleProperty().bindBidirectional(item.selectedProperty());
                item.setOnAction(press -> model.columns().keep(shownColumns()));
                columnMenu.getItems().add(item);
            }
        }
    }

    private Set<String> shownColumns() {
        return columns.entrySet().stream()
                .filter(one -> one.getValue().isVisible())
                .map(one -> one.getKey().apiName())
                .collect(Collectors.toSet());
    }

    private void showColumns(Set<String> chosen) {
        columns.forEach((field, column) -> {
            if (field != LineField.DESCRIPTION) {
                column.setVisible(chosen.contains(field.apiName()));
            }
        });
    }

    private void column(LineTyping typing, LineField field, double width) {
        String name = strings.get("treatmentplans.field." + field.apiName());
        var column = new TableColumn<LineRow, LineRow>(name);
        column.setId("column" + field.apiName());
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(made -> new LineCell(field, strings, typing));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        if (field.kind() == LineField.Kind.AMOUNT) {
            column.getStyleClass().add("amount");
        }
        columns.put(field, column);
        table.getColumns().add(column);
    }

    /** The description takes what the other columns leave. */
    private void fillWidth(TableColumn<LineRow, LineRow> wide) {
        wide.setResizable(false);
        wide.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> {
                            double others = table.getVisibleLeafColumns().stream()
                                    .filter(column -> column != wide)
                                    .mapToDouble(TableColumn::getWidth)
                                    .sum();
                            boolean scrolls = (table.getItems().size() + 2) * ROW > table.getHeight();
                            return Math.max(140, table.getWidth() - others - (scrolls ? BAR : 4));
                        },
                        table.widthProperty(),
                        table.heightProperty(),
                        table.getItems(),
                        table.getVisibleLeafColumns()));
    }

    private void tip(Button button, String name) {
        button.setTooltip(new Tooltip(strings.get("treatmentplans.tip." + name)));
    }
}
