package org.frontdesk.benefits;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.frontdesk.benefits.call.CallBar;
import org.frontdesk.benefits.call.CallView;
import org.frontdesk.benefits.call.CallViewModel;
import org.frontdesk.benefits.entry.QuickEntryView;
import org.frontdesk.benefits.entry.QuickEntryViewModel;
import org.frontdesk.benefits.form.FormView;
import org.frontdesk.benefits.form.FormViewModel;
import org.frontdesk.benefits.health.HealthView;
import org.frontdesk.benefits.health.HealthViewModel;
import org.frontdesk.benefits.health.PlanHealth;
import org.frontdesk.benefits.overrides.OverrideMenu;
import org.frontdesk.benefits.overrides.Overriding;
import org.frontdesk.domain.benefit.BenefitShape;
import org.frontdesk.domain.edits.RowKey;
import org.frontdesk.ui.FocusWish;
import org.frontdesk.ui.Habits;
import org.frontdesk.ui.HandAtRest;
import org.frontdesk.ui.Screen;
import org.frontdesk.ui.Screens;
import org.frontdesk.ui.Spot;
import org.frontdesk.ui.StatePane;

/** The benefit rows of a patient's plans as a grid that is worked by keys. */
public final class BenefitsView implements Screen {
    private static final double CROWDED = 1100;
    private static final KeyCombination WHY = new KeyCodeCombination(KeyCode.F1);

    private final HandAtRest rest = new HandAtRest();
    private final BenefitsViewModel model;
    private final Habits habits;

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
    private TextField filter;

    @FXML
    private MenuButton view;

    /** What has to be decided or looked at first. */
    @FXML
    private StackPane bars;

    /** What a save would send, and its button. */
    @FXML
    private StackPane foot;

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

    private GridClipboard clipboard;
    private WordLine words;
    private BenefitKeys keys;
    private QuickEntryView entry;
    private FormView form;
    private SidePanels sides;
    private OverrideMenu overrides;
    private final List<Runnable> ends = new ArrayList<>();
    private Runnable saved = () -> {};
    private FocusWish focus;
    private GridEntrance entrance;
    private BenefitGrid grid;
    private ObservableList<BenefitRow> rows;

    /** With habits that last as long as the program. */
    public BenefitsView(BenefitsViewModel model) {
        this(model, Habits.ofThisRun());
    }

    /** @param habits which columns are hidden, and whether the rows stand in groups */
    public BenefitsView(BenefitsViewModel model, Habits habits) {
        this.model = model;
        this.habits = habits;
    }

    @FXML
    private void initialize() {
        state.setStrings(model.strings());
        state.loadingProperty().bind(model.loadingProperty());
        state.knownProperty().bind(model.knownProperty());
        state.failureProperty().bind(model.failureProperty());
        state.ageProperty().bind(model.ageProperty());
        grid = new BenefitGrid(table, model.sheet(), habits, sentence -> words.complain(sentence));
        entrance = new GridEntrance(model, grid, table);
        var planHealth = new PlanHealth(model.sheet(), model.strings(), rest);
        var screens = new Screens(model.strings());
        var footView = new FootView(
                model,
                planHealth,
                new FootView.Acts(this::save, this::discard, this::nextProblem, () -> sides.toggle(SidePanel.HEALTH)));
        foot.getChildren().add(screens.show(footView).root());
        var barsView = new BarsView(model, table::requestFocus);
        bars.getChildren().add(screens.show(barsView).root());
        bars.managedProperty().bind(barsView.filled());
        words = new WordLine(footView.word(), grid, model.sheet());
        clipboard = new GridClipboard(grid, model.sheet(), barsView.pasted());
        model.sheet().onGo((row, field) -> grid.go(row, BenefitColumn.of(field)));
        overrides = new OverrideMenu(
                table,
                new Overriding(model.sheet(), model.strings()),
                model.strings(),
                grid::row,
                row -> grid.go(row, BenefitColumn.PERCENT));
        rows = model.sheet().shown();
        table.setItems(rows);
        rows.addListener((ListChangeListener<BenefitRow>) change -> {
            words.show();
            entrance.goToWanted();
        });
        table.getFocusModel().focusedCellProperty().subscribe(words::show);
        grid.marks().countProperty().subscribe(words::show);
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
        var chooser = new PlanChooser(plans, model);
        model.plans().addListener((ListChangeListener<String>) change -> chooser.show());
        model.chosenProperty().subscribe(chooser::show);
        entry = new QuickEntryView(
                new QuickEntryViewModel(model.sheet(), model.strings()), over, () -> table.requestFocus());
        above.getChildren().add(new Screens(model.strings()).show(entry).root());
        form = new FormView(
                new FormViewModel(model.sheet(), model.strings(), habits),
                new FormView.Steps(this::undo, this::redo, table::requestFocus));
        beside.getChildren().add(new Screens(model.strings()).show(form).root());
        form.watch(root, over.widthProperty());
        sides = new SidePanels(side, panels, model.strings(), table::requestFocus);
        offer(SidePanel.HEALTH, () -> new HealthView(new HealthViewModel(planHealth, model.sheet(), model.strings())));
        shownWhenNotEmpty(above);
        // in a narrow window a panel takes the form's place, so that the rows are still seen
        var crowded = over.widthProperty().lessThan(CROWDED).and(Bindings.isNotEmpty(side.getChildren()));
        beside.visibleProperty().bind(sides.wideProperty().or(crowded).not());
        beside.managedProperty().bind(beside.visibleProperty());
        shownWhenNotEmpty(side);
        new GridLooks(table, grid, model.sheet(), habits).offer(filter, view);
        keys = keys();
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        root.addEventFilter(KeyEvent.KEY_RELEASED, sides::released);
        focus = new FocusWish(root, model.knownProperty(), entrance::takeFocus);
        model.load();
    }

    /**
     * From now on the line beside Save says whom the unsaved changes affect, as far as that is known.
     *
     * @param end ends with the screen
     */
    public void tellReach(ReadOnlyStringProperty text, Runnable end) {
        Subscription watching = text.subscribe(sentence -> model.status().affects(sentence));
        ends.add(watching::unsubscribe);
        ends.add(end);
    }

    /** From now on the panel can be opened beside the rows; it is made anew each time. Called before the first key. */
    public void offer(SidePanel panel, Supplier<Screen> maker) {
        sides.offer(panel, () -> new Screens(model.strings()).show(maker.get()));
    }

    /** From now on calls can be made beside the rows; one that waits is offered above them. Called before the first key. */
    public void offer(CallViewModel calls) {
        offer(SidePanel.CALL, () -> new CallView(calls, () -> sides.toggle(SidePanel.CALL)));
        above.getChildren().add(new CallBar(calls, () -> sides.toggle(SidePanel.CALL)));
        saved = calls::save;
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
        entrance.reveal(spot);
    }

    @Override
    public void close() {
        grid.commit();
        form.close();
        entry.close();
        sides.close();
        rest.end();
        ends.forEach(Runnable::run);
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
        List<RowKey> rows = grid.chosen();
        if (!rows.isEmpty()) {
            model.sheet().duplicate(rows).stream().findFirst().ifPresent(copy -> grid.go(copy, BenefitColumn.TARGET));
        }
    }

    @FXML
    private void remove() {
        List<RowKey> rows = grid.chosen();
        if (!rows.isEmpty()) {
            model.sheet().remove(rows);
            grid.marks().clear();
        }
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

    private void discard() {
        model.sheet().discard();
        table.requestFocus();
    }

    private void save() {
        grid.commit();
        model.save();
        saved.run();
        table.requestFocus();
    }

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
            entrance.forgetWanted();
        }
        if (sides.pressed(key)) {
            key.consume();
        } else if (WHY.match(key)) {
            if (grid.hasKeys() && grid.row().isPresent()) {
                grid.commit();
                grid.row().ifPresent(model::explain);
                key.consume();
            }
        } else if (!(key.getTarget() instanceof TextInputControl) && overrides.pressed(key)) {
            table.requestFocus();
            key.consume();
        } else {
            keys.pressed(key);
        }
    }

    private BenefitKeys keys() {
        return new BenefitKeys(beside, side)
                .always("Shortcut+S", this::save)
                .always("F8", this::nextProblem)
                .always("Shortcut+E", this::goToEntry)
                .always("Shortcut+F", filter::requestFocus)
                .always("Shortcut+Page Down", () -> choose(1))
                .always("Shortcut+Page Up", () -> choose(-1))
                .always("Alt+M", model::keepMine)
                .always("Alt+T", model::takeTheirs)
                .outsideText("Shortcut+Z", this::undo)
                .outsideText("Shift+Shortcut+Z", this::redo)
                .outsidePanels("Shortcut+N", add::show)
                .outsidePanels("INSERT", add::show)
                .outsidePanels("Shortcut+D", this::duplicate)
                .outsidePanels("DELETE", this::remove)
                .outsidePanels("Shortcut+A", grid::markAll)
                .outsidePanels("Shortcut+C", clipboard::copy)
                .outsidePanels("Shortcut+X", this::cut)
                .outsidePanels("Shortcut+V", clipboard::paste);
    }

    private void goToEntry() {
        grid.commit();
        entry.focus();
    }

    private void choose(int step) {
        grid.commit();
        model.choose(model.chosenProperty().get() + step);
    }

    private void cut() {
        if (clipboard.copy()) {
            remove();
        }
    }

    private static void shownWhenNotEmpty(Pane slot) {
        slot.managedProperty().bind(Bindings.isNotEmpty(slot.getChildren()));
    }
}
