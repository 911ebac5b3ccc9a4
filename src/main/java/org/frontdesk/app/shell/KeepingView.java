package org.frontdesk.app.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.frontdesk.app.shell.KeepingViewModel.Step;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.Screen;
import org.frontdesk.ui.Shown;

/** A bar between the patient box and the screen; it takes room, never the window. */
public final class KeepingView implements Screen {
    private static final PseudoClass TROUBLE = PseudoClass.getPseudoClass("trouble");

    @FXML
    private VBox root;

    @FXML
    private Label sentence;

    @FXML
    private Label told;

    @FXML
    private HBox folded;

    @FXML
    private Button take;

    @FXML
    private Button leave;

    @FXML
    private VBox form;

    @FXML
    private PasswordField passphrase;

    @FXML
    private VBox fresh;

    @FXML
    private Label strength;

    @FXML
    private PasswordField repeated;

    @FXML
    private Label problem;

    @FXML
    private Button open;

    @FXML
    private Label working;

    private final KeepingViewModel model;
    private final Strings strings;
    private final Runnable back;

    /** @param back gives the keys back to the screen */
    KeepingView(KeepingViewModel model, Strings strings, Runnable back) {
        this.model = model;
        this.strings = strings;
        this.back = back;
    }

    @FXML
    private void initialize() {
        BooleanBinding isForm =
                Bindings.createBooleanBinding(() -> isForm(model.stepProperty().get()), model.stepProperty());
        Shown.when(root, model.stepProperty().isNotEqualTo(Step.HIDDEN));
        Shown.when(form, isForm);
        Shown.when(folded, isForm.not());
        Shown.when(fresh, model.stepProperty().isEqualTo(Step.MAKING));
        Shown.when(take, model.actProperty().isNotEmpty());
        Shown.when(working, model.busyProperty());
        for (Label text : new Label[] {told, problem}) {
            text.textProperty().bind(model.problemProperty());
        }
        Shown.when(told, isForm.not().and(model.problemProperty().isNotEmpty()));
        Shown.when(problem, model.problemProperty().isNotEmpty());
        strength.textProperty().bind(model.strengthProperty());
        sentence.textProperty().bind(model.sentenceProperty());
        take.textProperty().bind(model.actProperty());
        open.textProperty().bind(model.actProperty());
        open.disableProperty().bind(model.busyProperty());
        take.disableProperty().bind(model.busyProperty());
        leave.textProperty()
                .bind(model.stepProperty()
                        .map(step -> strings.get(step == Step.TROUBLE ? "keeping.close" : "keeping.without")));
        model.stepProperty().subscribe(step -> root.pseudoClassStateChanged(TROUBLE, step == Step.TROUBLE));
        passphrase.textProperty().bindBidirectional(model.passphraseProperty());
        repeated.textProperty().bindBidirectional(model.repeatedProperty());
        form.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        model.stepProperty().subscribe((before, now) -> moveKeys(before, now));
    }

    @Override
    public void focus() {
        if (isForm(model.stepProperty().get())) {
            passphrase.requestFocus();
        }
    }

    @Override
    public void close() {
        model.close();
    }

    @FXML
    private void act() {
        model.act();
    }

    @FXML
    private void leave() {
        model.goOnWithout();
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            model.goOnWithout();
        }
    }

    private void moveKeys(Step before, Step now) {
        if (isForm(now)) {
            focus();
        } else if (isForm(before)) {
            back.run();
        }
    }

    private static boolean isForm(Step step) {
        return step == Step.MAKING || step == Step.TYPING;
    }
}
