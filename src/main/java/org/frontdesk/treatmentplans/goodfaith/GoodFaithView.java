package org.frontdesk.treatmentplans.goodfaith;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.Screen;

/** The panel at the right for a good-faith estimate; what is typed is kept at once. */
public final class GoodFaithView implements Screen {
    private static final KeyCombination PRINT = KeyCombination.valueOf("Shortcut+P");

    @FXML
    private VBox root;

    @FXML
    private ToggleGroup claims;

    @FXML
    private RadioButton noClaim;

    @FXML
    private RadioButton yesClaim;

    @FXML
    private TextField asked;

    @FXML
    private TextField scheduled;

    @FXML
    private TextField appointment;

    @FXML
    private Label clock;

    @FXML
    private Label told;

    @FXML
    private Label problem;

    @FXML
    private Button back;

    @FXML
    private Button print;

    private final GoodFaithViewModel model;
    private final Strings strings;

    public GoodFaithView(GoodFaithViewModel model, Strings strings) {
        this.model = model;
        this.strings = strings;
    }

    @FXML
    private void initialize() {
        model.claimProperty().subscribe(this::showClaim);
        claims.selectedToggleProperty().subscribe(chosen -> {
            if (chosen != null) {
                model.claimProperty().set(chosen == yesClaim);
            }
        });
        asked.textProperty().bindBidirectional(model.askedProperty());
        scheduled.textProperty().bindBidirectional(model.scheduledProperty());
        appointment.textProperty().bindBidirectional(model.appointmentProperty());
        model.clockProperty().subscribe(now -> {
            clock.setText(now.sentence().isEmpty() ? strings.get("goodfaith.clock.none") : now.sentence());
            clock.getStyleClass().remove("field-error");
            if (now.time() == GoodFaithClock.Time.OVER) {
                clock.getStyleClass().add("field-error");
            }
        });
        told.textProperty().bind(model.toldProperty());
        problem.textProperty().bind(model.problemProperty());
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        print.disableProperty().bind(model.busyProperty());
        print.setTooltip(new Tooltip(strings.get("goodfaith.tip.print")));
        back.setTooltip(new Tooltip(strings.get("alternatives.tip.back")));
        model.openProperty().subscribe(open -> {
            if (open) {
                root.applyCss();
                noClaim.requestFocus();
            }
        });
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    @Override
    public void close() {
        model.close();
    }

    @FXML
    void print() {
        model.print();
    }

    @FXML
    void dismiss() {
        model.dismiss();
    }

    private void showClaim(Boolean said) {
        noClaim.setSelected(Boolean.FALSE.equals(said));
        yesClaim.setSelected(Boolean.TRUE.equals(said));
    }

    private void key(KeyEvent press) {
        if (PRINT.match(press)) {
            press.consume();
            model.print();
        } else if (press.getCode() == KeyCode.ESCAPE) {
            press.consume();
            model.dismiss();
        }
    }
}
