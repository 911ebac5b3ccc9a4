package org.frontdesk.benefits.history;

import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.event.Event;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.frontdesk.ui.Screen;
import org.kordamp.ikonli.javafx.FontIcon;

/** What was done in the plan, beside its rows: Enter goes where a line leads. */
public final class HistoryView implements Screen {
    private final HistoryViewModel model;

    @FXML
    private VBox root;

    @FXML
    private ListView<HistoryLine> lines;

    @FXML
    private Label failure;

    @FXML
    private ScrollPane about;

    @FXML
    private Label detail;

    @FXML
    private Button act;

    public HistoryView(HistoryViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        lines.setItems(model.lines());
        lines.setCellFactory(list -> new Line());
        lines.getSelectionModel().selectedItemProperty().subscribe(line -> model.choose(Optional.ofNullable(line)));
        lines.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        lines.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                act();
            }
        });
        detail.textProperty().bind(model.detailProperty());
        about.visibleProperty().bind(model.detailProperty().isNotEmpty());
        about.managedProperty().bind(about.visibleProperty());
        failure.textProperty()
                .bind(model.failureProperty()
                        .map(problem -> problem.sentence(model.strings()))
                        .orElse(""));
        failure.visibleProperty().bind(Bindings.isNotNull(model.failureProperty()));
        failure.managedProperty().bind(failure.visibleProperty());
        act.textProperty()
                .bind(lines.getSelectionModel()
                        .selectedItemProperty()
                        .map(line -> model.strings()
                                .get(line.restore().isPresent() ? "benefits.history.restore" : "benefits.history.go"))
                        .orElse(""));
        act.visibleProperty().bind(model.detailProperty().isNotEmpty());
        act.managedProperty().bind(act.visibleProperty());
    }

    @Override
    public void focus() {
        lines.requestFocus();
        for (int i = 0; i < lines.getItems().size(); i++) {
            if (lines.getItems().get(i).kind() == HistoryLine.Kind.HERE) {
                lines.getSelectionModel().select(i);
            }
        }
    }

    @Override
    public void close() {
        model.close();
    }

    @FXML
    private void act() {
        int at = lines.getSelectionModel().getSelectedIndex();
        Optional.ofNullable(lines.getSelectionModel().getSelectedItem()).ifPresent(model::act);
        lines.getSelectionModel().select(Math.min(at, lines.getItems().size() - 1));
        lines.requestFocus();
    }

    /** A list keeps Esc to itself; here it closes the panel. */
    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            act();
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            Event.fireEvent(root, key.copyFor(root, root));
            key.consume();
        }
    }

    /** A line with its caption below it. */
    private static final class Line extends ListCell<HistoryLine> {
        private final Label title = new Label();
        private final Label caption = new Label();
        private final FontIcon icon = new FontIcon("mdi2c-circle-small");
        private final HBox box;

        Line() {
            title.setMinWidth(0);
            caption.setMinWidth(0);
            caption.getStyleClass().add("caption");
            caption.visibleProperty().bind(caption.textProperty().isNotEmpty());
            caption.managedProperty().bind(caption.visibleProperty());
            var texts = new VBox(title, caption);
            texts.setMinWidth(0);
            box = new HBox(icon, texts);
            box.getStyleClass().add("history-line");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(HistoryLine line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(empty ? null : box);
            if (empty) {
                return;
            }
            title.setText(line.title());
            caption.setText(line.caption());
            icon.setIconLiteral(icon(line.kind()));
            icon.setVisible(line.kind() != HistoryLine.Kind.HEADING);
            icon.setManaged(icon.isVisible());
            box.getStyleClass()
                    .setAll("history-line", "history-" + line.kind().name().toLowerCase(Locale.ROOT));
            setAccessibleText(line.title() + " " + line.caption());
        }

        private static String icon(HistoryLine.Kind kind) {
            return switch (kind) {
                case UNDONE -> "mdi2r-redo";
                case HERE -> "mdi2a-arrow-right-bold";
                case SAVE -> "mdi2c-content-save-outline";
                case DONE, ENTRY, HEADING -> "mdi2c-circle-small";
            };
        }
    }
}
