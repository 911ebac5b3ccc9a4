package org.frontdesk.benefits.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.frontdesk.domain.benefit.CoverageLevel;
import org.frontdesk.domain.benefit.TimePeriod;
import org.frontdesk.domain.benefit.form.FormField;
import org.frontdesk.domain.benefit.form.QuickPercent;
import org.frontdesk.domain.benefit.form.StandardCategory;
import org.frontdesk.ui.Screen;
import org.frontdesk.ui.Shown;

/** The form at the left of the rows. */
public final class FormView implements Screen {
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    /** Goes between form and rows. */
    private static final KeyCombination GO = KeyCombination.keyCombination("F6");

    private static final KeyCombination FOLD = KeyCombination.keyCombination("Shortcut+B");
    /** Keys of the screen before which what is typed goes into the rows. */
    private static final List<KeyCombination> LEAVING = List.of(
            KeyCombination.keyCombination("Shortcut+S"),
            KeyCombination.keyCombination("Shortcut+Page Up"),
            KeyCombination.keyCombination("Shortcut+Page Down"));

    private static final double WIDE = 1700;

    private final FormViewModel model;
    private final Steps steps;
    private FormPath path;

    @FXML
    private StackPane root;

    @FXML
    private VBox strip;

    @FXML
    private VBox open;

    @FXML
    private ToggleGroup years;

    @FXML
    private RadioButton calendar;

    @FXML
    private RadioButton service;

    @FXML
    private Label yearNote;

    @FXML
    private Label missing;

    @FXML
    private FormScroll scroll;

    @FXML
    private FlowPane blocks;

    @FXML
    private Hyperlink unshown;

    @FXML
    private ScrollPane listScroll;

    @FXML
    private VBox list;

    private boolean listed;
    private boolean built;

    /**
     * What the form asks of the screen around it.
     *
     * @param leave puts the keys into the rows
     */
    public record Steps(Runnable undo, Runnable redo, Runnable leave) {}

    public FormView(FormViewModel model, Steps steps) {
        this.model = model;
        this.steps = steps;
    }

    @FXML
    private void initialize() {
        path = new FormPath(scroll);
        Shown.when(strip, model.foldedProperty());
        Shown.when(open, model.foldedProperty().not());
        said(yearNote, model.yearNoteProperty());
        said(missing, model.missingProperty());
        Shown.when(scroll, model.missingProperty().isEmpty());
        model.yearProperty().subscribe(this::showYear);
        unshown.textProperty().bind(model.unshownSummaryProperty());
        Shown.when(unshown, model.unshownSummaryProperty().isNotEmpty());
        model.unshownProperty().subscribe(this::showUnshown);
        model.linesProperty().subscribe(lines -> lines.ifPresent(this::build));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::stepBack);
    }

    /**
     * Hears the form's keys wherever they are pressed on a screen, and what leads away from it.
     *
     * @param width what form and rows have together; from {@value #WIDE} on the form lies side by side
     */
    public void watch(Node screen, ReadOnlyDoubleProperty width) {
        screen.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedOnScreen);
        width.subscribe(now -> scroll.setSideBySide(now.doubleValue() >= WIDE));
    }

    private void pressedOnScreen(KeyEvent key) {
        if (GO.match(key) && hasKeys()) {
            steps.leave().run();
        } else if (GO.match(key)) {
            focus();
        } else if (FOLD.match(key)) {
            toggle();
        } else {
            if (LEAVING.stream().anyMatch(leaving -> leaving.match(key))) {
                model.commit();
            }
            return;
        }
        key.consume();
    }

    /** Puts the keys into the form, which folds out for it. */
    @Override
    public void focus() {
        if (model.foldedProperty().get()) {
            model.fold(false);
        }
        path.first().ifPresent(Node::requestFocus);
    }

    /** What is typed goes into the rows. */
    @Override
    public void close() {
        model.commit();
    }

    /** Whether keys go to the form. */
    public boolean hasKeys() {
        Optional<Node> owner = Optional.ofNullable(root.getScene()).map(scene -> scene.getFocusOwner());
        return owner.filter(this::isInside).isPresent();
    }

    private boolean isInside(Node node) {
        return node == root || (node.getParent() != null && isInside(node.getParent()));
    }

    /** Folds the form away, or out. */
    public void toggle() {
        boolean away = !model.foldedProperty().get();
        boolean had = hasKeys();
        model.fold(away);
        if (!away) {
            focus();
        } else if (had) {
            steps.leave().run();
        }
    }

    /** Makes the fields, once the form is looked at and when the practice's groups change. */
    private void build(FormViewModel.Lines lines) {
        boolean had = built && hasKeys();
        built = true;
        path.clear();
        FieldGrid left = limits(lines.ages());
        FieldGrid right = percents();
        var frequencies = new FrequencyGrid(model, lines.frequencies());
        HBox quick = quick();
        var sides = new HBox(left.node(), right.node());
        sides.getStyleClass().add("form-sides");
        var first = new VBox(quick, sides);
        first.getStyleClass().add("form-first");
        blocks.getChildren().setAll(first, frequencies.node());
        scroll.requestLayout();
        path.append(left.fields());
        path.append(right.fields());
        path.append(frequencies.order());
        left.columns().forEach(path::column);
        right.columns().forEach(path::column);
        frequencies.columns().forEach(path::column);
        if (had) {
            path.first().ifPresent(Node::requestFocus);
        }
    }

    private HBox quick() {
        var title = new Label(model.strings().get("benefits.form.quick"));
        title.getStyleClass().addAll("caption", "strong");
        var line = new HBox(title);
        line.getStyleClass().add("form-quick");
        var fields = new ArrayList<TextField>();
        for (QuickPercent box : QuickPercent.values()) {
            QuickModel quick = model.quick(box);
            TextField field = FieldNodes.text(quick.name(), quick.textProperty(), quick::commit, quick::revert);
            field.setId("form-quick-" + box.name());
            Label label = FieldNodes.label(model.texts().quick(box));
            label.setLabelFor(field);
            line.getChildren().addAll(label, field);
            fields.add(field);
        }
        path.append(fields);
        return line;
    }

    private FieldGrid limits(List<FieldModel> ages) {
        var grid = new FieldGrid("form-limits");
        grid.title(
                say("section.limits"),
                model.texts().level(CoverageLevel.INDIVIDUAL),
                model.texts().level(CoverageLevel.FAMILY));
        grid.line(
                say("annualMax"),
                model.field(new FormField.AnnualMax(CoverageLevel.INDIVIDUAL)),
                model.field(new FormField.AnnualMax(CoverageLevel.FAMILY)));
        grid.line(
                say("deductible"),
                model.field(new FormField.GeneralDeductible(CoverageLevel.INDIVIDUAL)),
                model.field(new FormField.GeneralDeductible(CoverageLevel.FAMILY)));
        for (StandardCategory category : FormField.DEDUCTIBLES) {
            grid.line(
                    say("deductible.line", model.texts().category(category)),
                    model.field(new FormField.CategoryDeductible(category, CoverageLevel.INDIVIDUAL)),
                    model.field(new FormField.CategoryDeductible(category, CoverageLevel.FAMILY)));
        }
        grid.title(say("section.ortho"));
        for (FormField.OrthoPart part : FormField.OrthoPart.values()) {
            grid.line(model.texts().part(part), model.field(new FormField.Ortho(part)));
        }
        if (!ages.isEmpty()) {
            grid.title(say("section.ages"));
            ages.forEach(age -> grid.line(model.ageGroup(age), age));
        }
        return grid;
    }

    private FieldGrid percents() {
        var grid = new FieldGrid("form-percents");
        grid.title(say("section.percents"), say("percent"), say("wait"));
        var lines = new ArrayList<Integer>();
        List<StandardCategory> categories = List.copyOf(FormField.PERCENTAGES);
        categories.forEach(category -> lines.add(grid.label(model.texts().line(category))));
        for (int i = 0; i < categories.size(); i++) {
            grid.field(lines.get(i), 0, model.field(new FormField.Percentage(categories.get(i))));
        }
        for (int i = 0; i < categories.size(); i++) {
            if (FormField.WAITING_PERIODS.contains(categories.get(i))) {
                grid.field(lines.get(i), 1, model.field(new FormField.WaitingPeriod(categories.get(i))));
            }
        }
        return grid;
    }

    private String say(String key, Object... places) {
        return model.strings().get("benefits.form." + key, places);
    }

    private void pressed(KeyEvent key) {
        if (!(key.getTarget() instanceof Node at)) {
            return;
        }
        boolean choosing = at instanceof ChoiceBox<?> box && box.isShowing();
        boolean plain = path.contains(at)
                && !choosing
                && !key.isControlDown()
                && !key.isAltDown()
                && !key.isMetaDown()
                && !key.isShiftDown();
        if (UNDO.match(key)) {
            step(at, steps.undo());
        } else if (REDO.match(key)) {
            step(at, steps.redo());
        } else if (plain && (key.getCode() == KeyCode.UP || key.getCode() == KeyCode.DOWN)) {
            path.vertical(at, key.getCode() == KeyCode.UP ? -1 : 1).ifPresent(Node::requestFocus);
        } else if (plain && key.getCode() == KeyCode.ENTER) {
            path.step(at, 1).ifPresentOrElse(Node::requestFocus, steps.leave());
        } else {
            return;
        }
        key.consume();
    }

    /** Esc that had no text to take back. */
    private void stepBack(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            steps.leave().run();
            key.consume();
        }
    }

    /** A text that is not in the rows yet is taken back first. */
    private void step(Node at, Runnable step) {
        var escape = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false);
        if (!(at instanceof TextField field) || !model.isTyping()) {
            step.run();
        } else {
            field.fireEvent(escape);
        }
    }

    @FXML
    private void chooseCalendar() {
        model.choose(TimePeriod.CALENDAR_YEAR);
    }

    @FXML
    private void chooseService() {
        model.choose(TimePeriod.SERVICE_YEAR);
    }

    @FXML
    private void fold() {
        toggle();
    }

    @FXML
    private void unfold() {
        toggle();
    }

    @FXML
    private void list() {
        listed = !listed;
        model.list(listed);
    }

    private void showYear() {
        Optional<TimePeriod> year = model.yearProperty().get();
        if (year.isEmpty()) {
            years.selectToggle(null);
        } else {
            years.selectToggle(year.get() == TimePeriod.SERVICE_YEAR ? service : calendar);
        }
    }

    private void showUnshown() {
        list.getChildren()
                .setAll(model.unshownProperty().get().stream().map(this::line).toList());
        listScroll.setVisible(!list.getChildren().isEmpty());
        listScroll.setManaged(!list.getChildren().isEmpty());
    }

    private Node line(UnshownRow row) {
        var link = new Hyperlink(row.says());
        link.setOnAction(chosen -> model.go(row));
        link.setWrapText(true);
        var reason = new Label(row.reason());
        reason.getStyleClass().add("caption");
        reason.setWrapText(true);
        return new VBox(link, reason);
    }

    private static void said(Label label, javafx.beans.property.ReadOnlyStringProperty sentence) {
        label.textProperty().bind(sentence);
        Shown.when(label, sentence.isNotEmpty());
    }
}
