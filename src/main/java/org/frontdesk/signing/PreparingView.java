package org.frontdesk.signing;

import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.frontdesk.domain.signing.IdentityCheck;
import org.frontdesk.domain.signing.Signer;
import org.frontdesk.signing.patient.InkPad;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.Screen;
import org.frontdesk.ui.Shown;
import org.frontdesk.ui.Worded;

/** What the desk fills in before the patient gets the screen: who signs, the first PIN, the practice's own signature. */
final class PreparingView implements Screen {
    /** As wide as the practice's pad in its frame. */
    private static final double BESIDE = 632;

    /** The least that who signs takes. */
    private static final double SIGNER = 400;

    @FXML
    private GridPane columns;

    @FXML
    private VBox beside;

    @FXML
    private ToggleGroup signers;

    @FXML
    private ToggleGroup identities;

    @FXML
    private RadioButton patient;

    @FXML
    private RadioButton parent;

    @FXML
    private RadioButton guardian;

    @FXML
    private RadioButton other;

    @FXML
    private TextField name;

    @FXML
    private VBox relationBox;

    @FXML
    private TextField relation;

    @FXML
    private VBox authorityBox;

    @FXML
    private TextField authority;

    @FXML
    private RadioButton known;

    @FXML
    private RadioButton photoId;

    @FXML
    private RadioButton otherway;

    @FXML
    private TextField identityNote;

    @FXML
    private CheckBox witnessed;

    @FXML
    private VBox pinBox;

    @FXML
    private Label pinWords;

    @FXML
    private PasswordField pin;

    @FXML
    private PasswordField pinAgain;

    @FXML
    private Label pinMessage;

    @FXML
    private ComboBox<Integer> payments;

    @FXML
    private Label paymentsCaution;

    @FXML
    private VBox practicePanel;

    @FXML
    private CheckBox withPractice;

    @FXML
    private VBox practiceBox;

    @FXML
    private TextField practiceName;

    @FXML
    private Button practiceWipe;

    @FXML
    private InkPad practicePad;

    private final SigningViewModel model;
    private final DeskForm form;
    private final Strings strings;

    PreparingView(SigningViewModel model) {
        this.model = model;
        this.form = model.form();
        this.strings = model.strings();
    }

    @FXML
    private void initialize() {
        columns.widthProperty().subscribe(this::fit);
        bindSigner();
        bindPayments();
        bindPractice();
        bindPin();
        practiceWipe.setTooltip(new Tooltip(strings.get("signing.tip.wipePractice")));
    }

    @Override
    public void focus() {
        known.requestFocus();
    }

    @Override
    public void close() {}

    /** Takes the key that wipes the practice's pad, while the pad has the keys. */
    void pressed(KeyEvent press) {
        if (press.getCode() == KeyCode.DELETE && practicePad.isFocused()) {
            press.consume();
            wipePractice();
        }
    }

    @FXML
    void setPin() {
        model.pinSetting().set();
    }

    @FXML
    void wipePractice() {
        form.practiceInk().clear();
    }

    /** Side by side where there is room, else one under the other. */
    private void fit() {
        boolean narrow = columns.getWidth() < SIGNER + columns.getHgap() + BESIDE;
        GridPane.setConstraints(beside, narrow ? 0 : 1, narrow ? 1 : 0);
        beside.setPrefWidth(narrow ? Region.USE_COMPUTED_SIZE : BESIDE);
    }

    private void bindSigner() {
        choose(
                signers,
                form.kindProperty(),
                Map.of(
                        Signer.Kind.PATIENT, patient,
                        Signer.Kind.PARENT, parent,
                        Signer.Kind.GUARDIAN, guardian,
                        Signer.Kind.OTHER, other));
        choose(
                identities,
                form.identityProperty(),
                Map.of(
                        IdentityCheck.Kind.KNOWN, known,
                        IdentityCheck.Kind.PHOTO_ID, photoId,
                        IdentityCheck.Kind.OTHER, otherway));
        name.textProperty().bindBidirectional(form.nameProperty());
        relation.textProperty().bindBidirectional(form.relationProperty());
        authority.textProperty().bindBidirectional(form.authorityProperty());
        identityNote.textProperty().bindBidirectional(form.identityNoteProperty());
        Shown.when(relationBox, form.kindProperty().map(Signer.Kind::tellsRelation));
        Shown.when(authorityBox, form.kindProperty().map(Signer.Kind::tellsAuthority));
        Shown.when(identityNote, form.identityProperty().isEqualTo(IdentityCheck.Kind.OTHER));
        witnessed.setText(strings.get("signing.desk.witness", model.who()));
        witnessed.selectedProperty().bindBidirectional(form.witnessedProperty());
    }

    private void bindPayments() {
        payments.setConverter(new Worded<>(most ->
                most == 1 ? strings.get("signing.desk.payments.1") : strings.get("signing.desk.payments.parts", most)));
        payments.getItems().setAll(form.payments().offers());
        payments.valueProperty()
                .bindBidirectional(form.payments().mostProperty().asObject());
        Shown.saying(paymentsCaution, form.payments().cautionProperty());
    }

    private void bindPractice() {
        withPractice.selectedProperty().bindBidirectional(form.withPracticeProperty());
        practiceName.textProperty().bindBidirectional(form.practiceNameProperty());
        practicePad.setModel(form.practiceInk());
        practiceWipe.disableProperty().bind(form.practiceInk().inkProperty().map(ink -> ink.isBlank()));
        Shown.when(practicePanel, model.practiceOfferedProperty());
        Shown.when(practiceBox, form.withPracticeProperty());
    }

    private void bindPin() {
        pinWords.setText(strings.get("signing.pin.words", model.who()));
        pin.textProperty().bindBidirectional(model.pinSetting().pinProperty());
        pinAgain.textProperty().bindBidirectional(model.pinSetting().againProperty());
        pinMessage.textProperty().bind(model.pinSetting().messageProperty());
        Shown.when(pinMessage, model.pinSetting().messageProperty().isNotEmpty());
        Shown.when(pinBox, model.pinSetting().missingProperty());
    }

    private static <K> void choose(ToggleGroup group, ObjectProperty<K> chosen, Map<K, RadioButton> buttons) {
        chosen.subscribe(now -> group.selectToggle(now == null ? null : buttons.get(now)));
        buttons.forEach((kind, button) -> button.setOnAction(press -> chosen.set(kind)));
    }
}
