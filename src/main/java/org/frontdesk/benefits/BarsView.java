package org.frontdesk.benefits;

import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.frontdesk.ui.Screen;
import org.frontdesk.ui.Shown;

/** Bars above the rows, each there only while it has something to say: a conflict to decide, keys that may only read, a paste to look at. */
final class BarsView implements Screen {
    private final BenefitsViewModel model;
    private final Runnable leave;

    @FXML
    private HBox conflictBar;

    @FXML
    private Label conflict;

    @FXML
    private HBox readOnlyBar;

    @FXML
    private Label readOnly;

    @FXML
    private HBox pasteBar;

    @FXML
    private Label pasteComplaints;

    /** @param leave puts the keys back into the rows */
    BarsView(BenefitsViewModel model, Runnable leave) {
        this.model = model;
        this.leave = leave;
    }

    @FXML
    private void initialize() {
        conflict.textProperty().bind(model.status().conflictProperty());
        readOnly.textProperty().bind(model.status().readOnlyProperty());
        Shown.when(conflictBar, conflict.textProperty().isNotEmpty());
        Shown.when(readOnlyBar, readOnly.textProperty().isNotEmpty());
        Shown.when(pasteBar, pasteComplaints.textProperty().isNotEmpty());
    }

    /** Whether any of them has something to say. */
    BooleanBinding filled() {
        return conflict.textProperty()
                .isNotEmpty()
                .or(readOnly.textProperty().isNotEmpty())
                .or(pasteComplaints.textProperty().isNotEmpty());
    }

    /** Says, until it is closed, what of a pasted text could not be taken as it is. */
    Label pasted() {
        return pasteComplaints;
    }

    @FXML
    private void keepMine() {
        model.keepMine();
        leave.run();
    }

    @FXML
    private void takeTheirs() {
        model.takeTheirs();
        leave.run();
    }

    @FXML
    private void forgetPaste() {
        pasteComplaints.setText("");
        leave.run();
    }

    @Override
    public void close() {
        // what it shows ends with the view-model
    }
}
