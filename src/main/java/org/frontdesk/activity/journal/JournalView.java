package org.frontdesk.activity.journal;

import java.util.Optional;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.frontdesk.activity.BadgeCell;
import org.frontdesk.activity.journal.JournalRow.FieldChange;
import org.frontdesk.service.journal.JournalKind;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.Screen;
import org.frontdesk.ui.Shown;
import org.frontdesk.ui.StatePane;
import org.frontdesk.ui.Worded;
import org.kordamp.ikonli.javafx.FontIcon;

/** The entries in a list, the chosen one in full beside it, what is searched for above. */
public final class JournalView implements Screen {
    /** A fast typist's pause between two keys. */
    private static final Duration PAUSE = Duration.millis(250);

    private static final KeyCombination VERIFY = new KeyCodeCombination(KeyCode.V, KeyCombination.ALT_DOWN);
    private static final KeyCombination ONLY = new KeyCodeCombination(KeyCode.P, KeyCombination.ALT_DOWN);
    private static final KeyCombination EXPORT = new KeyCodeCombination(KeyCode.X, KeyCombination.ALT_DOWN);
    private static final PseudoClass BROKEN = PseudoClass.getPseudoClass("broken");

    @FXML
    private VBox root;

    @FXML
    private TextField words;

    @FXML
    private TextField patient;

    @FXML
    private ComboBox<Optional<JournalKind>> kind;

    @FXML
    private DatePicker day;

    @FXML
    private Button clear;

    @FXML
    private Button verify;

    @FXML
    private Label problem;

    @FXML
    private Label count;

    @FXML
    private Label verdict;

    @FXML
    private FontIcon verdictIcon;

    @FXML
    private StatePane state;

    @FXML
    private TableView<JournalRow> table;

    @FXML
    private TableColumn<JournalRow, String> time;

    @FXML
    private TableColumn<JournalRow, String> who;

    @FXML
    private TableColumn<JournalRow, String> kindColumn;

    @FXML
    private TableColumn<JournalRow, String> name;

    @FXML
    private TableColumn<JournalRow, String> subject;

    @FXML
    private VBox panel;

    @FXML
    private Label heading;

    @FXML
    private Label moment;

    @FXML
    private GridPane fields;

    @FXML
    private Label note;

    @FXML
    private Label request;

    @FXML
    private VBox exporting;

    @FXML
    private TextField file;

    @FXML
    private Button export;

    @FXML
    private Label exported;

    @FXML
    private HBox ofPatient;

    @FXML
    private Button only;

    private final JournalViewModel model;
    private final Strings strings;
    private final PauseTransition pause = new PauseTransition(PAUSE);

    public JournalView(JournalViewModel model) {
        this.model = model;
        this.strings = model.strings();
    }

    @FXML
    private void initialize() {
        state.setStrings(strings);
        state.loadingProperty().bind(model.loadingProperty());
        state.knownProperty().bind(model.knownProperty());
        state.failureProperty().bind(model.failureProperty());
        state.emptyTextProperty().bind(model.emptyProperty());
        state.setOnRetry(press -> model.search());
        initializeSearch();
        initializeTable();
        verdict.textProperty().bind(model.verdictProperty());
        Shown.when(verdict, model.verdictProperty().map(text -> !text.isEmpty()));
        model.intactProperty().subscribe(intact -> {
            verdict.pseudoClassStateChanged(BROKEN, !intact);
            verdictIcon.setIconLiteral(intact ? "mdi2s-shield-check-outline" : "mdi2s-shield-alert-outline");
        });
        verify.disableProperty().bind(model.verifyingProperty());
        file.textProperty().bindBidirectional(model.fileProperty());
        exported.textProperty().bind(model.exportedProperty());
        Shown.when(exporting, model.exportableProperty());
        Shown.when(exported, model.exportedProperty().map(text -> !text.isEmpty()));
        model.chosenProperty().subscribe(this::show);
        verify.setTooltip(new Tooltip(strings.get("activity.journal.verify.tip", VERIFY.getDisplayText())));
        only.setTooltip(new Tooltip(strings.get("activity.journal.only.tip", ONLY.getDisplayText())));
        export.setTooltip(new Tooltip(strings.get("activity.journal.export.tip", EXPORT.getDisplayText())));
        clear.setTooltip(new Tooltip(strings.get("activity.journal.clear.tip")));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void initializeSearch() {
        words.textProperty().bindBidirectional(model.wordsProperty());
        patient.textProperty().bindBidirectional(model.patientProperty());
        kind.getItems().add(Optional.empty());
        for (JournalKind each : JournalKind.values()) {
            kind.getItems().add(Optional.of(each));
        }
        kind.setConverter(new Worded<>(one ->
                one.map(shown -> shown.word(strings)).orElseGet(() -> strings.get("activity.journal.kind.all"))));
        kind.setVisibleRowCount(kind.getItems().size());
        model.kindProperty().subscribe(chosen -> kind.setValue(Optional.ofNullable(chosen)));
        kind.valueProperty().subscribe((before, chosen) -> {
            if (chosen != null && chosen.orElse(null) != model.kindProperty().get()) {
                model.kindProperty().set(chosen.orElse(null));
                model.search();
            }
        });
        model.dayProperty().subscribe(chosen -> day.setValue(chosen));
        day.valueProperty().subscribe((before, chosen) -> {
            if (chosen != model.dayProperty().get()) {
                model.dayProperty().set(chosen);
                model.search();
            }
        });
        pause.setOnFinished(over -> model.search());
        words.textProperty().subscribe((before, typed) -> {
            if (words.isFocused()) {
                pause.playFromStart();
            }
        });
        problem.textProperty().bind(model.problemProperty());
        Shown.when(problem, model.problemProperty().map(text -> !text.isEmpty()));
        count.textProperty().bind(model.countProperty());
    }

    private void initializeTable() {
        column(time, JournalRow::time);
        column(who, JournalRow::who);
        column(kindColumn, JournalRow::kind);
        column(name, JournalRow::name);
        column(subject, JournalRow::subject);
        kindColumn.setCellFactory(column -> new BadgeCell<>(JournalRow::tone));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        table.setRowFactory(view -> new PagingRow());
        table.setItems(model.rows());
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                model.choose(row);
            }
        });
    }

    /** The last row asks for the page behind it when it comes into sight. */
    private final class PagingRow extends TableRow<JournalRow> {
        @Override
        protected void updateItem(JournalRow row, boolean empty) {
            super.updateItem(row, empty);
            if (!empty && getIndex() == table.getItems().size() - 1) {
                model.more();
            }
        }
    }

    @Override
    public void focus() {
        words.requestFocus();
        words.selectAll();
    }

    @Override
    public void returned() {
        model.search();
    }

    @Override
    public void close() {
        pause.stop();
        model.close();
    }

    private void show(JournalRow row) {
        panel.setVisible(row != null);
        if (row == null) {
            return;
        }
        heading.setText(row.subject().isEmpty() ? row.kind() : row.subject());
        moment.setText(strings.get("activity.journal.by", row.who(), row.kind(), row.moment(), row.number()));
        fields.getChildren().clear();
        if (!row.fields().isEmpty()) {
            line(
                    0,
                    new FieldChange(
                            strings.get("activity.journal.field"),
                            strings.get("activity.journal.before"),
                            strings.get("activity.journal.after")),
                    "caption");
        }
        int at = 1;
        for (FieldChange field : row.fields()) {
            line(at++, field, field.isSame() ? "muted" : "strong");
        }
        text(note, row.note());
        text(request, row.request());
        ofPatient.setVisible(row.patient().isPresent());
        if (!row.equals(table.getSelectionModel().getSelectedItem())) {
            table.getSelectionModel().select(row);
            table.getFocusModel().focus(table.getSelectionModel().getSelectedIndex());
        }
    }

    private void line(int row, FieldChange field, String style) {
        int column = 0;
        for (String text : new String[] {field.field(), field.before(), field.after()}) {
            var label = new Label(text);
            label.getStyleClass().add(style);
            label.setWrapText(true);
            fields.add(label, column++, row);
        }
    }

    private static void text(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }

    private void key(KeyEvent key) {
        boolean inSearch = key.getTarget() == words || key.getTarget() == patient;
        if (VERIFY.match(key)) {
            verify();
        } else if (ONLY.match(key)) {
            only();
        } else if (EXPORT.match(key)) {
            file.requestFocus();
        } else if (key.getCode() == KeyCode.ENTER && inSearch) {
            pause.stop();
            model.search();
        } else if (key.getCode() == KeyCode.DOWN && inSearch) {
            table.requestFocus();
        } else if (key.getCode() == KeyCode.ENTER && key.getTarget() == file) {
            export();
        } else if (key.getCode() == KeyCode.ENTER && key.getTarget() == table) {
            open();
        } else if (key.getCode() == KeyCode.ESCAPE && key.getTarget() == table) {
            focus();
        } else if (key.getCode() == KeyCode.ESCAPE && inSearch) {
            clear();
        } else {
            return;
        }
        key.consume();
    }

    @FXML
    private void clear() {
        pause.stop();
        model.clear();
    }

    @FXML
    private void verify() {
        model.verify();
    }

    @FXML
    private void export() {
        model.export();
    }

    @FXML
    private void open() {
        model.openPatient();
    }

    @FXML
    private void only() {
        model.onlyThisPatient();
    }

    private static void column(TableColumn<JournalRow, String> column, Function<JournalRow, String> text) {
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        column.setReorderable(false);
    }
}
