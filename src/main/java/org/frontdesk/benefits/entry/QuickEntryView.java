package org.frontdesk.benefits.entry;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.frontdesk.ui.Screen;

/** The quick entry line. What it would do is shown over the rows while the keys are in it. */
public final class QuickEntryView implements Screen {
    private final QuickEntryViewModel model;
    private final StackPane over;
    private final Runnable leave;
    private final MarkedField marked = new MarkedField();
    private final PhraseHelp phrases;

    @FXML
    private HBox root;

    @FXML
    private Label label;

    @FXML
    private StackPane fieldSlot;

    @FXML
    private Label summary;

    @FXML
    private Button help;

    /**
     * @param over where the preview may lie, above the rows
     * @param leave puts the keys back into the rows
     */
    public QuickEntryView(QuickEntryViewModel model, StackPane over, Runnable leave) {
        this.model = model;
        this.over = over;
        this.leave = leave;
        this.phrases = new PhraseHelp(model);
    }

    @FXML
    private void initialize() {
        TextField field = marked.field();
        field.setId("quick-entry-field");
        field.setPromptText(model.strings().get("quickentry.line.prompt"));
        field.setAccessibleText(model.strings().get("quickentry.line.label"));
        field.accessibleHelpProperty().bind(model.summaryProperty());
        field.textProperty().bindBidirectional(model.textProperty());
        label.setLabelFor(field);
        fieldSlot.getChildren().add(marked);
        summary.textProperty().bind(model.summaryProperty());
        summary.managedProperty().bind(summary.textProperty().isNotEmpty());
        model.marksProperty().subscribe(marked::mark);
        var preview = new EntryPreview(model);
        Node shown = preview.node();
        shown.visibleProperty()
                .bind(field.focusedProperty()
                        .and(model.textProperty().isNotEmpty())
                        .and(preview.filledProperty()));
        over.getChildren().add(shown);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    @Override
    public void focus() {
        marked.field().requestFocus();
        marked.field().end();
    }

    @Override
    public void close() {
        phrases.hide();
    }

    private void pressed(KeyEvent key) {
        if (key.isControlDown() || key.isAltDown() || key.isMetaDown()) {
            return;
        }
        if (key.getCode() == KeyCode.ENTER) {
            if (model.apply()) {
                leave.run();
            }
        } else if (key.getCode() == KeyCode.ESCAPE) {
            if (!phrases.hide()) {
                leave.run();
            }
        } else if (key.getCode() == KeyCode.UP) {
            model.recall(-1);
            marked.field().end();
        } else if (key.getCode() == KeyCode.DOWN) {
            model.recall(1);
            marked.field().end();
        } else if (key.getCode() == KeyCode.F1) {
            help();
        } else {
            return;
        }
        key.consume();
    }

    @FXML
    private void help() {
        phrases.toggle(help);
        marked.field().requestFocus();
    }
}
