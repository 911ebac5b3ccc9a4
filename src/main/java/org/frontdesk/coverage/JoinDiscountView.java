package org.frontdesk.coverage;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.frontdesk.service.coverage.DiscountOffer;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.Screen;

/** The panel in which a patient joins a discount plan. */
final class JoinDiscountView implements Screen {
    @FXML
    private VBox root;

    @FXML
    private ComboBox<DiscountOffer> offer;

    @FXML
    private DatePicker effective;

    @FXML
    private DatePicker term;

    @FXML
    private TextArea note;

    @FXML
    private Label problem;

    @FXML
    private Button cancel;

    @FXML
    private Button submit;

    private final JoinDiscountViewModel model;
    private final Strings strings;

    JoinDiscountView(JoinDiscountViewModel model, Strings strings) {
        this.model = model;
        this.strings = strings;
    }

    @FXML
    private void initialize() {
        offer.setItems(model.offers());
        offer.valueProperty().bindBidirectional(model.chosenProperty());
        effective.valueProperty().bindBidirectional(model.effectiveProperty());
        term.valueProperty().bindBidirectional(model.termProperty());
        note.textProperty().bindBidirectional(model.noteProperty());
        problem.textProperty().bind(model.problemProperty());
        problem.visibleProperty().bind(model.problemProperty().isNotEmpty());
        problem.managedProperty().bind(model.problemProperty().isNotEmpty());
        submit.setTooltip(new Tooltip(strings.get("coverage.tip.joinSubmit")));
        cancel.setTooltip(new Tooltip(strings.get("coverage.tip.close")));
        root.addEventFilter(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.ESCAPE) {
                cancel();
                press.consume();
            }
        });
        root.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                offer.requestFocus();
            }
        });
    }

    @FXML
    private void submit() {
        model.submit();
    }

    @FXML
    private void cancel() {
        model.close();
    }

    @Override
    public void close() {
        model.close();
    }
}
