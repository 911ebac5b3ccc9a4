package org.frontdesk.settings.signing;

import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.frontdesk.document.PaperSize;
import org.frontdesk.domain.treatment.paying.Instalments;
import org.frontdesk.service.pins.DeskRole;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.Screen;
import org.frontdesk.ui.Shown;
import org.frontdesk.ui.Worded;

/** The part of the settings about signing and PINs. */
public final class SigningSettingsView implements Screen {
    @FXML
    private TextField minutes;

    @FXML
    private TextField days;

    @FXML
    private TextField fee;

    @FXML
    private TextField payments;

    @FXML
    private Label paymentsWords;

    @FXML
    private ComboBox<PaperSize> paper;

    @FXML
    private Label problem;

    @FXML
    private Label holders;

    @FXML
    private ComboBox<String> whose;

    @FXML
    private PasswordField pin;

    @FXML
    private PasswordField again;

    @FXML
    private ComboBox<DeskRole> role;

    @FXML
    private VBox agreeing;

    @FXML
    private TextField agreedBy;

    @FXML
    private PasswordField agreedPin;

    @FXML
    private Label message;

    private final SigningSettingsViewModel model;

    public SigningSettingsView(SigningSettingsViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        Strings strings = model.strings();
        minutes.textProperty().bindBidirectional(model.rules().minutesProperty());
        days.textProperty().bindBidirectional(model.rules().daysProperty());
        fee.textProperty().bindBidirectional(model.rules().feeProperty());
        payments.textProperty().bindBidirectional(model.rules().paymentsProperty());
        paymentsWords.setText(strings.get("settings.signing.payments", Instalments.MOST));
        paper.getItems().setAll(PaperSize.values());
        paper.setConverter(new Worded<>(size -> strings.get("settings.signing.paper." + size.name())));
        paper.valueProperty().bindBidirectional(model.rules().paperProperty());
        Shown.saying(problem, model.rules().problemProperty());
        PinsForm pins = model.pins();
        Shown.saying(holders, pins.lineProperty());
        whose.setItems(pins.names());
        whose.valueProperty().bindBidirectional(pins.nameProperty());
        whose.sceneProperty().subscribe(pins::look); // whoever is at the desk may have changed meanwhile
        pin.textProperty().bindBidirectional(pins.pinProperty());
        again.textProperty().bindBidirectional(pins.againProperty());
        role.getItems().setAll(DeskRole.values());
        role.setConverter(new Worded<>(one -> one.word(strings)));
        role.valueProperty().bindBidirectional(pins.roleProperty());
        agreedBy.textProperty().bindBidirectional(pins.agreedByProperty());
        agreedPin.textProperty().bindBidirectional(pins.agreedPinProperty());
        agreeing.visibleProperty().bind(pins.asksProperty());
        agreeing.managedProperty().bind(agreeing.visibleProperty());
        Shown.saying(message, pins.messageProperty());
    }

    @Override
    public void close() {
        model.close();
    }

    @FXML
    void set() {
        model.pins().set();
    }
}
