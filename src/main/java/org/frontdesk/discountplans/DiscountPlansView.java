package org.frontdesk.discountplans;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.frontdesk.service.discountplans.Choice;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.FocusWish;
import org.frontdesk.ui.Screen;
import org.frontdesk.ui.Shown;
import org.frontdesk.ui.StatePane;

/** The list of discount plans with its editor at the right. */
public final class DiscountPlansView implements Screen {
    private static final KeyCombination NEW = new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination HIDE = new KeyCodeCombination(KeyCode.H, KeyCombination.ALT_DOWN);

    @FXML
    private VBox root;

    @FXML
    private StatePane state;

    @FXML
    private CheckBox showHidden;

    @FXML
    private Button add;

    @FXML
    private TableView<DiscountPlanRow> table;

    @FXML
    private TableColumn<DiscountPlanRow, String> description;

    @FXML
    private TableColumn<DiscountPlanRow, String> feeSchedule;

    @FXML
    private TableColumn<DiscountPlanRow, String> adjustmentType;

    @FXML
    private TableColumn<DiscountPlanRow, String> annualMax;

    @FXML
    private VBox editor;

    @FXML
    private Label hiddenBadge;

    @FXML
    private Button hide;

    @FXML
    private TextField descriptionField;

    @FXML
    private Label descriptionError;

    @FXML
    private ComboBox<Choice> feeScheduleField;

    @FXML
    private Label feeScheduleError;

    @FXML
    private ComboBox<Choice> adjustmentTypeField;

    @FXML
    private Label adjustmentTypeError;

    @FXML
    private TextField annualMaxField;

    @FXML
    private Label annualMaxError;

    @FXML
    private GridPane limits;

    @FXML
    private TextArea noteField;

    @FXML
    private Label notice;

    @FXML
    private Label editedMark;

    @FXML
    private Button discard;

    @FXML
    private Button save;

    private final DiscountPlansViewModel model;
    private boolean following;
    private FocusWish focus;

    public DiscountPlansView(DiscountPlansViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        Strings strings = model.strings();
        state.setStrings(strings);
        state.loadingProperty().bind(model.loadingProperty());
        state.knownProperty().bind(model.knownProperty());
        state.failureProperty().bind(model.failureProperty());
        showHidden.selectedProperty().bindBidirectional(model.showHiddenProperty());
        showHidden
                .textProperty()
                .bind(model.hiddenCountProperty().map(count -> strings.get("discountplans.showHidden", count)));
        initializeTable();
        initializeEditor(strings);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        focus = new FocusWish(root, model.knownProperty(), this::takeKeys);
        model.load();
    }

    @Override
    public void focus() {
        focus.ask();
    }

    /** The list has the keys on its open plan, or on its first. */
    private void takeKeys() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty()) {
            table.getFocusModel().focus(0);
        }
    }

    private void initializeTable() {
        column(description, DiscountPlanRow::description);
        column(feeSchedule, DiscountPlanRow::feeSchedule);
        column(adjustmentType, DiscountPlanRow::adjustmentType);
        column(annualMax, DiscountPlanRow::annualMax);
        description.setCellFactory(column -> new PlanCell(model.strings()));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        table.setItems(model.rows());
        model.rows().addListener((ListChangeListener<DiscountPlanRow>) change -> follow());
        model.selectedProperty().subscribe(this::follow);
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null && !following) {
                model.select(row.key());
            }
        });
    }

    private void initializeEditor(Strings strings) {
        editor.visibleProperty()
                .bind(model.selectedProperty().map(key -> key.longValue() != DiscountPlansViewModel.NOTHING));
        editor.managedProperty().bind(editor.visibleProperty());
        hiddenBadge.visibleProperty().bind(model.editor().text(PlanField.HIDDEN).map(Boolean::parseBoolean));
        hide.textProperty()
                .bind(model.editor()
                        .text(PlanField.HIDDEN)
                        .map(hidden -> strings.get(
                                Boolean.parseBoolean(hidden) ? "discountplans.offer" : "discountplans.hide")));
        text(PlanField.DESCRIPTION, descriptionField, descriptionError);
        choice(PlanField.FEE_SCHEDULE, feeScheduleField, feeScheduleError, model.feeSchedules());
        choice(PlanField.ADJUSTMENT_TYPE, adjustmentTypeField, adjustmentTypeError, model.adjustmentTypes());
        text(PlanField.ANNUAL_MAX, annualMaxField, annualMaxError);
        for (PlanField field : PlanField.limits()) {
            limit(field, strings);
        }
        noteField.textProperty().bindBidirectional(model.editor().text(PlanField.NOTE));
        notice.textProperty().bind(model.noticeProperty());
        Shown.when(notice, model.noticeProperty().isNotEmpty());
        editedMark.visibleProperty().bind(model.editedProperty());
        discard.disableProperty().bind(model.editedProperty().not().or(model.savingProperty()));
        save.disableProperty().bind(model.editedProperty().not().or(model.savingProperty()));
        model.toMendProperty().subscribe(field -> {
            if (field != null) {
                focus(field);
            }
        });
        add.setTooltip(new Tooltip(strings.get("discountplans.tip.new")));
        save.setTooltip(new Tooltip(strings.get("discountplans.tip.save")));
        discard.setTooltip(new Tooltip(strings.get("discountplans.tip.discard")));
        hide.setTooltip(new Tooltip(strings.get("discountplans.tip.hide")));
    }

    private static void column(TableColumn<DiscountPlanRow, String> column, Function<DiscountPlanRow, String> value) {
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(value.apply(cell.getValue())));
    }

    private void limit(PlanField field, Strings strings) {
        int place = PlanField.limits().indexOf(field);
        int column = place < 4 ? 0 : 2;
        String name = field.name().toLowerCase(java.util.Locale.ROOT);
        var input = new TextField();
        input.setId("limit-" + name);
        input.getStyleClass().add("amount");
        input.setPrefWidth(80);
        input.setMaxWidth(80);
        input.setPromptText(strings.get("discountplans.limit.none"));
        var label = new Label(strings.get("discountplans.limit." + name));
        label.setLabelFor(input);
        label.setMinWidth(column == 0 ? 124 : 112);
        var error = new Label();
        error.getStyleClass().add("field-error");
        limits.add(label, column, place % 4);
        limits.add(new VBox(input, error), column + 1, place % 4);
        text(field, input, error);
    }

    private void text(PlanField field, TextInputControl input, Label error) {
        input.textProperty().bindBidirectional(model.editor().text(field));
        complain(field, input, error);
    }

    private void choice(PlanField field, ComboBox<Choice> input, Label error, ObservableList<Choice> choices) {
        StringProperty number = model.editor().text(field);
        Runnable follow = () -> input.setValue(choices.stream()
                .filter(choice -> Long.toString(choice.number()).equals(number.get()))
                .findFirst()
                .orElse(null));
        input.setItems(choices);
        number.subscribe(follow);
        choices.addListener((ListChangeListener<Choice>) change -> follow.run());
        input.valueProperty().subscribe((before, chosen) -> {
            if (chosen != null) {
                number.set(Long.toString(chosen.number()));
            }
        });
        complain(field, input, error);
    }

    private void complain(PlanField field, Node input, Label error) {
        error.textProperty().bind(model.editor().problem(field));
        Shown.when(error, model.editor().problem(field).isNotEmpty());
        model.editor().problem(field).subscribe(sentence -> {
            input.getStyleClass().remove("invalid");
            if (!sentence.isEmpty()) {
                input.getStyleClass().add("invalid");
            }
        });
        input.focusedProperty().subscribe((before, focused) -> {
            if (!focused) {
                model.leave(field);
            }
        });
        input.getProperties().put(PlanField.class, field);
    }

    private void focus(PlanField field) {
        editor.lookupAll("*").stream()
                .filter(node -> node.getProperties().get(PlanField.class) == field)
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    /** Selects in the table what is in the editor. */
    private void follow() {
        following = true;
        var row = model.rows().stream()
                .filter(shown -> shown.key() == model.selectedProperty().get())
                .findFirst();
        row.ifPresentOrElse(
                shown -> table.getSelectionModel().select(shown),
                () -> table.getSelectionModel().clearSelection());
        following = false;
    }

    /** Before the fields hear the key: a text field would keep Ctrl+Z for itself. */
    private void key(KeyEvent press) {
        if (NEW.match(press)) {
            begin();
        } else if (SAVE.match(press)) {
            save();
        } else if (REDO.match(press)) {
            model.redo();
        } else if (UNDO.match(press)) {
            model.undo();
        } else if (HIDE.match(press)) {
            toggleHidden();
        } else if (press.getCode() == KeyCode.ENTER && press.getTarget() instanceof TextField) {
            save();
        } else if (press.getCode() == KeyCode.ENTER && press.getTarget() == table) {
            descriptionField.requestFocus();
        } else if (press.getCode() == KeyCode.ESCAPE && press.getTarget() instanceof TextInputControl) {
            table.requestFocus();
        } else {
            return;
        }
        press.consume();
    }

    @FXML
    private void reload() {
        model.load();
    }

    @FXML
    private void begin() {
        model.begin();
        descriptionField.requestFocus();
    }

    @FXML
    private void save() {
        model.save();
    }

    @FXML
    private void discard() {
        model.discard();
    }

    @FXML
    private void toggleHidden() {
        model.toggleHidden();
    }

    @Override
    public void close() {
        model.close();
    }
}
