package org.frontdesk.benefits.holders;

import javafx.beans.binding.Bindings;
import javafx.event.Event;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.frontdesk.service.Failure;
import org.frontdesk.ui.Screen;
import org.frontdesk.ui.Shown;

/** Who holds the plan, beside its rows. */
public final class HoldersView implements Screen {
    private static final KeyCombination JUST = new KeyCodeCombination(KeyCode.J, KeyCombination.ALT_DOWN);

    private final HoldersViewModel model;

    @FXML
    private VBox root;

    @FXML
    private Label money;

    @FXML
    private Label effect;

    @FXML
    private Label doubts;

    @FXML
    private HBox progressRow;

    @FXML
    private Label progress;

    @FXML
    private ProgressBar bar;

    @FXML
    private Button halt;

    @FXML
    private Button goOn;

    @FXML
    private HBox failureRow;

    @FXML
    private Label failure;

    @FXML
    private Button just;

    @FXML
    private Label heading;

    @FXML
    private ListView<HolderLine> holders;

    public HoldersView(HoldersViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        heading.textProperty().bind(model.headingProperty());
        effect.textProperty().bind(model.effectProperty());
        money.textProperty().bind(model.moneyProperty());
        Shown.when(money, model.moneyProperty().map(text -> !text.isEmpty()));
        doubts.textProperty().bind(model.doubtsProperty());
        progress.textProperty().bind(model.progressProperty());
        failure.textProperty().bind(model.failureProperty().map(this::sentence).orElse(""));
        bar.progressProperty().bind(model.doneProperty());
        Shown.when(doubts, model.doubtsProperty().map(text -> !text.isEmpty()));
        Shown.when(progressRow, model.progressProperty().map(text -> !text.isEmpty()));
        Shown.when(failureRow, Bindings.isNotNull(model.failureProperty()));
        Shown.when(bar, model.busyProperty());
        Shown.when(halt, model.busyProperty());
        Shown.when(goOn, model.busyProperty().not());
        Shown.when(just, model.pendingProperty());
        holders.setItems(model.holders());
        holders.setCellFactory(list -> new Line());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        holders.addEventFilter(KeyEvent.KEY_PRESSED, this::passOn);
    }

    @Override
    public void focus() {
        holders.requestFocus();
    }

    @Override
    public void close() {
        model.close();
    }

    @FXML
    private void halt() {
        model.halt();
        holders.requestFocus();
    }

    @FXML
    private void goOn() {
        model.goOn();
        holders.requestFocus();
    }

    @FXML
    private void just() {
        model.justThisPatient();
        holders.requestFocus();
    }

    private void pressed(KeyEvent key) {
        if (JUST.match(key) && just.isVisible()) {
            just();
            key.consume();
        }
    }

    /** A list keeps Esc to itself; here it closes the panel. */
    private void passOn(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            Event.fireEvent(root, key.copyFor(root, root));
            key.consume();
        }
    }

    private String sentence(Failure problem) {
        return problem.sentence(model.strings());
    }

    /** Name and role over each other, the effect at the right. */
    private static final class Line extends ListCell<HolderLine> {
        private final Label name = new Label();
        private final Label role = new Label();
        private final Label effect = new Label();
        private final HBox box;

        Line() {
            name.setMinWidth(0);
            role.getStyleClass().add("caption");
            effect.setMinWidth(Region.USE_PREF_SIZE);
            effect.getStyleClass().add("holders-effect");
            var texts = new VBox(name, role);
            texts.setMinWidth(0);
            HBox.setHgrow(texts, Priority.ALWAYS);
            box = new HBox(texts, effect);
            box.getStyleClass().add("holder-line");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(HolderLine line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(empty ? null : box);
            if (!empty) {
                name.setText(line.name());
                role.setText(line.role());
                effect.setText(line.effect());
                name.getStyleClass().remove("strong");
                if (line.here()) {
                    name.getStyleClass().add("strong");
                }
                setAccessibleText(String.join(", ", line.name(), line.role(), line.effect()));
            }
        }
    }
}
