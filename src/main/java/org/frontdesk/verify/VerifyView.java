package org.frontdesk.verify;

import java.nio.file.Path;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.Screen;
import org.frontdesk.ui.Shown;
import org.kordamp.ikonli.javafx.FontIcon;

/** The verdict on a file, what the file says of itself, and what the server says now. */
public final class VerifyView implements Screen {
    private static final KeyCombination CHOOSE = KeyCombination.valueOf("Shortcut+O");

    @FXML
    private ScrollPane root;

    @FXML
    private HBox drop;

    @FXML
    private Label file;

    @FXML
    private Button choose;

    @FXML
    private VBox verdict;

    @FXML
    private FontIcon icon;

    @FXML
    private Label headline;

    @FXML
    private VBox sentences;

    @FXML
    private GridPane facts;

    @FXML
    private VBox server;

    @FXML
    private FontIcon serverIcon;

    @FXML
    private Label now;

    @FXML
    private Button again;

    @FXML
    private Button open;

    @FXML
    private VBox moved;

    private final VerifyViewModel model;
    private final Strings strings;

    public VerifyView(VerifyViewModel model, Strings strings) {
        this.model = model;
        this.strings = strings;
    }

    @FXML
    private void initialize() {
        model.fileProperty().subscribe(name -> file.setText(name.isEmpty() ? strings.get("verify.none") : name));
        model.readingProperty()
                .subscribe(busy -> file.setText(
                        busy
                                ? strings.get("verify.reading")
                                : file(model.fileProperty().get())));
        headline.textProperty().bind(model.headlineProperty());
        now.textProperty().bind(model.nowProperty());
        Shown.when(verdict, model.headlineProperty().isNotEmpty());
        Shown.when(server, model.nowProperty().isNotEmpty());
        Shown.when(open, model.patientProperty().isNotNull());
        Shown.when(
                again,
                model.nowToneProperty()
                        .isEqualTo(Tone.LOOK)
                        .and(model.patientProperty().isNull()));
        model.toneProperty().subscribe(tone -> mark(verdict, icon, tone));
        model.nowToneProperty().subscribe(tone -> mark(server, serverIcon, tone));
        model.sentences().addListener((ListChangeListener<String>) change -> lines(sentences, model.sentences()));
        model.moved().addListener((ListChangeListener<String>) change -> lines(moved, model.moved()));
        model.facts().addListener((ListChangeListener<Fact>) change -> layFacts());
        moved.setManaged(false);
        choose.setTooltip(new Tooltip(strings.get("verify.tip.choose")));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Looks at a file that was dropped on the window. */
    public void verify(Path dropped) {
        model.verify(dropped);
    }

    @Override
    public void focus() {
        root.applyCss(); // what scrolls is in the window only once its skin is made
        choose.requestFocus();
    }

    @Override
    public void close() {
        model.close();
    }

    @FXML
    void choose() {
        model.choose();
    }

    @FXML
    void compare() {
        model.compare();
    }

    @FXML
    void openPatient() {
        model.openPatient();
    }

    private void key(KeyEvent press) {
        if (CHOOSE.match(press)) {
            press.consume();
            model.choose();
        }
    }

    private String file(String name) {
        return name.isEmpty() ? strings.get("verify.none") : name;
    }

    /** What is long enough to be compared letter by letter can be copied. */
    private void layFacts() {
        facts.getChildren().clear();
        List<Fact> all = model.facts();
        for (int row = 0; row < all.size(); row++) {
            var name = new Label(all.get(row).name());
            name.getStyleClass().add("muted");
            name.setMinWidth(Label.USE_PREF_SIZE);
            var value = new TextField(all.get(row).value());
            value.setEditable(false);
            value.setAccessibleText(all.get(row).name());
            value.getStyleClass().add("plain-value");
            GridPane.setHgrow(value, Priority.ALWAYS);
            name.setLabelFor(value);
            facts.addRow(row, name, value);
        }
    }

    private static void lines(VBox box, List<String> says) {
        box.setManaged(!says.isEmpty());
        box.getChildren()
                .setAll(says.stream()
                        .map(sentence -> {
                            var line = new Label(sentence);
                            line.setWrapText(true);
                            line.setMinHeight(Label.USE_PREF_SIZE);
                            return line;
                        })
                        .toList());
    }

    private static void mark(Node box, FontIcon sign, Tone tone) {
        for (Tone each : Tone.values()) {
            box.pseudoClassStateChanged(
                    PseudoClass.getPseudoClass(each.name().toLowerCase(java.util.Locale.ROOT)), each == tone);
        }
        if (tone != null) {
            sign.setIconLiteral(
                    switch (tone) {
                        case GOOD -> "mdi2c-check-circle-outline";
                        case LOOK -> "mdi2a-alert-outline";
                        case BAD -> "mdi2c-close-octagon-outline";
                    });
        }
    }
}
