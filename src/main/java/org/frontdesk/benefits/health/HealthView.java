package org.frontdesk.benefits.health;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.frontdesk.ui.Screen;

/** What looks wrong as a list that is walked by keys; below it the repairs of the one that the keys are on. */
public final class HealthView implements Screen {
    private final HealthViewModel model;

    @FXML
    private Label summary;

    @FXML
    private ListView<FindingRow> list;

    @FXML
    private VBox repairs;

    @FXML
    private Button all;

    public HealthView(HealthViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        summary.textProperty().bind(model.summaryProperty());
        all.textProperty().bind(model.allProperty());
        all.visibleProperty().bind(all.textProperty().isNotEmpty());
        all.managedProperty().bind(all.visibleProperty());
        list.setCellFactory(cells -> new FindingCell());
        list.getSelectionModel().selectedItemProperty().subscribe(row -> offer());
        model.rowsProperty().subscribe(this::show);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                go();
            }
        });
    }

    @Override
    public void focus() {
        list.requestFocus();
    }

    @Override
    public void close() {
        model.close();
    }

    /** The keys stay at their height in the list. */
    private void show(List<FindingRow> now) {
        int at = Math.max(0, list.getSelectionModel().getSelectedIndex());
        list.getItems().setAll(now);
        list.getSelectionModel().select(Math.min(at, now.size() - 1));
        if (at == 0) {
            list.scrollTo(0);
        }
        offer();
    }

    private void offer() {
        repairs.getChildren().clear();
        FindingRow row = list.getSelectionModel().getSelectedItem();
        if (row != null) {
            for (int i = 0; i < row.repairs().size(); i++) {
                repairs.getChildren().add(button(row, i));
            }
        }
    }

    private Button button(FindingRow row, int which) {
        FindingRow.RepairOffer offer = row.repairs().get(which);
        var button = new Button(model.strings().get("benefits.health.button", offer.key(), offer.words()));
        button.setId("health-repair-" + (which + 1));
        button.getStyleClass().add("health-repair");
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(pressed -> {
            list.requestFocus();
            model.repair(row, which);
        });
        return button;
    }

    private void pressed(KeyEvent key) {
        if (key.isControlDown() || key.isAltDown() || key.isMetaDown()) {
            return;
        }
        FindingRow row = list.getSelectionModel().getSelectedItem();
        if (key.getCode() == KeyCode.A) {
            repairAll();
        } else if (row == null) {
            return;
        } else if (key.getCode() == KeyCode.ENTER) {
            go();
        } else if (key.getCode() == KeyCode.R && row.repairs().size() == 1) {
            model.repair(row, 0);
        } else if (key.getCode().isDigitKey()) {
            model.repair(row, key.getText().isEmpty() ? -1 : key.getText().charAt(0) - '1');
        } else {
            return;
        }
        key.consume();
    }

    private void go() {
        FindingRow row = list.getSelectionModel().getSelectedItem();
        if (row != null) {
            model.go(row);
        }
    }

    @FXML
    private void repairAll() {
        list.requestFocus();
        model.repairAll();
    }
}
