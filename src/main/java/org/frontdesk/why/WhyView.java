package org.frontdesk.why;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.frontdesk.service.estimate.Question;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.Explaining;
import org.frontdesk.ui.FocusWish;
import org.frontdesk.ui.Shown;
import org.frontdesk.ui.StatePane;

/** The panel at the side that says why. Up and Down walk through its steps, Enter goes to the row behind one. */
public final class WhyView implements Explaining {
    @FXML
    private VBox root;

    @FXML
    private StatePane state;

    @FXML
    private ScrollPane scroll;

    @FXML
    private Label subject;

    @FXML
    private Label headline;

    @FXML
    private HBox supposing;

    @FXML
    private Label before;

    @FXML
    private Button takeBack;

    @FXML
    private VBox steps;

    @FXML
    private VBox doubtsBox;

    @FXML
    private VBox doubts;

    @FXML
    private VBox besideBox;

    @FXML
    private VBox beside;

    @FXML
    private VBox whatIfBox;

    @FXML
    private VBox planBox;

    @FXML
    private ComboBox<Choice> plan;

    @FXML
    private VBox rowBox;

    @FXML
    private ComboBox<Choice> row;

    @FXML
    private TextField rowStates;

    @FXML
    private TextField percent;

    @FXML
    private TextField deductible;

    @FXML
    private TextField maximumLeft;

    @FXML
    private TextField day;

    @FXML
    private TextField code;

    @FXML
    private TextField place;

    @FXML
    private Label problem;

    @FXML
    private Button reload;

    @FXML
    private Button close;

    @FXML
    private Button print;

    @FXML
    private Button export;

    private final WhyViewModel model;
    private final Map<KeyCombination, Runnable> keys = new LinkedHashMap<>();
    private FocusWish focus;

    public WhyView(WhyViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        Strings strings = model.strings();
        state.setStrings(strings);
        state.loadingProperty().bind(model.loadingProperty());
        state.knownProperty().bind(model.knownProperty());
        state.failureProperty().bind(model.failureProperty());
        model.pageProperty().subscribe(this::show);
        Shown.when(supposing, model.whatIf().supposingProperty());
        before.textProperty()
                .bind(model.beforeProperty()
                        .map(answer -> answer.isEmpty()
                                ? strings.get("why.whatIf.unread")
                                : strings.get("why.whatIf.banner", answer)));
        Shown.when(whatIfBox, model.whatIf().offeredProperty());
        problem.textProperty().bind(model.whatIf().problemProperty());
        Shown.when(problem, model.whatIf().problemProperty().isNotEmpty());
        choice(plan, model.whatIf().plans(), model.whatIf().planProperty());
        choice(row, model.whatIf().rows(), model.whatIf().rowProperty());
        Shown.when(planBox, Bindings.size(model.whatIf().plans()).greaterThan(1));
        Shown.when(rowBox, Bindings.isNotEmpty(model.whatIf().rows()));
        field(rowStates, Supposed.Field.ROW);
        field(percent, Supposed.Field.PERCENT);
        field(deductible, Supposed.Field.DEDUCTIBLE);
        field(maximumLeft, Supposed.Field.MAXIMUM_LEFT);
        field(day, Supposed.Field.DAY);
        field(code, Supposed.Field.CODE);
        field(place, Supposed.Field.PLACE);
        declare("Shortcut+P", this::print, print, "why.tip.print");
        declare("Shortcut+E", this::export, export, "why.tip.export");
        declare("F5", this::reload, reload, "why.tip.reload");
        declare("Esc", model::back, close, "why.tip.close");
        takeBack.setTooltip(new Tooltip(strings.get("why.tip.takeBack")));
        scroll.getContent().layoutBoundsProperty().subscribe(this::keepInView);
        scroll.viewportBoundsProperty().subscribe(this::keepInView);
        keys.put(KeyCombination.valueOf("F1"), () -> {}); // held a little longer it would open the sheet of keys
        keys.put(KeyCombination.valueOf("Alt+W"), this::suppose);
        keys.put(KeyCombination.valueOf("Alt+Up"), () -> model.whatIf().move(-1));
        keys.put(KeyCombination.valueOf("Alt+Down"), () -> model.whatIf().move(1));
        print.disableProperty().bind(model.knownProperty().not());
        export.disableProperty().bind(model.knownProperty().not());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        focus = new FocusWish(root, model.knownProperty(), this::focusFirst);
    }

    @Override
    public void explain(Question question) {
        model.explain(question);
        focus.ask();
        if (!model.knownProperty().get()) {
            close.requestFocus();
        }
    }

    @Override
    public void close() {
        model.close();
    }

    @FXML
    private void reload() {
        model.load();
    }

    @FXML
    private void putAway() {
        model.putAway();
    }

    @FXML
    private void takeBack() {
        model.whatIf().takeBack();
        focusFirst();
    }

    @FXML
    private void print() {
        model.print();
    }

    @FXML
    private void export() {
        model.export();
    }

    private void show(WhyPage page) {
        subject.setText(page.subject());
        headline.setText(page.headline());
        fill(steps, page.steps());
        fill(doubts, page.doubts());
        fill(beside, page.beside());
        shown(subject, !page.subject().isEmpty());
        shown(doubtsBox, !page.doubts().isEmpty());
        shown(besideBox, !page.beside().isEmpty());
    }

    /** The steps above the fields grow and shrink while somebody types. */
    private void keepInView() {
        Node owner = root.getScene() == null ? null : root.getScene().getFocusOwner();
        if (owner instanceof TextField && whatIfBox.lookupAll(".text-field").contains(owner)) {
            reveal(whatIfBox);
        }
    }

    private void fill(VBox box, List<WhyStep> lines) {
        box.getChildren().setAll(lines.stream().map(this::line).toList());
    }

    private Node line(WhyStep step) {
        return new WhyLine(step, model::open);
    }

    private void field(TextField field, Supposed.Field what) {
        field.textProperty().bindBidirectional(model.whatIf().typedProperty(what));
        field.focusedProperty().subscribe(focused -> {
            if (focused) {
                reveal(whatIfBox);
            }
        });
        field.disableProperty().bind(model.whatIf().openProperty(what).not());
        field.promptTextProperty().bind(model.whatIf().openProperty(what).map(open -> open ? "" : "\u2014"));
    }

    private void choice(ComboBox<Choice> box, ObservableList<Choice> items, ObjectProperty<Choice> chosen) {
        box.setItems(items);
        box.valueProperty().bindBidirectional(chosen);
        box.focusedProperty().subscribe(focused -> {
            if (focused) {
                reveal(whatIfBox);
            }
        });
    }

    /** The first field that can be filled in. */
    private void suppose() {
        List.of(percent, day).stream()
                .filter(field -> !field.isDisabled())
                .findFirst()
                .ifPresent(TextField::requestFocus);
    }

    /** The first step takes the keys; where there is none the panel itself. */
    private void focusFirst() {
        if (lines().isEmpty()) {
            close.requestFocus();
        } else {
            lines().getFirst().requestFocus();
        }
    }

    private List<Node> lines() {
        var all = new ArrayList<Node>();
        for (VBox box : List.of(steps, doubts, beside)) {
            all.addAll(box.getChildren());
        }
        return all;
    }

    private void key(KeyEvent press) {
        boolean walks = press.getCode() == KeyCode.UP || press.getCode() == KeyCode.DOWN;
        int at = lines().indexOf(press.getTarget());
        if (walks && at >= 0 && !press.isAltDown()) {
            int to = Math.clamp(at + (press.getCode() == KeyCode.UP ? -1 : 1), 0, lines().size() - 1);
            lines().get(to).requestFocus();
            reveal(lines().get(to));
            press.consume();
            return;
        }
        keys.entrySet().stream()
                .filter(entry -> entry.getKey().match(press))
                .findFirst()
                .ifPresent(entry -> {
                    press.consume();
                    boolean wasSupposing = model.whatIf().supposingProperty().get();
                    entry.getValue().run();
                    if (press.getCode() == KeyCode.ESCAPE && wasSupposing) {
                        focusFirst();
                    }
                });
    }

    /** Scrolls so that the line is seen. */
    private void reveal(Node line) {
        double height = scroll.getContent().getBoundsInLocal().getHeight();
        double seen = scroll.getViewportBounds().getHeight();
        if (height > seen) {
            double top =
                    scroll.getContent().sceneToLocal(line.localToScene(0, 0)).getY();
            double bottom = top + line.getBoundsInLocal().getHeight();
            double from = scroll.getVvalue() * (height - seen);
            if (top < from) {
                scroll.setVvalue(top / (height - seen));
            } else if (bottom > from + seen) {
                scroll.setVvalue((bottom - seen) / (height - seen));
            }
        }
    }

    private void declare(String combination, Runnable act, Button button, String tip) {
        keys.put(KeyCombination.valueOf(combination), act);
        button.setTooltip(new Tooltip(model.strings().get(tip)));
    }

    private static void shown(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
