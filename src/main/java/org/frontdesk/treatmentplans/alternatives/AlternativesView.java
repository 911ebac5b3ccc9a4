package org.frontdesk.treatmentplans.alternatives;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.Screen;

/** The plans in columns; arrows choose one, keys set its visits and payments, Enter shows it to the patient. */
public final class AlternativesView implements Screen {
    @FXML
    private VBox root;

    @FXML
    private ToggleButton link;

    @FXML
    private Button back;

    @FXML
    private Button take;

    @FXML
    private Label problem;

    @FXML
    private HBox columns;

    private final AlternativesViewModel model;
    private final Strings strings;

    public AlternativesView(AlternativesViewModel model, Strings strings) {
        this.model = model;
        this.strings = strings;
    }

    @FXML
    private void initialize() {
        root.visibleProperty().bind(model.openProperty());
        root.managedProperty().bind(root.visibleProperty());
        problem.textProperty().bind(model.problemProperty());
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        take.disableProperty().bind(model.busyProperty());
        model.linkedProperty().subscribe(linked -> {
            link.setSelected(linked);
            link.setText(strings.get(linked ? "alternatives.link" : "alternatives.unlinkedYet"));
        });
        model.sides().addListener((ListChangeListener<SideText>) change -> draw());
        model.chosenProperty().subscribe(place -> draw());
        model.openProperty().subscribe(open -> {
            if (open) {
                root.setFocusTraversable(true);
                root.applyCss();
                root.requestFocus();
            }
        });
        link.setTooltip(new Tooltip(strings.get("alternatives.tip.link")));
        back.setTooltip(new Tooltip(strings.get("alternatives.tip.back")));
        take.setTooltip(new Tooltip(strings.get("alternatives.tip.take")));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    @Override
    public void close() {
        model.close();
    }

    @FXML
    void link() {
        model.link();
    }

    @FXML
    void take() {
        model.take();
    }

    @FXML
    void dismiss() {
        model.dismiss();
    }

    private void draw() {
        List<SideCard> cards = new ArrayList<>();
        for (int i = 0; i < model.sides().size(); i++) {
            var card = new SideCard(
                    model.sides().get(i), i == model.chosenProperty().get(), model, i, strings);
            HBox.setHgrow(card, Priority.ALWAYS);
            card.setPrefWidth(0);
            card.setMinWidth(260);
            cards.add(card);
        }
        columns.getChildren().setAll(cards);
    }

    private void key(KeyEvent press) {
        if (press.isShortcutDown() || press.isAltDown()) {
            return;
        }
        boolean onButton = back.isFocused() || link.isFocused();
        switch (press.getCode()) {
            case LEFT -> model.move(-1);
            case RIGHT -> model.move(1);
            case Y -> model.togglePhased();
            case L -> model.link();
            case F1 -> model.why();
            case ESCAPE -> model.dismiss();
            case ENTER -> {
                if (onButton) {
                    return;
                }
                model.take();
            }
            default -> {
                if (!press.getCode().isDigitKey()) {
                    return;
                }
                model.pay(press.getCode().getChar().charAt(0) - '0');
            }
        }
        press.consume();
    }
}
