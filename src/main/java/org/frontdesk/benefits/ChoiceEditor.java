package org.frontdesk.benefits;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Popup;
import org.frontdesk.domain.edits.RowKey;

/** A field with a list below it that narrows while one types; the first fitting line is taken unless another was chosen. */
final class ChoiceEditor implements CellEditor {
    private static final int LINES = 10;
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final double LINE = 26;
    private static final double WIDTH = 340;
    /** Of the field, which fills a line of the grid. */
    private static final double HEIGHT = 24;

    private final PlanRows model;
    private final BenefitGrid grid;
    private final RowKey row;
    private final BenefitColumn column;
    private final TextField field = new TextField();
    private final ListView<BenefitChoice> list = new ListView<>();
    private final Popup popup = new Popup();
    private final String shown;
    private boolean touched;

    /** @param shown what the cell shows now, which stays unless something is typed or chosen */
    ChoiceEditor(PlanRows model, BenefitGrid grid, RowKey row, BenefitColumn column, String shown) {
        this.model = model;
        this.grid = grid;
        this.row = row;
        this.column = column;
        this.shown = shown;
        field.getStyleClass().add("cell-editor");
        field.setAccessibleText(model.texts().column(column));
        list.getStyleClass().add("choice-list");
        list.getStylesheets().add("/theme/benefits.css");
        list.setId("benefit-choices");
        list.setFocusTraversable(false);
        list.setPrefWidth(WIDTH);
        list.setCellFactory(lines -> new Line());
        list.setOnMouseClicked(click -> {
            touched = true;
            grid.commit();
        });
        popup.getContent().add(list);
    }

    @Override
    public TextField field() {
        return field;
    }

    @Override
    public void begin(String text, boolean select) {
        CellEditor.super.begin(select ? shown : text, select);
        offer(select ? "" : text);
        for (BenefitChoice choice : list.getItems()) {
            if (select && choice.words().equals(shown)) {
                list.getSelectionModel().select(choice);
                list.scrollTo(choice);
            }
        }
        touched = !select;
        field.textProperty().subscribe((before, typed) -> {
            touched = true;
            offer(typed);
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        Bounds at = field.localToScreen(field.getBoundsInLocal());
        if (at != null) {
            // the field has not got its height yet
            popup.show(field, at.getMinX(), at.getMinY() + HEIGHT);
        }
    }

    /** Takes the chosen line; without one an unknown code is kept as typed, and in other cells the old value stays. */
    @Override
    public void commit() {
        if (!touched) {
            return;
        }
        BenefitChoice chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            model.take(grid.with(row), chosen);
        } else if (column == BenefitColumn.TARGET && !field.getText().isBlank()) {
            model.typeCode(grid.with(row), field.getText());
        }
    }

    @Override
    public void close() {
        popup.hide();
    }

    private void offer(String typed) {
        List<BenefitChoice> fitting = model.choices(row, column, typed);
        list.getItems().setAll(fitting);
        list.setPrefHeight(Math.max(1, Math.min(LINES, fitting.size())) * LINE + 4);
        list.getSelectionModel().selectFirst();
        grid.complain(fitting.isEmpty() ? model.strings().get("benefits.view.noMatch") : "");
    }

    private void walk(KeyEvent key) {
        int step = switch (key.getCode()) {
            case DOWN -> 1;
            case UP -> -1;
            case PAGE_DOWN -> LINES;
            case PAGE_UP -> -LINES;
            default -> 0;
        };
        if (step != 0 && !key.isControlDown()) {
            int last = list.getItems().size() - 1;
            int to = Math.clamp(list.getSelectionModel().getSelectedIndex() + step, 0, Math.max(0, last));
            list.getSelectionModel().clearAndSelect(to);
            list.scrollTo(to);
            touched = true;
            key.consume();
        }
    }

    /** The practice's words, and the API's term small at the right. */
    private static final class Line extends ListCell<BenefitChoice> {
        private final Label words = new Label();
        private final Label term = new Label();
        private final HBox line = new HBox(words, new Region(), term);

        Line() {
            line.getStyleClass().add("choice-line");
            term.getStyleClass().add("caption");
            term.setMinWidth(Region.USE_PREF_SIZE);
            HBox.setHgrow(line.getChildren().get(1), Priority.ALWAYS);
            line.setPrefWidth(0);
        }

        @Override
        protected void updateItem(BenefitChoice choice, boolean empty) {
            super.updateItem(choice, empty);
            setText(null);
            setGraphic(empty ? null : line);
            pseudoClassStateChanged(REFUSED, false);
            if (!empty) {
                words.setText(choice.words());
                term.setText(choice.isOffered() ? choice.term() : choice.why());
                pseudoClassStateChanged(REFUSED, !choice.isOffered());
            }
        }
    }
}
