package org.frontdesk.signing.patient;

import java.util.Locale;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.frontdesk.domain.signing.Ceremony;
import org.frontdesk.domain.signing.Ending;
import org.frontdesk.signing.patient.PatientViewModel.Question;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.PinPane;
import org.frontdesk.ui.Screen;
import org.kordamp.ikonli.javafx.FontIcon;

/** The patient's own view: one thing at a time, large, in English or Spanish. It swallows every key that it does not use itself. */
public final class PatientView implements Screen {
    /** Below it in either direction everything is set closer. */
    private static final double SMALL_WIDTH = 1100;

    private static final double SMALL_HEIGHT = 640;
    private static final PseudoClass SMALL = PseudoClass.getPseudoClass("small");
    private static final PseudoClass SIGNED = PseudoClass.getPseudoClass("signed");
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination LANGUAGE = new KeyCodeCombination(KeyCode.L, KeyCombination.ALT_DOWN);

    @FXML
    private StackPane root;

    @FXML
    private BorderPane frame;

    @FXML
    private Label title;

    @FXML
    private ToggleButton english;

    @FXML
    private ToggleButton spanish;

    @FXML
    private Button staff;

    @FXML
    private StackPane middle;

    @FXML
    private VBox endPage;

    @FXML
    private FontIcon endIcon;

    @FXML
    private Label endTitle;

    @FXML
    private Label endWords;

    @FXML
    private VBox foot;

    @FXML
    private Label whyNot;

    @FXML
    private HBox turns;

    @FXML
    private Button back;

    @FXML
    private Label place;

    @FXML
    private Button next;

    @FXML
    private FontIcon nextIcon;

    @FXML
    private HBox acts;

    @FXML
    private Button decline;

    @FXML
    private Button paper;

    @FXML
    private Button consent;

    @FXML
    private Button sign;

    @FXML
    private StackPane cover;

    @FXML
    private Label coverTitle;

    @FXML
    private StackPane pinPlace;

    @FXML
    private Button goOn;

    private final PatientViewModel model;
    private final Strings deskWords;
    private final ConsentPane consentPage;
    private final PlanPane planPage;
    private final PadPane padPage;
    private final QuestionPane question;
    private final PinPane pin;
    private final EventHandler<InputEvent> touches = touch -> touched();
    private final Timeline clock;
    private Optional<Enclosure> enclosure = Optional.empty();
    private Optional<Scene> watched = Optional.empty();

    /** @param deskWords in the staff's language, for the page that asks for the PIN */
    public PatientView(PatientViewModel model, Strings deskWords) {
        this.model = model;
        this.deskWords = deskWords;
        this.consentPage = new ConsentPane(model);
        this.planPage = new PlanPane(model);
        this.padPage = new PadPane(model);
        this.question = new QuestionPane(model);
        this.pin = new PinPane(model.pin(), this::enter);
        this.clock = new Timeline(new KeyFrame(Duration.seconds(1), tick -> model.tick()));
    }

    @FXML
    private void initialize() {
        root.widthProperty().subscribe(this::fit);
        root.heightProperty().subscribe(this::fit);
        middle.getChildren().addAll(consentPage, planPage, padPage);
        root.getChildren().add(1, question);
        pinPlace.getChildren().setAll(pin);
        cover.visibleProperty().bind(model.coveredProperty());
        frame.visibleProperty().bind(model.coveredProperty().not());
        model.coveredProperty().subscribe(this::covered);
        model.pageProperty().subscribe((before, now) -> {
            showPage();
            takeKeys();
        });
        model.wordsProperty().subscribe(this::showWords);
        model.ceremonyProperty().subscribe((before, now) -> showState());
        model.inkedProperty().subscribe((before, now) -> showState());
        root.addEventHandler(KeyEvent.ANY, this::key);
        root.sceneProperty().flatMap(Scene::windowProperty).subscribe(this::enclose);
        clock.setCycleCount(Animation.INDEFINITE);
        clock.play();
        showWords();
    }

    private void fit() {
        boolean small = root.getWidth() < SMALL_WIDTH || root.getHeight() < SMALL_HEIGHT;
        root.pseudoClassStateChanged(SMALL, small);
        consentPage.fit(small);
    }

    @Override
    public void close() {
        clock.stop();
        watched.ifPresent(scene -> scene.removeEventFilter(InputEvent.ANY, touches));
        enclosure.ifPresent(Enclosure::open);
        enclosure = Optional.empty();
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
    void cover() {
        model.cover();
    }

    @FXML
    void back() {
        model.back();
    }

    @FXML
    void next() {
        if (model.ceremonyProperty().get().hasSeen(model.pageProperty().get())) {
            model.next();
        } else {
            planPage.scrollOn();
        }
    }

    @FXML
    void consent() {
        model.consent();
    }

    @FXML
    void sign() {
        model.sign();
    }

    @FXML
    void askPaper() {
        model.ask(Question.PAPER);
    }

    @FXML
    void askDecline() {
        model.ask(Question.DECLINE);
    }

    @FXML
    void goOn() {
        model.goOn();
    }

    @FXML
    void leave() {
        model.leave();
    }

    /** Enter after the digits does what is more likely: after the end back to the desk, else on with the patient. */
    private void enter() {
        if (isOver()) {
            model.leave();
        } else {
            model.goOn();
        }
    }

    private void enclose() {
        if (root.getScene() != null && root.getScene().getWindow() != null && enclosure.isEmpty()) {
            watched = Optional.of(root.getScene());
            root.getScene().addEventFilter(InputEvent.ANY, touches);
            enclosure = Optional.of(Enclosure.of(root.getScene()));
            takeKeys();
        }
    }

    private void touched() {
        if (!model.coveredProperty().get()) {
            model.touched();
        }
    }

    private void covered() {
        if (model.coveredProperty().get()) {
            coverTitle.setText(deskWords.get(isOver() ? "signing.cover.after" : "signing.cover.title"));
            show(goOn, !isOver());
            pin.take();
        }
    }

    private boolean isOver() {
        return model.ceremonyProperty().get().step() == Ceremony.Step.OVER;
    }

    /** A press on the chosen language must not take its mark away. */
    private void showLanguage() {
        boolean isSpanish = model.wordsProperty().get().locale().getLanguage().equals("es");
        english.setSelected(!isSpanish);
        spanish.setSelected(isSpanish);
    }

    private void showWords() {
        Strings words = model.wordsProperty().get();
        english.setText(words.get("signing.english"));
        spanish.setText(words.get("signing.spanish"));
        showLanguage();
        staff.setText(words.get("signing.patient.staff"));
        back.setText(words.get("signing.patient.back"));
        decline.setText(words.get("signing.patient.decline"));
        paper.setText(words.get("signing.patient.paper"));
        consent.setText(words.get("signing.patient.consent"));
        sign.setText(words.get("signing.patient.sign"));
        consentPage.say(words);
        planPage.say(words);
        padPage.say(words);
        question.say(words);
        showPage();
    }

    private void showPage() {
        int page = model.pageProperty().get();
        showState();
        if (isPlanPage()) {
            planPage.show(page);
        }
        place.setText(model.wordsProperty().get().get("signing.patient.place", page + 1, model.pageCount()));
    }

    /** The keys go to what is done first on the page. */
    private void takeKeys() {
        if (isPlanPage()) {
            planPage.requestFocus();
        } else if (model.pageProperty().get() == 0) {
            consentPage.take();
        } else {
            padPage.take();
        }
    }

    private boolean isPlanPage() {
        int page = model.pageProperty().get();
        return !isOver() && page >= 1 && page <= model.ceremonyProperty().get().pages();
    }

    private void showState() {
        Ceremony now = model.ceremonyProperty().get();
        int page = model.pageProperty().get();
        boolean over = isOver();
        boolean plan = isPlanPage();
        boolean last = !over && page > now.pages();
        boolean first = !over && page == 0;
        show(consentPage, first);
        show(planPage, plan);
        show(padPage, last);
        show(endPage, over);
        show(foot, !over);
        show(turns, !first && !over);
        show(next, plan);
        back.setDisable(page <= 1);
        boolean more = plan && !now.hasSeen(page);
        next.setText(model.wordsProperty().get().get(more ? "signing.patient.more" : "signing.patient.next"));
        nextIcon.setIconLiteral(more ? "mdi2c-chevron-down" : "mdi2c-chevron-right");
        show(acts, first || last);
        show(consent, first);
        consent.setDisable(!now.missingToConsent().isEmpty());
        show(sign, last);
        sign.setDisable(last && !model.missing().isEmpty());
        now.ending().ifPresent(this::showEnd);
        title.setText(model.title(first, last));
        whyNot.setText(model.whyNot());
    }

    private void showEnd(Ending ending) {
        Strings words = model.wordsProperty().get();
        endIcon.setIconLiteral(
                switch (ending) {
                    case Ending.Signed signed -> "mdi2c-check-decagram-outline";
                    case Ending.OnPaper onPaper -> "mdi2f-file-document-edit-outline";
                    case Ending.Declined declined -> "mdi2h-hand-wave-outline";
                });
        endIcon.pseudoClassStateChanged(SIGNED, ending instanceof Ending.Signed);
        endTitle.setText(words.get(
                "signing.patient.end." + ending.getClass().getSimpleName().toLowerCase(Locale.ROOT)));
        endWords.setText(model.meaning() + "\n\n" + words.get("signing.patient.handBack"));
    }

    /** Nothing of the program around may hear a key. */
    private void key(KeyEvent key) {
        if (key.getEventType() == KeyEvent.KEY_PRESSED
                && !model.coveredProperty().get()) {
            if (LANGUAGE.match(key)) {
                model.read(english.isSelected());
            } else if (UNDO.match(key)) {
                model.ink().undo();
            }
        }
        key.consume();
    }

    private static void show(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }
}
