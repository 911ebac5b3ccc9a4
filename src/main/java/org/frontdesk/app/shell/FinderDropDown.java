package org.frontdesk.app.shell;

import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.frontdesk.text.Strings;
import org.kordamp.ikonli.javafx.FontIcon;

/** The list under the patient box. The caret stays in the box; arrows choose, Enter opens, Esc clears and leaves. */
final class FinderDropDown {
    private static final Duration PAUSE = Duration.millis(120);
    private static final double ROW = 36;
    private static final int VISIBLE_ROWS = 12;
    private static final double WIDTH = 640;

    private final TextField field;
    private final FinderViewModel model;
    private final Strings strings;
    private final StackPane layer;
    private final Runnable leave;
    private final ListView<FinderRow> list = new ListView<>();
    private final Label message = new Label();
    private final VBox box = new VBox(list, message);
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final ListChangeListener<FinderRow> rowsChanged = change -> arrange();

    /** @param leave gives the keys to the screen below */
    FinderDropDown(TextField field, StackPane layer, FinderViewModel model, Strings strings, Runnable leave) {
        this.leave = leave;
        this.field = field;
        this.layer = layer;
        this.model = model;
        this.strings = strings;
    }

    void install() {
        box.setId("finderBox");
        box.getStyleClass().add("finder-box");
        box.setManaged(false);
        box.setVisible(false);
        layer.getChildren().add(box);
        list.setId("finderList");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setItems(model.rows());
        list.setCellFactory(view -> new Line());
        list.setOnMouseClicked(click -> enter());
        model.onLeft(this::left);
        message.getStyleClass().add("muted");
        message.setId("finderMessage");
        message.setWrapText(true);
        message.textProperty().bind(model.messageProperty());
        model.messageProperty().subscribe(said -> arrange());
        model.rows().addListener(rowsChanged);
        pause.setOnFinished(over -> model.ask(field.getText()));
        field.textProperty().subscribe((before, typed) -> typed());
        field.focusedProperty().subscribe(this::focused);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Puts the caret in the box, its text marked to be typed over. */
    void focus() {
        field.requestFocus();
        field.selectAll();
        focused(true);
    }

    /** Types into the box. */
    void type(String text) {
        focus();
        field.setText(text);
    }

    void close() {
        pause.stop();
        model.rows().removeListener(rowsChanged);
        model.clear();
    }

    private void typed() {
        if (field.isFocused()) {
            pause.playFromStart();
        }
    }

    private void focused(boolean inside) {
        if (inside) {
            model.ask(field.getText());
        } else {
            pause.stop();
            model.clear();
        }
        arrange();
    }

    private void key(KeyEvent key) {
        int chosen = list.getSelectionModel().getSelectedIndex();
        switch (key.getCode()) {
            case DOWN -> choose(chosen + 1);
            case UP -> choose(chosen - 1);
            case PAGE_DOWN -> choose(chosen + VISIBLE_ROWS);
            case PAGE_UP -> choose(chosen - VISIBLE_ROWS);
            case ENTER -> enter();
            case ESCAPE -> leave();
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void choose(int row) {
        int last = model.rows().size() - 1;
        int there = Math.clamp(row, 0, Math.max(0, last));
        list.getSelectionModel().clearAndSelect(there);
        list.scrollTo(Math.max(0, there - VISIBLE_ROWS + 2));
    }

    private void enter() {
        if (pause.getStatus() == javafx.animation.Animation.Status.RUNNING) {
            pause.stop();
            model.ask(field.getText());
        }
        model.enter(list.getSelectionModel().getSelectedIndex());
    }

    /** The screen below has the keys before something is done, which may open another or keep to this one. */
    private void left() {
        field.clear();
        leave.run();
    }

    private void leave() {
        if (field.getText().isEmpty()) {
            leave.run();
        } else {
            field.clear();
        }
    }

    /** Lays the list under the box; it floats above the screen and takes no room of it. */
    private void arrange() {
        boolean there = field.isFocused()
                && (!model.rows().isEmpty() || !message.getText().isEmpty());
        box.setVisible(there);
        if (!there) {
            return;
        }
        boolean rows = !model.rows().isEmpty();
        list.setVisible(rows);
        list.setManaged(rows);
        message.setManaged(!message.getText().isEmpty());
        message.setVisible(!message.getText().isEmpty());
        double listHeight = rows ? Math.min(model.rows().size(), VISIBLE_ROWS) * ROW + 2 : 0;
        list.setMinHeight(listHeight);
        list.setPrefHeight(listHeight);
        Bounds under = layer.sceneToLocal(field.localToScene(field.getBoundsInLocal()));
        double width = Math.max(WIDTH, under.getWidth());
        box.resizeRelocate(under.getMinX(), under.getMaxY() + 4, width, box.prefHeight(width));
        if (list.getSelectionModel().getSelectedIndex() < 0 && rows) {
            list.getSelectionModel().select(0);
        }
    }

    /** One line: icon, title, detail at the right. */
    private final class Line extends ListCell<FinderRow> {
        private final FontIcon icon = new FontIcon("mdi2a-account-outline");
        private final Label title = new Label();
        private final Label mark = new Label();
        private final Label detail = new Label();
        private final HBox line = new HBox(icon, title, mark, space(), detail);

        Line() {
            line.getStyleClass().add("finder-line");
            mark.getStyleClass().addAll("badge", "badge-warn");
            detail.getStyleClass().add("caption");
            detail.setMinWidth(Region.USE_PREF_SIZE);
            mark.setMinWidth(Region.USE_PREF_SIZE);
        }

        @Override
        protected void updateItem(FinderRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            setGraphic(empty ? null : line);
            if (!empty) {
                setId(row.id());
                icon.setIconLiteral(row.icon());
                title.setText(row.title());
                detail.setText(row.detail());
                mark.setText(row.mark());
                mark.setVisible(!row.mark().isEmpty());
                setAccessibleText(strings.get("shell.finder.row", row.title(), row.detail()));
            }
        }

        private static Node space() {
            var space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            return space;
        }
    }
}
