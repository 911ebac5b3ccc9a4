package org.frontdesk.activity.unsaved;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.FocusWish;
import org.frontdesk.ui.Screen;
import org.frontdesk.ui.StatePane;

/** The pieces of unsaved work in a list; Enter opens one where it is. */
public final class UnsavedView implements Screen {
    @FXML
    private VBox root;

    @FXML
    private Button open;

    @FXML
    private StatePane state;

    @FXML
    private TableView<UnsavedRow> table;

    @FXML
    private TableColumn<UnsavedRow, String> who;

    @FXML
    private TableColumn<UnsavedRow, String> place;

    @FXML
    private TableColumn<UnsavedRow, String> changes;

    @FXML
    private TableColumn<UnsavedRow, String> time;

    private final UnsavedViewModel model;
    private final Strings strings;
    private FocusWish focus;

    public UnsavedView(UnsavedViewModel model, Strings strings) {
        this.model = model;
        this.strings = strings;
    }

    @FXML
    private void initialize() {
        state.setStrings(strings);
        state.knownProperty().bind(model.knownProperty());
        column(who, UnsavedRow::who);
        column(place, UnsavedRow::place);
        column(changes, UnsavedRow::changes);
        column(time, UnsavedRow::time);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setItems(model.rows());
        model.rows().addListener((ListChangeListener<UnsavedRow>) change -> chooseFirst());
        chooseFirst();
        open.disableProperty()
                .bind(table.getSelectionModel().selectedItemProperty().isNull());
        open.setTooltip(new Tooltip(strings.get("activity.go.tip")));
        table.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                open();
            }
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                open();
                key.consume();
            }
        });
        focus = new FocusWish(root, model.knownProperty(), table::requestFocus);
    }

    @Override
    public void focus() {
        focus.ask();
    }

    @Override
    public void returned() {
        model.refresh();
    }

    @Override
    public void close() {}

    /** How many pieces there are. */
    public ObservableValue<Number> count() {
        return javafx.beans.binding.Bindings.size(model.rows());
    }

    private void chooseFirst() {
        if (table.getSelectionModel().isEmpty() && !model.rows().isEmpty()) {
            table.getSelectionModel().select(0);
        }
    }

    @FXML
    private void open() {
        Optional.ofNullable(table.getSelectionModel().getSelectedItem()).ifPresent(model::open);
    }

    private static void column(TableColumn<UnsavedRow, String> column, Function<UnsavedRow, String> text) {
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        column.setReorderable(false);
    }
}
