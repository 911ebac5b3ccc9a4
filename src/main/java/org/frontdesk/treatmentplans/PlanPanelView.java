package org.frontdesk.treatmentplans;

import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.frontdesk.domain.treatment.PlanKind;
import org.frontdesk.service.treatmentplans.Choice;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.RestoredBar;
import org.frontdesk.ui.Screen;
import org.frontdesk.ui.Shown;
import org.frontdesk.ui.Worded;

/** The panel at the right that makes, describes, copies or deletes a plan. */
public final class PlanPanelView implements Screen {
    @FXML
    private VBox root;

    @FXML
    private Label title;

    @FXML
    private Label explanation;

    @FXML
    private VBox headingBox;

    @FXML
    private TextField heading;

    @FXML
    private Label headingProblem;

    @FXML
    private VBox noteBox;

    @FXML
    private TextArea note;

    @FXML
    private VBox kindBox;

    @FXML
    private ComboBox<PlanKind> kind;

    @FXML
    private VBox dateBox;

    @FXML
    private TextField date;

    @FXML
    private Label dateProblem;

    @FXML
    private VBox responsibleBox;

    @FXML
    private ComboBox<Choice> responsible;

    @FXML
    private VBox presenterBox;

    @FXML
    private ComboBox<Choice> presenter;

    @FXML
    private RestoredBar restored;

    @FXML
    private Label problem;

    @FXML
    private Button cancel;

    @FXML
    private Button submit;

    private final PlanPanelViewModel model;
    private final Strings strings;

    PlanPanelView(PlanPanelViewModel model, Strings strings) {
        this.model = model;
        this.strings = strings;
    }

    @FXML
    private void initialize() {
        title.textProperty().bind(model.titleProperty());
        bindText();
        restored.show(model.restoredProperty(), strings, model::discard);
        Shown.when(headingBox, during(PanelAct.NEW, PanelAct.DETAILS, PanelAct.COPY, PanelAct.COPY_AND_SIGN));
        Shown.when(noteBox, during(PanelAct.NEW, PanelAct.DETAILS));
        Shown.when(kindBox, during(PanelAct.NEW, PanelAct.DETAILS));
        Shown.when(dateBox, Bindings.and(during(PanelAct.DETAILS), model.datedProperty()));
        Shown.when(responsibleBox, during(PanelAct.DETAILS));
        Shown.when(presenterBox, during(PanelAct.COPY, PanelAct.COPY_AND_SIGN));
        note.disableProperty().bind(model.lockedProperty().and(during(PanelAct.DETAILS)));
        date.disableProperty().bind(model.lockedProperty());
        submit.disableProperty().bind(model.busyProperty());
        submit.setTooltip(new Tooltip(strings.get("treatmentplans.tip.submit")));
        cancel.setTooltip(new Tooltip(strings.get("treatmentplans.tip.cancel")));
        model.actProperty().subscribe(this::opened);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    @Override
    public void close() {
        model.close();
    }

    @FXML
    void dismiss() {
        model.dismiss();
    }

    @FXML
    void submit() {
        model.submit();
    }

    private void bindText() {
        Shown.saying(explanation, model.explanationProperty());
        Shown.saying(headingProblem, model.headingProblemProperty());
        Shown.saying(dateProblem, model.dateProblemProperty());
        Shown.saying(problem, model.problemProperty());
        heading.textProperty().bindBidirectional(model.form().headingProperty());
        note.textProperty().bindBidirectional(model.form().noteProperty());
        date.textProperty().bindBidirectional(model.form().dateProperty());
        kind.getItems().setAll(PlanKind.values());
        kind.setPromptText(strings.get("treatmentplans.panel.kindDefault"));
        kind.setConverter(new Worded<>(one -> strings.get("treatmentplans.kind." + one.apiName())));
        kind.valueProperty().bindBidirectional(model.form().kindProperty());
        responsible.setItems(model.form().family());
        responsible.valueProperty().bindBidirectional(model.form().responsibleProperty());
        presenter.setItems(model.form().users());
        presenter.valueProperty().bindBidirectional(model.form().presenterProperty());
    }

    private ObservableBooleanValue during(PanelAct... acts) {
        Set<PanelAct> all = Set.of(acts);
        return Bindings.createBooleanBinding(
                () -> all.contains(model.actProperty().get()), model.actProperty());
    }

    /** Puts the cursor where the person goes on, and the act's name on its button. */
    private void opened(PanelAct act) {
        if (act == PanelAct.NONE) {
            return;
        }
        submit.setText(strings.get("treatmentplans.panel.submit." + act.name()));
        submit.getStyleClass().removeAll("accent", "danger");
        submit.getStyleClass().add(act == PanelAct.DELETE ? "danger" : "accent");
        root.applyCss();
        (act == PanelAct.DELETE ? cancel : heading).requestFocus();
        heading.selectAll();
    }

    private void key(KeyEvent press) {
        boolean inNote = note.isFocused();
        boolean onButton = cancel.isFocused();
        boolean go = press.getCode() == KeyCode.ENTER && !inNote && !onButton && !kind.isShowing()
                || press.getCode() == KeyCode.S && press.isShortcutDown();
        if (go) {
            press.consume();
            model.submit();
        } else if (press.getCode() == KeyCode.ESCAPE) {
            press.consume();
            model.dismiss();
        }
    }
}
