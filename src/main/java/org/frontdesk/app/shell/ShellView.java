package org.frontdesk.app.shell;

import atlantafx.base.controls.CustomTextField;
import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.frontdesk.app.Shortcuts;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.PatientTab;
import org.frontdesk.ui.Screen;
import org.frontdesk.ui.Screens;

/** The frame of the window: rail, patient box, the screen in the middle and the line at the foot. */
public final class ShellView implements Screen {
    private static final Duration GLANCE = Duration.millis(500);

    @FXML
    private StackPane root;

    @FXML
    private BorderPane frame;

    @FXML
    private VBox rail;

    @FXML
    private VBox above;

    @FXML
    private HBox top;

    @FXML
    private StackPane foot;

    @FXML
    private CustomTextField finder;

    @FXML
    private Label finderKeys;

    @FXML
    private Button keys;

    @FXML
    private StackPane place;

    private final Pages pages;
    private final FinderViewModel found;
    private final StatusViewModel status;
    private final Strings strings;
    private final KeepingViewModel keeping;
    private final Seat seat;
    private final Runnable reconnect;
    private final Timeline glance;
    private Optional<KeepingView> keepingBar = Optional.empty();
    private Optional<StatusBarView> statusBar = Optional.empty();
    private OpeningPane opening;
    private FinderDropDown dropDown;
    private LeavingSheet leaving;
    private TakeOverSheet takeOver;
    private Optional<KeysSheet> sheet = Optional.empty();

    /** @param reconnect opens the connection once more */
    public ShellView(
            Pages pages,
            FinderViewModel found,
            StatusViewModel status,
            KeepingViewModel keeping,
            Seat seat,
            Strings strings,
            Runnable reconnect) {
        this.pages = pages;
        this.found = found;
        this.status = status;
        this.keeping = keeping;
        this.seat = seat;
        this.strings = strings;
        this.reconnect = reconnect;
        this.glance = new Timeline(new KeyFrame(GLANCE, tick -> status.tick()));
    }

    @FXML
    private void initialize() {
        opening = new OpeningPane(strings, reconnect, pages::openSettings);
        dropDown = new FinderDropDown(finder, root, found, strings, this::focusPlace);
        dropDown.install();
        leaving = new LeavingSheet(root, strings);
        takeOver = new TakeOverSheet(root, seat);
        finderKeys.setText(Shortcuts.FIND.display());
        keys.setTooltip(new Tooltip(strings.get("shell.keys.title") + "  (" + Shortcuts.KEYS.display() + ", ?)"));
        keys.setOnAction(press -> showKeys());
        Screens.Shown<KeepingView> bar = new Screens(strings).show(new KeepingView(keeping, strings, this::focusPlace));
        above.getChildren().add(bar.root());
        keepingBar = Optional.of(bar.screen());
        fillRail();
        Screens.Shown<StatusBarView> line =
                new Screens(strings).show(new StatusBarView(status, seat, strings, pages::openActivity));
        foot.getChildren().add(line.root());
        statusBar = Optional.of(line.screen());
        pages.nodeProperty().subscribe(this::show);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::keyLeftOver);
        root.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        root.setOnDragOver(this::dragged);
        root.setOnDragDropped(this::dropped);
        glance.setCycleCount(Animation.INDEFINITE);
        glance.play();
    }

    /** The connection is being opened. */
    public void opening() {
        opening.opening();
    }

    /** The connection did not open. */
    public void failed(String sentence, String hint) {
        opening.failed(sentence, hint);
    }

    /** Opens the list of those who may be at the desk. */
    public void choosePerson() {
        statusBar.ifPresent(StatusBarView::choosePerson);
    }

    /** Locks the desk at once. */
    public void lock() {
        seat.lock().lockNow();
    }

    /** Shows the sheet of keys. */
    public void showKeys() {
        sheet = Optional.of(sheet.orElseGet(() -> new KeysSheet(root, strings)));
        sheet.get().toggle();
    }

    /**
     * Asks before unsaved work is left behind.
     *
     * @param unsaved tells what it is, a line each
     * @param explanation tells what becomes of it
     * @param leave leaves without saving it, when the person says so
     * @return whether there is any
     */
    public boolean asksToLeave(Supplier<List<String>> unsaved, Supplier<String> explanation, Runnable leave) {
        return leaving.ask(unsaved, explanation, leave);
    }

    /** Puts the caret into the patient box. */
    public void find() {
        dropDown.focus();
    }

    /** Types into the patient box, as a person would. */
    public void find(String text) {
        dropDown.type(text);
    }

    /** Empties the patient box and gives the keys back to the screen. */
    public void stopFinding() {
        finder.clear();
        focusPlace();
    }

    @Override
    public void close() {
        glance.stop();
        dropDown.close();
        takeOver.close();
        keepingBar.ifPresent(KeepingView::close);
        statusBar.ifPresent(StatusBarView::close);
        pages.close();
    }

    private void fillRail() {
        var buttons = new Rail(rail);
        buttons.add(
                Place.PATIENTS,
                "mdi2a-account-multiple-outline",
                strings.get("shell.rail.patients"),
                Shortcuts.PATIENTS,
                pages::openPatients);
        buttons.add(
                Place.DISCOUNT_PLANS,
                "mdi2t-ticket-percent-outline",
                strings.get("shell.rail.discountPlans"),
                Shortcuts.DISCOUNT_PLANS,
                pages::openDiscountPlans);
        buttons.add(
                Place.ACTIVITY,
                "mdi2p-pulse",
                strings.get("shell.rail.activity"),
                Shortcuts.ACTIVITY,
                pages::openActivity);
        buttons.count(Place.ACTIVITY, status.openWritesProperty(), strings);
        buttons.add(
                Place.SETTINGS,
                "mdi2c-cog-outline",
                strings.get("shell.rail.settings"),
                Shortcuts.SETTINGS,
                pages::openSettings);
        pages.placeProperty().subscribe(buttons::mark);
    }

    /** The patient's own view of signing stands alone: nothing else can be reached from it. */
    private void show(Node node) {
        place.getChildren().setAll(node == null ? opening : node);
        boolean alone = pages.placeProperty().get() == Place.SIGNING;
        for (Node around : new Node[] {rail, above, foot}) {
            around.setVisible(!alone);
            around.setManaged(!alone);
        }
        if (node != null && !finder.isFocused()) {
            focusPlace();
        }
    }

    /** Gives the keys to the first control of the screen, unless one of its controls has them already. */
    private void focusPlace() {
        Node owner = place.getScene() == null ? null : place.getScene().getFocusOwner();
        while (owner != null && owner != place) {
            owner = owner.getParent();
        }
        if (owner == null) {
            first(place).orElse(place).requestFocus();
        }
    }

    private static Optional<Node> first(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable() && !(node instanceof ScrollPane)) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> first(child).stream())
                        .findFirst()
                : Optional.empty();
    }

    private void key(KeyEvent key) {
        if (pages.placeProperty().get() == Place.SIGNING) {
            return;
        }
        Shortcuts.ofTheWindow().stream()
                .filter(shortcut -> shortcut != Shortcuts.KEYS)
                .filter(shortcut -> shortcut == Shortcuts.LOCK || !isCovered())
                .filter(shortcut -> shortcut.keys().match(key))
                .findFirst()
                .ifPresent(shortcut -> {
                    key.consume();
                    act(shortcut);
                    if (shortcut != Shortcuts.FIND && shortcut != Shortcuts.LOCK) {
                        focusPlace();
                    }
                });
    }

    /** Whether a sheet lies over the window, whose keys wait meanwhile. */
    private boolean isCovered() {
        return root.getChildren().stream()
                .anyMatch(layer -> layer.getStyleClass().contains("cover"));
    }

    /** F1 and Esc belong to the screen first, which may explain what it stands on or have something of its own to leave. */
    private void keyLeftOver(KeyEvent key) {
        if (Shortcuts.KEYS.keys().match(key)) {
            key.consume();
            act(Shortcuts.KEYS);
        } else if (Shortcuts.BACK.keys().match(key) && pages.placeProperty().get() == Place.PATIENT) {
            key.consume();
            act(Shortcuts.PATIENTS);
        }
    }

    private void dragged(DragEvent drag) {
        if (paper(drag).isPresent() && pages.placeProperty().get() != Place.SIGNING) {
            drag.acceptTransferModes(TransferMode.COPY);
            drag.consume();
        }
    }

    private void dropped(DragEvent drag) {
        Optional<File> paper = paper(drag);
        paper.ifPresent(file -> pages.verify(file.toPath()));
        drag.setDropCompleted(paper.isPresent());
        drag.consume();
    }

    /** The first PDF of what is dragged over the window. */
    private static Optional<File> paper(DragEvent drag) {
        return drag.getDragboard().getFiles().stream()
                .filter(file -> file.getName().toLowerCase(Locale.ROOT).endsWith(".pdf"))
                .findFirst();
    }

    private void typed(KeyEvent key) {
        if ("?".equals(key.getCharacter()) && !(key.getTarget() instanceof TextInputControl)) {
            key.consume();
            act(Shortcuts.KEYS);
        }
    }

    private void act(Shortcuts shortcut) {
        switch (shortcut) {
            case FIND -> find();
            case PATIENTS -> pages.openPatients();
            case DISCOUNT_PLANS -> pages.openDiscountPlans();
            case ACTIVITY -> pages.openActivity();
            case SETTINGS -> pages.openSettings();
            case FIRST_TAB -> tab(PatientTab.COVERAGE);
            case SECOND_TAB -> tab(PatientTab.BENEFITS);
            case THIRD_TAB -> tab(PatientTab.TREATMENT_PLANS);
            case LOCK -> lock();
            case KEYS -> showKeys();
            case WHY, SAVE, UNDO, REDO, MAIN_ACT, BACK, NEXT_FIELD -> {}
        }
    }

    private void tab(PatientTab tab) {
        if (pages.placeProperty().get() == Place.ACTIVITY) {
            pages.selectInActivity(tab.ordinal());
        }
        if (pages.placeProperty().get() == Place.PATIENT) {
            pages.patient().ifPresent(page -> page.select(tab));
        }
    }
}
