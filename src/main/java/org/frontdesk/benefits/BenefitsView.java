package org.frontdesk.benefits;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.frontdesk.benefits.entry.QuickEntryView;
import org.frontdesk.benefits.entry.QuickEntryViewModel;
import org.frontdesk.benefits.overrides.OverrideMenu;
import org.frontdesk.benefits.overrides.Overriding;
import org.frontdesk.domain.benefit.BenefitShape;
import org.frontdesk.domain.edits.RowKey;
import org.frontdesk.ui.FocusWish;
import org.frontdesk.ui.Screen;
import org.frontdesk.ui.Screens;
import org.frontdesk.ui.Spot;
import org.frontdesk.ui.StatePane;

/** The benefit rows of a patient's plans as a grid that is worked by keys. */
public final class BenefitsView implements Screen {
    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination ADD = new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination INSERT = new KeyCodeCombination(KeyCode.INSERT);
    private static final KeyCombination DUPLICATE = new KeyCodeCombination(KeyCode.D, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REMOVE = new KeyCodeCombination(KeyCode.DELETE);
    private static final KeyCombination NEXT_PROBLEM = new KeyCodeCombination(KeyCode.F8);
    private static final KeyCombination WHY = new KeyCodeCombination(KeyCode.F1);
    private static final KeyCombination ENTRY = new KeyCodeCombination(KeyCode.E, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination NEXT_PLAN =
            new KeyCodeCombination(KeyCode.PAGE_DOWN, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination PREVIOUS_PLAN =
            new KeyCodeCombination(KeyCode.PAGE_UP, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination MINE = new KeyCodeCombination(KeyCode.M, KeyCombination.ALT_DOWN);
    private static final KeyCombination THEIRS = new KeyCodeCombination(KeyCode.T, KeyCombination.ALT_DOWN);

    private final BenefitsViewModel model;
    private final ObservableList<String> planNames;

    @FXML
    private VBox root;

    @FXML
    private StatePane state;

    @FXML
    private HBox plans;

    @FXML
    private MenuButton add;

    @FXML
    private Button duplicate;

    @FXML
    private Button remove;

    @FXML
    private MenuButton panels;

    @FXML
    private Button undo;

    @FXML
    private Button redo;

    @FXML
    private Tooltip undoTip;

    @FXML
    private Tooltip redoTip;

    @FXML
    private HBox conflictBar;

    @FXML
    private Label conflict;

    /** The line of shorthand above the rows. */
    @FXML
    private VBox above;

    /** The rows and what lies over them for a moment. */
    @FXML
    private StackPane over;

    /** The form at their left. */
    @FXML
    private StackPane beside;

    /** At their right what was opened for a while: a call, a list of repairs, a comparison. */
    @FXML
    private StackPane side;

    @FXML
    private TableView<BenefitRow> table;

    @FXML
    private Label word;

    @FXML
    private Label changes;

    @FXML
    private Tooltip changesTip;

    @FXML
    private Label notice;

    @FXML
    private Label reach;

    @FXML
    private Hyperlink problems;

    @FXML
    private Button discard;

    @FXML
    private Button save;

    private QuickEntryView entry;
    private SidePanels sides;
    private OverrideMenu overrides;
    private FocusWish focus;
    private Optional<Spot.OfBenefit> wanted = Optional.empty();
    private boolean visited;
    private BenefitGrid grid;
    private ObservableList<BenefitRow> rows;

    public BenefitsView(BenefitsViewModel model) {
        this.model = model;
        this.planNames = model.plans();
    }

    @FXML
    private void initialize() {
        state.setStrings(model.strings());
        state.loadingProperty().bind(model.loadingProperty());
        state.knownProperty().bind(model.knownProperty());
        state.failureProperty().bind(model.failureProperty());
        state.ageProperty().bind(model.ageProperty());
        grid = new BenefitGrid(table, model.sheet(), this::complain);
        model.sheet().onGo((row, field) -> grid.go(row, BenefitColumn.of(field)));
        overrides = new OverrideMenu(
                table,
                new Overriding(model.sheet(), model.strings()),
                model.strings(),
                grid::row,
                row -> grid.go(row, BenefitColumn.PERCENT));
        rows = model.sheet().rows();
        table.setItems(rows);
        rows.addListener((ListChangeListener<BenefitRow>) change -> {
            showWord();
            goToWanted();
        });
        table.getFocusModel().focusedCellProperty().subscribe(this::showWord);
        for (BenefitShape shape : BenefitShape.values()) {
            var item = new MenuItem(model.strings().get("benefits.shape." + shape.name()));
            item.setId("benefit-add-" + shape.name());
            item.setOnAction(chosen -> add(shape));
            add.getItems().add(item);
        }
        duplicate
                .disableProperty()
                .bind(table.getFocusModel().focusedIndexProperty().lessThan(0));
        remove.disableProperty()
                .bind(table.getFocusModel().focusedIndexProperty().lessThan(0));
        undo.disableProperty().bind(model.status().canUndoProperty().not());
        redo.disableProperty().bind(model.status().canRedoProperty().not());
        undoTip.textProperty().bind(model.status().undoTipProperty());
        redoTip.textProperty().bind(model.status().redoTipProperty());
        shownWhenFilled(conflictBar, conflict);
        conflict.textProperty().bind(model.status().conflictProperty());
        changes.textProperty().bind(model.status().changesProperty());
        changesTip.textProperty().bind(model.status().changesProperty());
        shownWhenFilled(notice, notice);
        notice.textProperty().bind(model.status().noticeProperty());
        reach.textProperty().bind(model.status().reachProperty());
        shownWhenFilled(problems, problems);
        problems.textProperty().bind(model.status().problemsProperty());
        discard.disableProperty().bind(model.sheet().changedProperty().not().or(model.savingProperty()));
        save.disableProperty().bind(model.sheet().changedProperty().not().or(model.savingProperty()));
        planNames.addListener((ListChangeListener<String>) change -> showPlans());
        model.chosenProperty().subscribe(this::showPlans);
        entry = new QuickEntryView(
                new QuickEntryViewModel(model.sheet(), model.strings()), over, () -> table.requestFocus());
        above.getChildren().add(new Screens(model.strings()).show(entry).root());
        sides = new SidePanels(side, panels, model.strings(), table::requestFocus);
        shownWhenNotEmpty(above);
        shownWhenNotEmpty(beside);
        shownWhenNotEmpty(side);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        focus = new FocusWish(root, Bindings.isNotEmpty(rows).and(model.knownProperty()), this::takeFocus);
        model.load();
    }

    /** From now on the panel can be opened beside the rows; it is made anew each time. Called before the first key. */
    public void offer(SidePanel panel, Supplier<Screen> maker) {
        sides.offer(panel, () -> new Screens(model.strings()).show(maker.get()));
    }

    @Override
    public void focus() {
        focus.ask();
    }

    @Override
    public void returned() {
        model.load();
    }

    @Override
    public void reveal(Spot spot) {
        wanted = spot instanceof Spot.OfBenefit row ? Optional.of(row) : Optional.empty();
        goToWanted();
    }

    private void goToWanted() {
        wanted.flatMap(model::find).ifPresent(row -> grid.go(row, BenefitColumn.SAYS));
    }

    @Override
    public void close() {
        grid.commit();
        entry.close();
        sides.close();
        model.close();
    }

    @FXML
    private void retry() {
        model.load();
    }

    @FXML
    private void goToCoverage() {
        model.goToCoverage();
    }

    @FXML
    private void duplicate() {
        grid.row().flatMap(model.sheet()::duplicate).ifPresent(copy -> grid.go(copy, BenefitColumn.TARGET));
    }

    @FXML
    private void remove() {
        grid.row().ifPresent(model.sheet()::remove);
        table.requestFocus();
    }

    @FXML
    private void undo() {
        model.sheet().undo();
    }

    @FXML
    private void redo() {
        model.sheet().redo();
    }

    @FXML
    private void discard() {
        model.sheet().discard();
        table.requestFocus();
    }

    @FXML
    private void keepMine() {
        model.keepMine();
        table.requestFocus();
    }

    @FXML
    private void takeTheirs() {
        model.takeTheirs();
        table.requestFocus();
    }

    @FXML
    private void save() {
        grid.commit();
        model.save();
        table.requestFocus();
    }

    @FXML
    private void nextProblem() {
        grid.commit();
        model.sheet().nextProblem(grid.place()).ifPresent(place -> grid.go(place.row(), place.column()));
    }

    private void add(BenefitShape shape) {
        Optional<RowKey> added = model.sheet().add(shape, grid.row());
        added.ifPresent(row -> grid.go(row, BenefitColumn.TARGET));
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() != KeyCode.ENTER) { // which may still be held down from the screen that led here
            wanted = Optional.empty();
        }
        if (SAVE.match(key)) {
            save();
        } else if (NEXT_PROBLEM.match(key)) {
            nextProblem();
        } else if (WHY.match(key) && grid.hasKeys() && grid.row().isPresent()) {
            grid.commit();
            grid.row().ifPresent(model::explain);
        } else if (ENTRY.match(key)) {
            grid.commit();
            entry.focus();
        } else if (sides.pressed(key)) {
            grid.commit();
        } else if (NEXT_PLAN.match(key)) {
            grid.commit();
            model.choose(model.chosenProperty().get() + 1);
        } else if (PREVIOUS_PLAN.match(key)) {
            grid.commit();
            model.choose(model.chosenProperty().get() - 1);
        } else if (MINE.match(key)) {
            keepMine();
        } else if (THEIRS.match(key)) {
            takeTheirs();
        } else if (key.getTarget() instanceof TextInputControl) {
            return;
        } else if (UNDO.match(key)) {
            undo();
        } else if (REDO.match(key)) {
            redo();
        } else if (ADD.match(key) || INSERT.match(key)) {
            add.show();
        } else if (DUPLICATE.match(key)) {
            duplicate();
        } else if (REMOVE.match(key)) {
            remove();
        } else if (overrides.pressed(key)) {
            table.requestFocus();
        } else {
            return;
        }
        key.consume();
    }

    private void showPlans() {
        var group = new ToggleGroup();
        plans.getChildren().clear();
        for (int i = 0; i < planNames.size(); i++) {
            int plan = i;
            var button = new ToggleButton(planNames.get(i));
            button.setId("benefit-plan-" + (i + 1));
            button.getStyleClass().add("small");
            button.setToggleGroup(group);
            // Tab leads straight into the grid; this and the buttons beside it have keys of their own
            button.setFocusTraversable(false);
            button.setSelected(i == model.chosenProperty().get());
            button.setTooltip(new Tooltip(model.strings().get("benefits.view.plan.tip")));
            button.setOnAction(chosen -> {
                model.choose(plan);
                button.setSelected(true);
            });
            plans.getChildren().add(button);
        }
    }

    private void takeFocus() {
        if (visited || wanted.isPresent()) {
            visited = true;
            table.requestFocus();
        } else {
            visited = true;
            grid.goToFirst();
        }
    }

    private void complain(String sentence) {
        if (sentence.isEmpty()) {
            showWord();
        } else {
            say(sentence, "word-complaint");
        }
    }

    /** The full word on the cell that the keys are in. */
    private void showWord() {
        if (grid == null || grid.isTyping()) {
            return;
        }
        var place = grid.place();
        var row = place.flatMap(at -> model.sheet().row(at.row()));
        if (row.isEmpty()) {
            say("", "");
            return;
        }
        BenefitRow.Cell cell = row.get().cell(place.get().column());
        if (cell.complaint().isEmpty() && row.get().tone() == BenefitRow.Tone.COMPLAINT) {
            say(row.get().says(), "word-complaint");
            return;
        }
        String tone =
                !cell.complaint().isEmpty() ? "word-complaint" : cell.advice().isEmpty() ? "" : "word-advice";
        say(model.sheet().texts().word(row.get(), place.get().column()), tone);
    }

    private void say(String sentence, String tone) {
        word.setText(sentence);
        word.getStyleClass().removeAll("word-complaint", "word-advice");
        if (!tone.isEmpty()) {
            word.getStyleClass().add(tone);
        }
    }

    private static void shownWhenNotEmpty(Pane slot) {
        slot.managedProperty().bind(Bindings.isNotEmpty(slot.getChildren()));
    }

    private static void shownWhenFilled(javafx.scene.Node node, javafx.scene.control.Labeled text) {
        node.visibleProperty().bind(text.textProperty().isNotEmpty());
        node.managedProperty().bind(node.visibleProperty());
    }
}
