package org.frontdesk.coverage;

import java.util.HashMap;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.FocusWish;
import org.frontdesk.ui.Screen;
import org.frontdesk.ui.Screens;
import org.frontdesk.ui.Shown;
import org.frontdesk.ui.Spot;
import org.frontdesk.ui.StatePane;

/** A patient's plans as cards in their order, with panels at the right that add a plan or join a discount plan. */
public final class CoverageView implements Screen {
    private static final KeyCombination UP = new KeyCodeCombination(KeyCode.UP, KeyCombination.ALT_DOWN);
    private static final KeyCombination DOWN = new KeyCodeCombination(KeyCode.DOWN, KeyCombination.ALT_DOWN);
    private static final KeyCombination WHY = new KeyCodeCombination(KeyCode.F1);
    private static final KeyCombination PRIMARY = new KeyCodeCombination(KeyCode.P, KeyCombination.ALT_DOWN);
    private static final KeyCombination VERIFY = new KeyCodeCombination(KeyCode.V, KeyCombination.ALT_DOWN);
    private static final KeyCombination ADD = new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination JOIN = new KeyCodeCombination(KeyCode.D, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    @FXML
    private BorderPane root;

    @FXML
    private StatePane state;

    @FXML
    private VBox cards;

    @FXML
    private Label notice;

    @FXML
    private Button add;

    @FXML
    private Button join;

    @FXML
    private VBox discount;

    @FXML
    private Label discountName;

    @FXML
    private Label discountDates;

    @FXML
    private Label discountEnded;

    @FXML
    private Label discountNote;

    @FXML
    private Button leave;

    private final CoverageViewModel model;
    private final Map<PlanCard, Screens.Shown<PlanCardView>> shown = new HashMap<>();

    private FocusWish focus;

    public CoverageView(CoverageViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        Strings strings = model.strings();
        state.setStrings(strings);
        state.loadingProperty().bind(model.loadingProperty());
        state.knownProperty().bind(model.knownProperty());
        state.failureProperty().bind(model.failureProperty());
        state.ageProperty().bind(model.ageProperty());
        notice.textProperty().bind(model.noticeProperty());
        Shown.when(notice, model.noticeProperty().isNotEmpty());
        initializeDiscount();
        add.setTooltip(new Tooltip(strings.get("coverage.tip.add")));
        join.setTooltip(new Tooltip(strings.get("coverage.tip.join")));
        model.cards().addListener((ListChangeListener<PlanCard>) change -> arrange());
        Screens screens = new Screens(strings);
        panel(screens, new AddPlanView(model.adding(), strings), model.adding().openProperty());
        panel(
                screens,
                new JoinDiscountView(model.joining(), strings),
                model.joining().openProperty());
        focus = new FocusWish(root, model.knownProperty(), this::focusSelected);
        model.knownProperty().subscribe(known -> {
            if (known && holdsFocus(root)) {
                focusSelected();
            }
        });
        // Not focusWithin: the cells of a choice that pops up claim a focus that is not theirs.
        root.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::selectFocused);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.load();
    }

    private void initializeDiscount() {
        discountName.textProperty().bind(model.discountProperty().map(DiscountFacts::description));
        discountDates.textProperty().bind(model.discountProperty().map(DiscountFacts::dates));
        discountNote.textProperty().bind(model.discountProperty().map(DiscountFacts::note));
        Shown.when(cards, Bindings.isNotEmpty(model.cards()));
        Shown.when(discount, model.discountProperty().isNotNull());
        Shown.when(discountNote, discountNote.textProperty().isNotEmpty());
        model.discountProperty().subscribe(facts -> {
            discountEnded.setVisible(facts != null && facts.ended());
            discountEnded.setManaged(facts != null && facts.ended());
        });
        leave.disableProperty().bind(model.savingProperty());
        leave.setTooltip(new Tooltip(model.strings().get("coverage.tip.leave")));
    }

    private void panel(Screens screens, Screen panel, javafx.beans.property.ReadOnlyBooleanProperty open) {
        Node node = screens.show(panel).root();
        open.subscribe(isOpen -> {
            if (isOpen) {
                root.setRight(node);
            } else if (root.getRight() == node) {
                root.setRight(null);
                focusSelected();
            }
        });
    }

    /** A card keeps its nodes while it moves, and the keyboard stays with the selected one. */
    private void arrange() {
        PlanCard selected = model.selectedProperty().get();
        boolean ours = holdsFocus(cards.getChildren().isEmpty() ? root : cards);
        shown.keySet().stream()
                .filter(card -> !model.cards().contains(card))
                .toList()
                .forEach(gone -> shown.remove(gone).screen().close());
        cards.getChildren()
                .setAll(model.cards().stream()
                        .map(this::show)
                        .map(Screens.Shown::root)
                        .toList());
        if (ours) {
            // Nodes that leave and come back pass the focus on, and selected follows it.
            model.selectedProperty().set(selected);
            focusSelected();
        }
    }

    private Screens.Shown<PlanCardView> show(PlanCard card) {
        return shown.computeIfAbsent(card, first -> new Screens(model.strings()).show(new PlanCardView(model, card)));
    }

    /** Whether the keyboard is with this part, also while another window is in front. */
    private boolean holdsFocus(Node part) {
        Node owner = root.getScene() == null ? null : root.getScene().getFocusOwner();
        if (owner == null) {
            return true;
        }
        Node node = owner;
        while (node != null && node != part) {
            node = node.getParent();
        }
        return node == part;
    }

    private void selectFocused(Node owner) {
        for (Node node = owner; node != null; node = node.getParent()) {
            for (var card : shown.entrySet()) {
                if (card.getValue().root() == node) {
                    model.selectedProperty().set(card.getKey());
                }
            }
        }
    }

    private void focusSelected() {
        PlanCard selected = model.selectedProperty().get();
        if (shown.containsKey(selected)) {
            shown.get(selected).root().requestFocus();
        } else if (model.cards().isEmpty()) {
            discount.requestFocus();
        }
    }

    /** Before the controls hear the key: a field would keep Ctrl+Z for itself, a choice Alt+Down. */
    private void key(KeyEvent press) {
        if (ADD.match(press)) {
            beginAdding();
        } else if (JOIN.match(press)) {
            beginJoining();
        } else if (root.getRight() != null && holdsFocus(root.getRight())) {
            return;
        } else if (REDO.match(press)) {
            model.redo();
        } else if (UNDO.match(press)) {
            model.undo();
        } else if (!cardKey(press, model.selectedProperty().get())) {
            return;
        }
        press.consume();
    }

    private boolean cardKey(KeyEvent press, PlanCard card) {
        if (card == null || !shown.containsKey(card)) {
            return false;
        }
        boolean onCard = press.getTarget() == shown.get(card).root();
        if (WHY.match(press)) {
            model.explain(card);
        } else if (UP.match(press)) {
            model.moveUp(card);
        } else if (DOWN.match(press)) {
            model.moveDown(card);
        } else if (PRIMARY.match(press)) {
            model.makePrimary(card);
        } else if (VERIFY.match(press)) {
            model.verifiedToday(card);
        } else if (SAVE.match(press) || press.getCode() == KeyCode.ENTER && typing(press)) {
            model.save(card);
        } else if (onCard && press.getCode() == KeyCode.DELETE) {
            model.drop(card);
        } else if (onCard && press.getCode() == KeyCode.UP) {
            step(card, -1);
        } else if (onCard && press.getCode() == KeyCode.DOWN) {
            step(card, 1);
        } else if (press.getCode() == KeyCode.ESCAPE && typing(press)) {
            focusSelected();
        } else {
            return false;
        }
        return true;
    }

    private static boolean typing(KeyEvent press) {
        return press.getTarget() instanceof TextInputControl;
    }

    private void step(PlanCard from, int by) {
        int to = model.cards().indexOf(from) + by;
        if (to >= 0 && to < model.cards().size()) {
            model.selectedProperty().set(model.cards().get(to));
            focusSelected();
        }
    }

    @Override
    public void focus() {
        focus.ask();
    }

    @Override
    public void reveal(Spot spot) {
        if (spot instanceof Spot.OfDiscountPlan) {
            discount.requestFocus();
        }
        model.cards().stream()
                .filter(card -> spot.equals(new Spot.OfCoverage(card.held().id())))
                .findFirst()
                .ifPresent(card -> {
                    model.selectedProperty().set(card);
                    focusSelected();
                });
    }

    @FXML
    private void reload() {
        model.load();
    }

    @FXML
    private void beginAdding() {
        model.beginAdding();
    }

    @FXML
    private void beginJoining() {
        model.beginJoining();
    }

    @FXML
    private void leave() {
        model.leaveDiscount();
    }

    @Override
    public void close() {
        model.close();
        shown.values().forEach(card -> card.screen().close());
    }
}
