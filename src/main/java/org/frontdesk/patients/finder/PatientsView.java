package org.frontdesk.patients.finder;

import java.util.function.Function;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.frontdesk.patients.PatientRow;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.Navigation;
import org.frontdesk.ui.Screen;
import org.frontdesk.ui.StatePane;

/** Finds patients: type, go down with the arrow, open with Enter. */
public final class PatientsView implements Screen {
    /** A fast typist's pause between two keys, so that not every letter becomes a question to the server. */
    private static final Duration PAUSE = Duration.millis(150);

    private static final double SCROLL_BAR = 20;

    @FXML
    private TextField search;

    @FXML
    private Label count;

    @FXML
    private HBox recentLine;

    @FXML
    private FlowPane recent;

    @FXML
    private StatePane state;

    @FXML
    private TableView<PatientRow> table;

    @FXML
    private TableColumn<PatientRow, String> name;

    @FXML
    private TableColumn<PatientRow, String> age;

    @FXML
    private TableColumn<PatientRow, String> birthdate;

    @FXML
    private TableColumn<PatientRow, String> phone;

    @FXML
    private TableColumn<PatientRow, String> number;

    @FXML
    private TableColumn<PatientRow, String> status;

    private final PatientsViewModel model;
    private final Navigation navigation;
    private final Strings strings;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final ListChangeListener<PatientRow> recentChanged = change -> showRecent();
    private final ListChangeListener<PatientRow> rowsChanged = change -> shown();
    /** Enter was pressed before the answer to what is typed had come. */
    private boolean entered;

    public PatientsView(PatientsViewModel model, Navigation navigation, Strings strings) {
        this.model = model;
        this.navigation = navigation;
        this.strings = strings;
    }

    @FXML
    private void initialize() {
        state.setStrings(strings);
        state.loadingProperty().bind(model.busyProperty());
        state.knownProperty().bind(model.knownProperty());
        state.failureProperty().bind(model.failureProperty());
        state.setOnRetry(press -> model.reload());
        count.textProperty().bind(model.countProperty());
        table.setItems(model.rows());
        name.prefWidthProperty()
                .bind(table.widthProperty()
                        .subtract(Bindings.createDoubleBinding(this::widthBesideName, widthsBesideName()))
                        .subtract(SCROLL_BAR));
        column(name, PatientRow::name);
        column(age, PatientRow::age);
        column(birthdate, PatientRow::birthdate);
        column(phone, PatientRow::phone);
        column(number, row -> "#" + row.patient());
        column(status, PatientRow::status);
        table.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                openSelected();
            }
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::keyInTable);
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::keyInSearch);
        pause.setOnFinished(over -> model.ask(search.getText()));
        search.textProperty().subscribe((before, typed) -> {
            entered = false;
            pause.playFromStart();
        });
        recentLine.visibleProperty().bind(Bindings.isNotEmpty(model.recent()));
        recentLine.managedProperty().bind(recentLine.visibleProperty());
        model.recent().addListener(recentChanged);
        model.rows().addListener(rowsChanged);
        showRecent();
        model.reload();
    }

    /** Puts the caret where a name is typed. */
    @Override
    public void focus() {
        search.requestFocus();
        search.selectAll();
    }

    @Override
    public void close() {
        pause.stop();
        model.recent().removeListener(recentChanged);
        model.rows().removeListener(rowsChanged);
        model.close();
    }

    private static void column(TableColumn<PatientRow, String> column, Function<PatientRow, String> text) {
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        column.setReorderable(false);
    }

    private double widthBesideName() {
        return table.getColumns().stream()
                .filter(column -> column != name)
                .mapToDouble(TableColumn::getWidth)
                .sum();
    }

    private Observable[] widthsBesideName() {
        return table.getColumns().stream()
                .filter(column -> column != name)
                .map(TableColumn::widthProperty)
                .toArray(Observable[]::new);
    }

    private void keyInSearch(KeyEvent key) {
        switch (key.getCode()) {
            case ENTER -> {
                enter();
                key.consume();
            }
            case DOWN -> {
                table.requestFocus();
                key.consume();
            }
            case ESCAPE -> {
                if (!search.getText().isEmpty()) {
                    search.clear();
                    key.consume();
                }
            }
            default -> {}
        }
    }

    private void keyInTable(KeyEvent key) {
        boolean up = key.getCode() == KeyCode.UP && table.getSelectionModel().getSelectedIndex() <= 0;
        if (key.getCode() == KeyCode.ENTER) {
            openSelected();
            key.consume();
        } else if (up || key.getCode() == KeyCode.ESCAPE) {
            focus();
            key.consume();
        }
    }

    /** Opens the row that is chosen; while older rows are still shown, opens the only answer once it is there. */
    private void enter() {
        if (pause.getStatus() == Animation.Status.RUNNING) {
            pause.stop();
            entered = true;
            model.ask(search.getText());
        } else if (model.busyProperty().get()) {
            entered = true;
        } else {
            openSelected();
        }
    }

    private void shown() {
        if (!model.rows().isEmpty()) {
            table.getSelectionModel().clearAndSelect(0);
        }
        if (entered && model.rows().size() == 1) {
            openSelected();
        }
        entered = false;
    }

    private void openSelected() {
        PatientRow row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            navigation.openPatient(row.patient());
        }
    }

    private void showRecent() {
        recent.getChildren()
                .setAll(model.recent().stream().map(this::recentButton).toList());
    }

    private Button recentButton(PatientRow row) {
        var button = new Button(row.name());
        button.getStyleClass().addAll("small", "flat", "accent");
        button.setId("recent-" + row.patient());
        button.setOnAction(press -> navigation.openPatient(row.patient()));
        return button;
    }
}
