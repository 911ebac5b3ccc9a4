package org.frontdesk.activity.sending;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.frontdesk.activity.BadgeCell;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.FocusWish;
import org.frontdesk.ui.Screen;
import org.frontdesk.ui.Shown;
import org.frontdesk.ui.StatePane;

/** The batches in a list, the chosen one's writes beside it. */
public final class SendingView implements Screen {
    private static final KeyCombination HURRY = new KeyCodeCombination(KeyCode.T, KeyCombination.ALT_DOWN);
    private static final KeyCombination RETRY = new KeyCodeCombination(KeyCode.R, KeyCombination.ALT_DOWN);
    private static final KeyCombination DISCARD = new KeyCodeCombination(KeyCode.D, KeyCombination.ALT_DOWN);

    @FXML
    private VBox root;

    @FXML
    private Label summary;

    @FXML
    private Button hurry;

    @FXML
    private StatePane state;

    @FXML
    private TableView<BatchRow> table;

    @FXML
    private TableColumn<BatchRow, String> time;

    @FXML
    private TableColumn<BatchRow, String> who;

    @FXML
    private TableColumn<BatchRow, String> place;

    @FXML
    private TableColumn<BatchRow, String> progress;

    @FXML
    private TableColumn<BatchRow, String> stateColumn;

    @FXML
    private VBox panel;

    @FXML
    private Label heading;

    @FXML
    private Label caption;

    @FXML
    private Label why;

    @FXML
    private ListView<WriteRow> writes;

    @FXML
    private VBox discarding;

    @FXML
    private TextField reason;

    @FXML
    private Button discard;

    @FXML
    private Label reasonProblem;

    @FXML
    private Button go;

    @FXML
    private Button retry;

    private final SendingViewModel model;
    private final Strings strings;
    private FocusWish focus;
    private boolean following;

    public SendingView(SendingViewModel model, Strings strings) {
        this.model = model;
        this.strings = strings;
    }

    @FXML
    private void initialize() {
        state.setStrings(strings);
        state.knownProperty().bind(model.knownProperty());
        summary.textProperty().bind(model.summaryProperty());
        hurry.disableProperty().bind(model.canHurryProperty().not());
        column(time, BatchRow::time);
        column(who, BatchRow::who);
        column(place, BatchRow::place);
        column(progress, BatchRow::progress);
        column(stateColumn, BatchRow::state);
        stateColumn.setCellFactory(column -> new BadgeCell<>(BatchRow::tone));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        table.setItems(model.rows());
        writes.setCellFactory(list -> new WriteCell());
        reason.textProperty().bindBidirectional(model.reasonProperty());
        reasonProblem.textProperty().bind(model.reasonProblemProperty());
        Shown.when(reasonProblem, model.reasonProblemProperty().map(text -> !text.isEmpty()));
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null && !following) {
                model.choose(row.id());
            }
        });
        model.rows().addListener((ListChangeListener<BatchRow>) change -> follow());
        model.chosenProperty().subscribe(this::show);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        hurry.setTooltip(new Tooltip(strings.get("activity.sending.hurry.tip", HURRY.getDisplayText())));
        retry.setTooltip(new Tooltip(strings.get("activity.sending.retry.tip", RETRY.getDisplayText())));
        discard.setTooltip(new Tooltip(strings.get("activity.sending.discard.tip", DISCARD.getDisplayText())));
        go.setTooltip(new Tooltip(strings.get("activity.go.tip")));
        focus = new FocusWish(root, model.knownProperty(), table::requestFocus);
    }

    @Override
    public void focus() {
        focus.ask();
    }

    @Override
    public void close() {
        model.close();
    }

    /** How many writes somebody should know of. */
    public ObservableValue<Number> open() {
        return model.openProperty();
    }

    private void show(BatchRow row) {
        panel.setVisible(row != null);
        if (row == null) {
            return;
        }
        heading.setText(row.place());
        caption.setText(strings.get("activity.sending.caption", row.who(), row.time()));
        show(why, !row.why().isEmpty());
        why.setText(row.why());
        List<WriteRow> now = row.writes();
        if (!writes.getItems().equals(now)) {
            writes.getItems().setAll(now);
        }
        show(discarding, row.canDiscard());
        show(retry, row.canRetry());
        follow();
    }

    /** Selects in the list what is in the panel. */
    private void follow() {
        BatchRow row = model.chosenProperty().get();
        if (row != null && !row.equals(table.getSelectionModel().getSelectedItem())) {
            following = true;
            table.getSelectionModel().select(row);
            table.getFocusModel().focus(table.getSelectionModel().getSelectedIndex());
            following = false;
        }
    }

    private void key(KeyEvent key) {
        if (HURRY.match(key)) {
            hurry();
        } else if (RETRY.match(key)) {
            retry();
        } else if (DISCARD.match(key) || key.getCode() == KeyCode.DELETE && key.getTarget() == table) {
            reason.requestFocus();
        } else if (key.getCode() == KeyCode.ENTER && key.getTarget() == reason) {
            discard();
        } else if (key.getCode() == KeyCode.ENTER && key.getTarget() == table) {
            go();
        } else if (key.getCode() == KeyCode.ESCAPE && key.getTarget() == reason) {
            table.requestFocus();
        } else {
            return;
        }
        key.consume();
    }

    @FXML
    private void hurry() {
        model.hurry();
    }

    @FXML
    private void retry() {
        model.retry();
    }

    @FXML
    private void discard() {
        model.discard();
        if (reasonProblem.getText().isEmpty()) {
            table.requestFocus();
        } else {
            reason.requestFocus();
        }
    }

    @FXML
    private void go() {
        model.goThere();
    }

    private static void column(TableColumn<BatchRow, String> column, Function<BatchRow, String> text) {
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        column.setReorderable(false);
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
