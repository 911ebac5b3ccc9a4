package org.frontdesk.signing;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.frontdesk.signing.patient.PatientView;
import org.frontdesk.signing.patient.PatientViewModel;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.FocusWish;
import org.frontdesk.ui.PinPane;
import org.frontdesk.ui.Screen;
import org.frontdesk.ui.Screens;
import org.frontdesk.ui.Shown;
import org.frontdesk.ui.StatePane;
import org.kordamp.ikonli.javafx.FontIcon;

/** The desk's side of a signing, and above it, while the patient has the screen, the patient's own view. */
public final class SigningView implements Screen {
    private static final PseudoClass SIGNED = PseudoClass.getPseudoClass("signed");
    private static final PseudoClass GOOD = PseudoClass.getPseudoClass("good");
    private static final KeyCombination GO = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    @FXML
    private StackPane root;

    @FXML
    private StatePane state;

    @FXML
    private Label subject;

    @FXML
    private ScrollPane preparing;

    @FXML
    private ScrollPane done;

    @FXML
    private VBox ended;

    @FXML
    private FontIcon endedIcon;

    @FXML
    private Label sentence;

    @FXML
    private Button printCopy;

    @FXML
    private Button saveCopy;

    @FXML
    private Label noCopy;

    @FXML
    private HBox clearBox;

    @FXML
    private TextField reason;

    @FXML
    private StackPane clearPin;

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
    private Button handOver;

    @FXML
    private StackPane patientPlace;

    private final SigningViewModel model;
    private final Strings strings;
    private Optional<PatientView> shown = Optional.empty();
    private PreparingView preparation;
    private FocusWish focus;

    public SigningView(SigningViewModel model) {
        this.model = model;
        this.strings = model.strings();
    }

    @FXML
    private void initialize() {
        state.setStrings(strings);
        state.loadingProperty().bind(model.loadingProperty());
        state.knownProperty().bind(model.knownProperty());
        state.failureProperty().bind(model.failureProperty());
        subject.textProperty().bind(model.subjectProperty());
        preparation = new PreparingView(model);
        preparing.setContent(new Screens(strings).show(preparation).root());
        clearPin.getChildren().setAll(new PinPane(model.clearForm().pin(), this::clearSignature));
        reason.textProperty().bindBidirectional(model.clearForm().reasonProperty());
        bindStages();
        bindActs();
        model.presentedProperty().subscribe(this::present);
        focus = new FocusWish(root, model.knownProperty(), this::takeKeys);
        state.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.load();
    }

    @Override
    public void focus() {
        focus.ask();
    }

    @Override
    public void close() {
        shown.ifPresent(PatientView::close);
        model.close();
    }

    @FXML
    void handOver() {
        Rectangle2D bounds = javafx.stage.Screen.getPrimary().getBounds();
        model.on(strings.get("signing.screen", (int) bounds.getWidth(), (int) bounds.getHeight()));
        model.handOver();
    }

    @FXML
    void printCopy() {
        model.copies().print();
    }

    @FXML
    void saveCopy() {
        model.copies().save();
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

    private void bindStages() {
        BooleanBinding signed = during(SigningStage.SIGNED);
        BooleanBinding clearing = during(SigningStage.CLEARING);
        BooleanBinding stopped = during(SigningStage.STOPPED);
        BooleanBinding sending = during(SigningStage.SENDING);
        BooleanBinding onPaper = during(SigningStage.ON_PAPER);
        BooleanBinding declined = during(SigningStage.DECLINED);
        BooleanBinding prepares = during(SigningStage.PREPARING);
        state.visibleProperty().bind(during(SigningStage.PRESENTING).not());
        Shown.when(preparing, prepares);
        Shown.when(handOver, prepares);
        Shown.when(ended, signed.or(clearing).or(onPaper).or(declined));
        Shown.when(done, ended.visibleProperty());
        Shown.when(clearBox, clearing);
        Shown.when(tryAgain, stopped);
        Shown.when(sendLess, model.canSendLessProperty());
        Shown.when(reopen, model.canReopenProperty());
        Shown.when(askClear, signed);
        Shown.when(keep, clearing);
        Shown.when(clear, clearing);
        Shown.when(printCopy, onPaper.or(signed.or(clearing).and(model.copies().keptProperty())));
        Shown.when(saveCopy, signed.and(model.copies().keptProperty()));
        Shown.when(noCopy, signed.and(model.copies().keptProperty().not()));
        back.disableProperty().bind(sending);
        sentence.textProperty().bind(model.sentenceProperty());
        message.textProperty().bind(model.messageProperty());
        Shown.when(message, model.messageProperty().isNotEmpty());
        signed.subscribe(good -> message.pseudoClassStateChanged(GOOD, good));
        onPaper.subscribe(
                paper -> printCopy.setText(strings.get(paper ? "signing.copy.printToSign" : "signing.copy.print")));
        model.stageProperty().subscribe(now -> {
            endedIcon.setIconLiteral(icon(now));
            endedIcon.pseudoClassStateChanged(SIGNED, now == SigningStage.SIGNED || now == SigningStage.CLEARING);
        });
    }

    private void bindActs() {
        tip(back, "back");
        tip(handOver, "handOver");
        tip(tryAgain, "tryAgain");
        tip(sendLess, "sendLess");
        tip(reopen, "reopen");
        tip(askClear, "clear");
        tip(keep, "keep");
        tip(clear, "clearNow");
        tip(printCopy, "printCopy");
        tip(saveCopy, "saveCopy");
    }

    private static String icon(SigningStage stage) {
        return switch (stage) {
            case ON_PAPER -> "mdi2f-file-document-edit-outline";
            case DECLINED -> "mdi2h-hand-wave-outline";
            case PREPARING, PRESENTING, SENDING, STOPPED, SIGNED, CLEARING -> "mdi2c-check-decagram-outline";
        };
    }

    /** Lays the patient's view over everything, or takes it off. */
    private void present(PatientViewModel presented) {
        shown.ifPresent(PatientView::close);
        shown = Optional.empty();
        patientPlace.getChildren().clear();
        patientPlace.setVisible(presented != null);
        if (presented != null) {
            Screens.Shown<PatientView> made = new Screens(strings).show(new PatientView(presented, strings));
            shown = Optional.of(made.screen());
            patientPlace.getChildren().setAll(made.root());
        } else if (root.getScene() != null) {
            takeKeys();
        }
    }

    private void takeKeys() {
        switch (model.stageProperty().get()) {
            case PREPARING -> preparation.focus();
            case SIGNED, ON_PAPER -> printCopy.requestFocus();
            case PRESENTING, SENDING, STOPPED, DECLINED, CLEARING -> back.requestFocus();
        }
    }

    private BooleanBinding during(SigningStage stage) {
        return Bindings.createBooleanBinding(() -> model.stageProperty().get() == stage, model.stageProperty());
    }

    private void tip(Labeled button, String key) {
        button.setTooltip(new Tooltip(strings.get("signing.tip." + key)));
    }

    private void key(KeyEvent press) {
        if (GO.match(press)) {
            press.consume();
            if (model.stageProperty().get() == SigningStage.STOPPED) {
                model.tryAgain();
            } else {
                handOver();
            }
        } else if (press.getCode() == KeyCode.ESCAPE) {
            press.consume();
            model.back();
        } else {
            preparation.pressed(press);
        }
    }
}
