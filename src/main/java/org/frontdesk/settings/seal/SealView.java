package org.frontdesk.settings.seal;

import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.frontdesk.settings.seal.SealViewModel.Asking;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.Screen;
import org.frontdesk.ui.Shown;

/** Buttons for certificate and key, the passphrase's form and the list of certificates folded under them. */
public final class SealView implements Screen {
    @FXML
    private Button give;

    @FXML
    private Button know;

    @FXML
    private Button export;

    @FXML
    private Button bring;

    @FXML
    private ToggleButton list;

    @FXML
    private VBox form;

    @FXML
    private Label ask;

    @FXML
    private PasswordField passphrase;

    @FXML
    private Label strength;

    @FXML
    private VBox again;

    @FXML
    private PasswordField repeated;

    @FXML
    private Button submit;

    @FXML
    private Button cancel;

    @FXML
    private Label problem;

    @FXML
    private VBox rows;

    private final SealViewModel model;
    private final Strings strings;

    public SealView(SealViewModel model, Strings strings) {
        this.model = model;
        this.strings = strings;
    }

    @FXML
    private void initialize() {
        list.selectedProperty().bindBidirectional(model.unfoldedProperty());
        passphrase.textProperty().bindBidirectional(model.passphraseProperty());
        repeated.textProperty().bindBidirectional(model.repeatedProperty());
        strength.textProperty().bind(model.strengthProperty());
        problem.textProperty().bind(model.problemProperty());
        for (Button act : new Button[] {give, know, export, bring, submit}) {
            act.disableProperty().bind(model.busyProperty());
        }
        Shown.when(form, model.askingProperty().isNotEqualTo(Asking.NOTHING));
        Shown.when(again, model.askingProperty().isEqualTo(Asking.EXPORT));
        Shown.when(
                strength,
                model.strengthProperty()
                        .isNotEmpty()
                        .and(model.problemProperty().isEmpty()));
        Shown.when(problem, model.problemProperty().isNotEmpty());
        Shown.when(rows, model.unfoldedProperty());
        model.askingProperty().subscribe(this::asked);
        model.rows().addListener((ListChangeListener<String>) change -> fill());
        form.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        fill();
    }

    @Override
    public void close() {
        model.close();
    }

    @FXML
    void give() {
        model.giveCertificate();
    }

    @FXML
    void know() {
        model.addCertificate();
    }

    @FXML
    void export() {
        model.askExport();
    }

    @FXML
    void bring() {
        model.askImport();
    }

    @FXML
    void submit() {
        model.submit();
    }

    @FXML
    void cancel() {
        model.cancel();
        export.requestFocus();
    }

    private void asked(Asking what) {
        if (what != Asking.NOTHING) {
            ask.setText(strings.get("settings.seal.ask." + what.name()));
            submit.setText(strings.get("settings.seal.submit." + what.name()));
            passphrase.requestFocus();
        }
    }

    private void key(KeyEvent press) {
        if (press.getCode() == KeyCode.ESCAPE) {
            press.consume();
            cancel();
        } else if (press.getCode() == KeyCode.ENTER && !cancel.isFocused()) {
            press.consume();
            model.submit();
        }
    }

    private void fill() {
        rows.getChildren()
                .setAll(model.rows().stream()
                        .map(text -> {
                            var line = new Label(text);
                            line.setWrapText(true);
                            line.setMinHeight(Label.USE_PREF_SIZE);
                            return line;
                        })
                        .toList());
    }
}
