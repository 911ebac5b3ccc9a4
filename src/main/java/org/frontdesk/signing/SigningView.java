package org.frontdesk.signing;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.FocusWish;
import org.frontdesk.ui.Screen;
import org.frontdesk.ui.StatePane;

/** The patient's page at the left, large and plain, and the place to sign at the right. */
public final class SigningView implements Screen {
    private static final PseudoClass LAST = PseudoClass.getPseudoClass("last");
    private static final PseudoClass GOOD = PseudoClass.getPseudoClass("good");
    private static final KeyCombination SIGN = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination LANGUAGE = new KeyCodeCombination(KeyCode.L, KeyCombination.ALT_DOWN);

    @FXML
    private StackPane root;

    @FXML
    private StatePane state;

    @FXML
    private Label greeting;

    @FXML
    private ToggleButton english;

    @FXML
    private ToggleButton spanish;

    @FXML
    private Label heading;

    @FXML
    private VBox lines;

    @FXML
    private Label estimate;

    @FXML
    private Label note;

    @FXML
    private Label totalLabel;

    @FXML
    private Label total;

    @FXML
    private VBox inputs;

    @FXML
    private CheckBox statement;

    @FXML
    private Label nameLabel;

    @FXML
    private TextField name;

    @FXML
    private Label padLabel;

    @FXML
    private InkPad pad;

    @FXML
    private Button undo;

    @FXML
    private Button wipe;

    @FXML
    private CheckBox withPractice;

    @FXML
    private HBox practiceBox;

    @FXML
    private Label practiceNameLabel;

    @FXML
    private TextField practiceName;

    @FXML
    private Button practiceWipe;

    @FXML
    private InkPad practicePad;

    @FXML
    private VBox done;

    @FXML
    private Label signedSentence;

    @FXML
    private Label clearQuestion;

    @FXML
    private Label message;

    @FXML
    private Button back;

    @FXML
    private Button reopen;

    @FXML
    private Button sendLess;

    @FXML
    private Button tryAgain;

    @FXML
    private Button askClear;

    @FXML
    private Button keep;

    @FXML
    private Button clear;

    @FXML
    private Button sign;

    private final SigningViewModel model;
    private final SigningForm form;
    private final Strings strings;

    public SigningView(SigningViewModel model) {
        this.model = model;
        this.form = model.form();
        this.strings = model.strings();
    }

    private FocusWish focus;

    @FXML
    private void initialize() {
        state.setStrings(strings);
        state.loadingProperty().bind(model.loadingProperty());
        state.knownProperty().bind(model.knownProperty());
        state.failureProperty().bind(model.failureProperty());
        bindForm();
        bindStages();
        model.pageProperty().subscribe(this::showPage);
        tip(english, "language");
        tip(spanish, "language");
        tip(undo, "undo");
        tip(wipe, "wipe");
        tip(practiceWipe, "wipePractice");
        tip(back, "back");
        tip(sign, "sign");
        tip(tryAgain, "tryAgain");
        tip(sendLess, "sendLess");
        tip(reopen, "reopen");
        tip(askClear, "clear");
        tip(keep, "keep");
        tip(clear, "clearNow");
        focus = new FocusWish(root, model.knownProperty(), statement::requestFocus);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.load();
    }

    @Override
    public void focus() {
        focus.ask();
    }

    @Override
    public void close() {
        model.close();
    }

    @FXML
    void readEnglish() {
        model.read(false);
        showLanguage();
    }

    @FXML
    void readSpanish() {
        model.read(true);
        showLanguage();
    }

    @FXML
    void undo() {
        form.ink().undo();
    }

    @FXML
    void wipe() {
        form.ink().clear();
    }

    @FXML
    void wipePractice() {
        form.practiceInk().clear();
    }

    @FXML
    void sign() {
        model.sign();
    }

    @FXML
    void tryAgain() {
        model.tryAgain();
    }

    @FXML
    void sendLess() {
        model.sendLess();
    }

    @FXML
    void reopen() {
        model.reopen();
    }

    @FXML
    void askClear() {
        model.askClear();
    }

    @FXML
    void keepSignature() {
        model.keepSignature();
    }

    @FXML
    void clearSignature() {
        model.clearSignature();
    }

    @FXML
    void back() {
        model.back();
    }

    @FXML
    void reload() {
        model.load();
    }

    private void bindForm() {
        statement.selectedProperty().bindBidirectional(form.agreedProperty());
        name.textProperty().bindBidirectional(form.nameProperty());
        practiceName.textProperty().bindBidirectional(form.practiceNameProperty());
        withPractice.selectedProperty().bindBidirectional(form.withPracticeProperty());
        pad.setModel(form.ink());
        practicePad.setModel(form.practiceInk());
        shown(withPractice, model.practiceOfferedProperty());
        shown(practiceBox, form.withPracticeProperty());
        shown(practicePad, form.withPracticeProperty());
        undo.disableProperty().bind(form.ink().inkProperty().map(ink -> ink.isBlank()));
        wipe.disableProperty().bind(form.ink().inkProperty().map(ink -> ink.isBlank()));
        practiceWipe.disableProperty().bind(form.practiceInk().inkProperty().map(ink -> ink.isBlank()));
        model.spanishProperty().subscribe(now -> showLanguage());
    }

    /** A press on the chosen language must not take its mark away. */
    private void showLanguage() {
        english.setSelected(!model.spanishProperty().get());
        spanish.setSelected(model.spanishProperty().get());
    }

    private void bindStages() {
        BooleanBinding reading = during(SigningStage.READING);
        BooleanBinding sending = during(SigningStage.SENDING);
        BooleanBinding stopped = during(SigningStage.STOPPED);
        BooleanBinding clearing = during(SigningStage.CLEARING);
        BooleanBinding signed = during(SigningStage.SIGNED);
        shown(inputs, reading.or(sending).or(stopped));
        inputs.disableProperty().bind(reading.not());
        shown(done, signed.or(clearing));
        shown(clearQuestion, clearing);
        shown(sign, reading.or(sending));
        sign.disableProperty().bind(sending);
        back.disableProperty().bind(sending);
        shown(tryAgain, stopped);
        shown(sendLess, model.canSendLessProperty());
        shown(reopen, model.canReopenProperty());
        shown(askClear, signed);
        shown(keep, clearing);
        shown(clear, clearing);
        signedSentence.textProperty().bind(model.signedSentenceProperty());
        message.textProperty().bind(model.messageProperty());
        shown(message, model.messageProperty().isNotEmpty());
        signed.subscribe(good -> message.pseudoClassStateChanged(GOOD, good));
    }

    private void showPage(SigningPage page) {
        greeting.setText(page.greeting());
        heading.setText(page.heading());
        estimate.setText(page.word("estimate"));
        note.setText(page.note());
        totalLabel.setText(page.word("total"));
        total.setText(page.total());
        statement.setText(page.word("statement"));
        nameLabel.setText(page.word("nameLabel"));
        padLabel.setText(page.word("padLabel"));
        practiceNameLabel.setText(strings.get("signing.practiceName"));
        sign.setText(page.word("sign"));
        lines.getChildren().setAll(page.lines().stream().map(SigningView::line).toList());
        if (!page.lines().isEmpty()) {
            lines.getChildren().getLast().pseudoClassStateChanged(LAST, true);
        }
    }

    private static Node line(PageLine line) {
        var title = new Label(line.title());
        var detail = new Label(line.detail());
        var pays = new Label(line.pays());
        title.setWrapText(true);
        detail.setWrapText(true);
        detail.getStyleClass().add("detail");
        pays.getStyleClass().add("signing-amount");
        pays.setMinWidth(Label.USE_PREF_SIZE);
        var words = new VBox(title, detail);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(words, pays);
        row.getStyleClass().add("signing-line");
        return row;
    }

    private BooleanBinding during(SigningStage stage) {
        return Bindings.createBooleanBinding(() -> model.stageProperty().get() == stage, model.stageProperty());
    }

    private static void shown(Node node, ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }

    private void tip(Labeled button, String key) {
        button.setTooltip(new Tooltip(strings.get("signing.tip." + key)));
    }

    private void key(KeyEvent press) {
        act(press).ifPresent(act -> {
            press.consume();
            act.run();
        });
    }

    /** What a key does here; a field being typed keeps its own undo. */
    private Optional<Runnable> act(KeyEvent press) {
        if (SIGN.match(press)) {
            return Optional.of(model.stageProperty().get() == SigningStage.STOPPED ? model::tryAgain : model::sign);
        }
        if (LANGUAGE.match(press)) {
            return Optional.of(() -> model.read(!model.spanishProperty().get()));
        }
        if (press.getCode() == KeyCode.ESCAPE) {
            return Optional.of(model::back);
        }
        Node focus = root.getScene().getFocusOwner();
        if (UNDO.match(press) && !(focus instanceof TextInputControl)) {
            return Optional.of(inkUnder(focus)::undo);
        }
        if (press.getCode() == KeyCode.DELETE && focus instanceof InkPad) {
            return Optional.of(inkUnder(focus)::clear);
        }
        return Optional.empty();
    }

    private InkModel inkUnder(Node focus) {
        return focus == practicePad ? form.practiceInk() : form.ink();
    }
}
