package org.frontdesk.treatmentplans;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.frontdesk.domain.treatment.TreatmentPlan;
import org.frontdesk.text.Strings;
import org.frontdesk.treatmentplans.alternatives.AlternativesView;
import org.frontdesk.treatmentplans.goodfaith.GoodFaithView;
import org.frontdesk.treatmentplans.stale.StaleView;
import org.frontdesk.ui.FocusWish;
import org.frontdesk.ui.Screen;
import org.frontdesk.ui.Screens;
import org.frontdesk.ui.Spot;
import org.frontdesk.ui.StatePane;

/** A patient's treatment plans: the list at the left, the open plan beside it, a panel over it at the right. */
public final class TreatmentPlansView implements Screen {
    @FXML
    private StackPane root;

    @FXML
    private StatePane state;

    @FXML
    private ListView<PlanRow> plans;

    @FXML
    private Button add;

    @FXML
    private Label heading;

    @FXML
    private Label status;

    @FXML
    private Label kind;

    @FXML
    private Button details;

    @FXML
    private Button copy;

    @FXML
    private Button delete;

    @FXML
    private Button sign;

    @FXML
    private HBox locked;

    @FXML
    private Label lockSentence;

    @FXML
    private Label note;

    @FXML
    private StackPane staleSlot;

    @FXML
    private Label clock;

    @FXML
    private Button estimate;

    @FXML
    private StackPane goodFaithSlot;

    @FXML
    private StackPane alternativesSlot;

    @FXML
    private Button compare;

    @FXML
    private StackPane linesSlot;

    @FXML
    private StackPane panelSlot;

    private final TreatmentPlansViewModel model;
    private final Strings strings;
    private final Screens screens;
    private final Map<KeyCombination, Runnable> keys = new LinkedHashMap<>();
    private PlanLinesView lines;
    private boolean following;
    private FocusWish focus;

    public TreatmentPlansView(TreatmentPlansViewModel model) {
        this.model = model;
        this.strings = model.strings();
        this.screens = new Screens(strings);
    }

    @FXML
    private void initialize() {
        state.setStrings(strings);
        state.loadingProperty().bind(model.loadingProperty());
        state.knownProperty().bind(model.knownProperty());
        state.failureProperty().bind(model.failureProperty());
        state.ageProperty().bind(model.ageProperty());
        plans.setCellFactory(list -> new PlanCell(strings));
        plans.setItems(model.rows());
        plans.getItems().addListener((ListChangeListener<PlanRow>) change -> follow());
        plans.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null && !following) {
                model.choose(row.id());
            }
        });
        panelSlot
                .getChildren()
                .setAll(screens.show(new PlanPanelView(model.panel(), strings)).root());
        staleSlot
                .getChildren()
                .setAll(screens.show(new StaleView(model.stale(), strings)).root());
        goodFaithSlot
                .getChildren()
                .setAll(screens.show(new GoodFaithView(model.goodFaith(), strings))
                        .root());
        goodFaithSlot.visibleProperty().bind(model.goodFaith().openProperty());
        model.goodFaith().openProperty().subscribe((before, now) -> {
            if (before && !now) {
                plans.requestFocus();
            }
        });
        model.goodFaith().clockProperty().subscribe(now -> {
            clock.setText(now.sentence());
            clock.setVisible(!now.sentence().isEmpty());
            clock.getStyleClass()
                    .setAll(
                            "badge",
                            switch (now.time()) {
                                case LEFT -> "badge-warn";
                                case OVER -> "badge-danger";
                                case GIVEN -> "badge-ok";
                            });
        });
        alternativesSlot
                .getChildren()
                .setAll(screens.show(new AlternativesView(model.alternatives(), strings))
                        .root());
        alternativesSlot.visibleProperty().bind(model.alternatives().openProperty());
        model.alternatives().openProperty().subscribe((before, now) -> {
            if (before && !now) {
                plans.requestFocus();
            }
        });
        panelSlot.visibleProperty().bind(model.panel().actProperty().map(act -> act != PanelAct.NONE));
        model.panel().actProperty().subscribe((before, now) -> {
            if (now == PanelAct.NONE && before != PanelAct.NONE) {
                plans.requestFocus();
            }
        });
        model.chosenProperty().subscribe(this::showPlan);
        model.linesProperty().subscribe(this::showLines);
        declareKeys();
        focus = new FocusWish(root, model.knownProperty(), plans::requestFocus);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        root.sceneProperty().subscribe((before, now) -> {
            if (before == null && now != null && model.knownProperty().get()) {
                model.load(); // back from signing, where the plan may have changed
            }
        });
        model.load();
    }

    @Override
    public void focus() {
        focus.ask();
    }

    @Override
    public void reveal(Spot spot) {
        if (spot instanceof Spot.OfProcedure(var plan, var procedure)) {
            model.choose(plan);
            onLines(open -> open.reveal(procedure));
        }
    }

    @Override
    public void close() {
        onLines(PlanLinesView::finishTyping);
        model.close();
    }

    @FXML
    void newPlan() {
        model.newPlan();
    }

    @FXML
    void details() {
        model.details();
    }

    @FXML
    void goodFaith() {
        model.goodFaith().open();
    }

    @FXML
    void compare() {
        model.compare();
    }

    @FXML
    void saveCopy() {
        model.saveCopy();
    }

    @FXML
    void delete() {
        model.delete();
    }

    @FXML
    void sign() {
        model.sign();
    }

    @FXML
    void reload() {
        model.load();
    }

    private void showPlan(TreatmentPlan plan) {
        if (plan == null) {
            return;
        }
        PlanRow row = model.row(plan);
        heading.setText(row.heading());
        status.setText(row.date().isEmpty() ? row.status() : row.status() + " · " + row.date());
        kind.setText(strings.get("treatmentplans.kind." + plan.details().kind().apiName()));
        note.setText(plan.details().note());
        String lock = model.lockSentence(plan);
        lockSentence.setText(lock);
        locked.setVisible(!lock.isEmpty());
        locked.setManaged(!lock.isEmpty());
        copy.setVisible(!plan.isSaved());
        copy.setManaged(!plan.isSaved());
        sign.setText(strings.get(plan.isSigned() ? "treatmentplans.openSigned" : "treatmentplans.sign"));
        follow();
    }

    /** Marks the open plan in the list. */
    private void follow() {
        TreatmentPlan plan = model.chosenProperty().get();
        if (plan == null || following) {
            return;
        }
        following = true;
        plans.getItems().stream()
                .filter(one -> one.id().equals(plan.id()))
                .findFirst()
                .ifPresent(one -> plans.getSelectionModel().select(one));
        following = false;
    }

    private void showLines(PlanLinesViewModel open) {
        lines = open == null ? null : new PlanLinesView(open, strings);
        linesSlot.getChildren().clear();
        if (open != null) {
            linesSlot.getChildren().setAll(screens.show(lines).root());
        }
    }

    private void declareKeys() {
        declare("Shortcut+N", model::newPlan, add, "new");
        declare("Shortcut+E", model::details, details, "details");
        declare("Shortcut+U", model.goodFaith()::open, estimate, "goodFaith");
        declare("Shortcut+G", model::compare, compare, "compare");
        declare("Shortcut+D", model::saveCopy, copy, "copy");
        declare("Shortcut+Delete", model::delete, delete, "delete");
        declare("Shortcut+Enter", model::sign, sign, "sign");
        keys.put(KeyCombination.valueOf("Shortcut+I"), model.stale()::toggle);
        keys.put(KeyCombination.valueOf("Shortcut+R"), model.stale()::prepare);
        keys.put(KeyCombination.valueOf("Shortcut+S"), () -> onLines(PlanLinesView::save));
        keys.put(KeyCombination.valueOf("F1"), () -> onLines(open -> model.explain(open.why())));
        keys.put(KeyCombination.valueOf("Shortcut+B"), () -> onLines(PlanLinesView::balance));
        keys.put(KeyCombination.valueOf("Shortcut+L"), () -> onLines(PlanLinesView::chooseColumns));
        keys.put(KeyCombination.valueOf("Shortcut+T"), () -> onLines(PlanLinesView::chooseDay));
        keys.put(KeyCombination.valueOf("Shortcut+Z"), this::undo);
        keys.put(KeyCombination.valueOf("Shortcut+Shift+Z"), () -> onLines(PlanLinesView::redo));
    }

    /** The newest change of the open plan's lines, or where there is none the last deletion of a plan. */
    private void undo() {
        if (lines != null && lines.canUndo()) {
            lines.undo();
        } else {
            model.undoDelete();
        }
    }

    private void declare(String combination, Runnable act, Button button, String tip) {
        keys.put(KeyCombination.valueOf(combination), act);
        button.setTooltip(new Tooltip(strings.get("treatmentplans.tip." + tip)));
    }

    private void onLines(Consumer<PlanLinesView> act) {
        if (lines != null) {
            act.accept(lines);
        }
    }

    private void panelKey(KeyEvent press) {
        if (KeyCombination.valueOf("Shortcut+Z").match(press)) {
            model.panel().undo();
            press.consume();
        } else if (KeyCombination.valueOf("Shortcut+Shift+Z").match(press)) {
            model.panel().redo();
            press.consume();
        }
    }

    /** While the panel is open its own keys count; a field being typed keeps its own undo. */
    private void key(KeyEvent press) {
        if (model.alternatives().openProperty().get()
                || model.goodFaith().openProperty().get()) {
            return;
        }
        if (model.panel().actProperty().get() != PanelAct.NONE) {
            if (!(press.getTarget() instanceof TextInputControl)) {
                panelKey(press);
            }
            return;
        }
        boolean removes = new KeyCodeCombination(KeyCode.DELETE).match(press);
        if (removes && lines != null && lines.ownsKeys()) {
            press.consume();
            lines.remove();
            return;
        }
        boolean undoes = press.getCode() == KeyCode.Z && press.isShortcutDown();
        if (undoes && lines != null && lines.isTyping()) {
            return;
        }
        keys.entrySet().stream()
                .filter(entry -> entry.getKey().match(press))
                .findFirst()
                .ifPresent(entry -> {
                    press.consume();
                    onLines(PlanLinesView::finishTyping);
                    entry.getValue().run();
                });
    }
}
