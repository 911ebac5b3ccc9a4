package org.frontdesk.benefits.call;

import java.util.List;
import java.util.Locale;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.frontdesk.benefits.entry.MarkedField;
import org.frontdesk.domain.benefit.call.Question;
import org.frontdesk.ui.Screen;
import org.frontdesk.ui.Shown;
import org.kordamp.ikonli.javafx.FontIcon;

/** The panel of a call. The keys stay in one field; Enter, Up, Down and Tab walk through the questions. */
public final class CallView implements Screen {
    private static final KeyCombination WOULD_NOT_SAY = new KeyCodeCombination(KeyCode.W, KeyCombination.ALT_DOWN);
    private static final KeyCombination PAUSE = new KeyCodeCombination(KeyCode.P, KeyCombination.ALT_DOWN);
    private static final KeyCombination END = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination LINE = new KeyCodeCombination(KeyCode.F2);

    private final CallViewModel model;
    private final Runnable leave;
    private final MarkedField line = new MarkedField();
    private final Timeline seconds;
    private boolean following;

    @FXML
    private VBox root;

    @FXML
    private Label clock;

    @FXML
    private Button pause;

    @FXML
    private Label progress;

    @FXML
    private Label lineLabel;

    @FXML
    private StackPane lineSlot;

    @FXML
    private Label lineSays;

    @FXML
    private ListView<CallStep> steps;

    @FXML
    private VBox asking;

    @FXML
    private Label section;

    @FXML
    private Label question;

    @FXML
    private TextField answer;

    @FXML
    private Label hint;

    @FXML
    private Label complaint;

    @FXML
    private VBox made;

    @FXML
    private VBox ending;

    @FXML
    private Label summary;

    @FXML
    private VBox all;

    @FXML
    private VBox lists;

    @FXML
    private VBox unasked;

    @FXML
    private Button apply;

    /** @param leave closes the panel and puts the keys back into the rows */
    public CallView(CallViewModel model, Runnable leave) {
        this.model = model;
        this.leave = leave;
        seconds = new Timeline(new KeyFrame(Duration.seconds(1), second -> model.tick()));
        seconds.setCycleCount(Animation.INDEFINITE);
    }

    @FXML
    private void initialize() {
        clock.textProperty().bind(model.clockProperty());
        pause.textProperty()
                .bind(Bindings.when(model.runningProperty())
                        .then(model.strings().get("call.pause"))
                        .otherwise(model.strings().get("call.goOn")));
        progress.textProperty().bind(model.progressProperty());
        TextField field = line.field();
        field.setId("call-line");
        field.setPromptText(model.strings().get("call.line.prompt"));
        field.setAccessibleText(model.strings().get("call.line"));
        field.textProperty().bindBidirectional(model.lineProperty());
        lineLabel.setLabelFor(field);
        lineSlot.getChildren().add(line);
        model.marksProperty().subscribe(line::mark);
        lineSays.textProperty().bind(model.lineSaysProperty());
        Shown.filled(lineSays);
        answer.textProperty().bindBidirectional(model.answerProperty());
        answer.accessibleTextProperty().bind(question.textProperty());
        answer.accessibleHelpProperty().bind(hint.textProperty());
        complaint.textProperty().bind(model.complaintProperty());
        Shown.filled(complaint);
        summary.textProperty().bind(model.summaryProperty());
        ending.visibleProperty().bind(model.endingProperty());
        asking.visibleProperty().bind(model.endingProperty().not());
        steps.setCellFactory(list -> new CallStepCell());
        steps.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        model.stepsProperty().subscribe(this::showSteps);
        model.questionProperty().subscribe(this::showQuestion);
        model.rowsProperty().subscribe(this::showRows);
        model.listsProperty().subscribe(now -> show(now, lists));
        model.unaskedProperty().subscribe(now -> show(now.names().isEmpty() ? List.of() : List.of(now), unasked));
        model.endingProperty().subscribe(this::giveKeys);
        model.endingProperty().subscribe(() -> showRows(model.rowsProperty().get()));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        seconds.play();
    }

    @Override
    public void focus() {
        model.begin();
        giveKeys();
    }

    @Override
    public void close() {
        seconds.stop();
        model.leave();
    }

    private void giveKeys() {
        if (model.endingProperty().get()) {
            apply.requestFocus();
        } else {
            answer.requestFocus();
            answer.end();
        }
    }

    @FXML
    private void pause() {
        if (model.runningProperty().get()) {
            model.pause();
        } else {
            model.resume();
        }
    }

    @FXML
    private void wouldNotSay() {
        model.wouldNotSay();
        giveKeys();
    }

    @FXML
    private void next() {
        model.next();
        giveKeys();
    }

    @FXML
    private void end() {
        if (model.takeLine()) {
            model.end();
        }
    }

    @FXML
    private void askOn() {
        model.askOn();
    }

    @FXML
    private void apply() {
        model.apply();
        leave.run();
    }

    private void pressed(KeyEvent key) {
        boolean plain = !key.isShortcutDown() && !key.isAltDown();
        if (END.match(key)) {
            end();
        } else if (LINE.match(key)) {
            line.field().requestFocus();
            line.field().end();
        } else if (PAUSE.match(key)) {
            pause();
        } else if (model.endingProperty().get()) {
            if (!atTheEnd(key)) {
                return;
            }
        } else if (WOULD_NOT_SAY.match(key)) {
            wouldNotSay();
        } else if (!plain || !(line.field().isFocused() ? inLine(key) : inAnswer(key))) {
            return;
        }
        key.consume();
    }

    private boolean atTheEnd(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            model.askOn();
        } else if (key.getCode() == KeyCode.ENTER && !line.field().isFocused()) {
            apply();
        } else {
            return false;
        }
        return true;
    }

    private boolean inLine(KeyEvent key) {
        switch (key.getCode()) {
            case ENTER -> {
                if (model.takeLine()) {
                    giveKeys();
                }
            }
            case DOWN, TAB, ESCAPE -> giveKeys();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean inAnswer(KeyEvent key) {
        switch (key.getCode()) {
            case ENTER -> next();
            case UP -> model.step(-1);
            case DOWN -> model.step(1);
            case TAB -> model.section(key.isShiftDown() ? -1 : 1);
            default -> {
                return false;
            }
        }
        answer.end();
        return true;
    }

    private void chosen(CallStep step) {
        if (!following && step != null) {
            step.question().ifPresent(model::ask);
            giveKeys();
        }
    }

    private void showSteps(List<CallStep> now) {
        following = true;
        if (steps.getItems().size() == now.size()) {
            for (int i = 0; i < now.size(); i++) {
                if (!steps.getItems().get(i).equals(now.get(i))) {
                    steps.getItems().set(i, now.get(i));
                }
            }
        } else {
            steps.getItems().setAll(now);
        }
        following = false;
        follow();
    }

    private void showQuestion(Question now) {
        section.setText(model.words().section(now.section()));
        question.setText(model.words().question(now));
        hint.setText(model.words().hint(now));
        follow();
    }

    /** The line of the open question is marked and in sight, with some of what comes next. */
    private void follow() {
        Question now = model.questionProperty().get();
        following = true;
        for (int i = 0; i < steps.getItems().size(); i++) {
            if (steps.getItems().get(i).question().filter(now::equals).isPresent()) {
                steps.getSelectionModel().clearAndSelect(i);
                steps.scrollTo(Math.max(0, i - 4));
            }
        }
        following = false;
    }

    private void showRows(List<CallRow> now) {
        VBox place = model.endingProperty().get() ? all : made;
        made.getChildren().clear();
        all.getChildren().clear();
        place.getChildren().setAll(now.stream().map(CallView::row).toList());
    }

    private static Node row(CallRow row) {
        String icon = switch (row.effect()) {
            case NEW -> "mdi2p-plus";
            case CHANGED -> "mdi2p-pencil-outline";
            case SAME -> "mdi2c-check";
            case REMOVED -> "mdi2m-minus";
            case NOTED -> "mdi2n-note-text-outline";
        };
        var line = new Label(row.says(), new FontIcon(icon));
        line.setWrapText(true);
        line.setMinHeight(Label.USE_PREF_SIZE);
        line.getStyleClass().addAll("call-row", "call-" + row.effect().name().toLowerCase(Locale.ROOT));
        return line;
    }

    private static void show(List<CallList> now, VBox place) {
        place.getChildren().clear();
        for (CallList list : now) {
            var title = new Label(list.title());
            title.getStyleClass().addAll("caption", "strong", "call-list-title");
            place.getChildren().add(title);
            for (String name : list.names()) {
                var label = new Label(name);
                label.setWrapText(true);
                label.setMinHeight(Label.USE_PREF_SIZE);
                label.getStyleClass().add("call-row");
                place.getChildren().add(label);
            }
        }
    }
}
