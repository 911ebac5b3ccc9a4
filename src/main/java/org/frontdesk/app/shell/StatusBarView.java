package org.frontdesk.app.shell;

import java.util.Locale;
import javafx.beans.InvalidationListener;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.frontdesk.app.Shortcuts;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.Screen;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The line at the foot of the window. What comes and goes has its room all the time, so that nothing jumps about; a passing sentence stands
 * where it is otherwise told what becomes of unsaved work.
 */
public final class StatusBarView implements Screen {
    private static final PseudoClass WARNS = PseudoClass.getPseudoClass("warns");

    @FXML
    private HBox root;

    @FXML
    private FontIcon dot;

    @FXML
    private Label connection;

    @FXML
    private Label waiting;

    @FXML
    private Button unsent;

    @FXML
    private Label kept;

    @FXML
    private Label said;

    @FXML
    private Label contact;

    @FXML
    private MenuButton who;

    private final StatusViewModel status;
    private final PersonViewModel person;
    private final TakeOverViewModel takeOver;
    private final LockViewModel lock;
    private final Strings strings;
    private final Runnable activity;

    /** @param activity opens the screen with the writes that are not through */
    StatusBarView(StatusViewModel status, Seat seat, Strings strings, Runnable activity) {
        this.status = status;
        this.person = seat.person();
        this.takeOver = seat.takeOver();
        this.lock = seat.lock();
        this.strings = strings;
        this.activity = activity;
    }

    @FXML
    private void initialize() {
        connection.textProperty().bind(status.connectionProperty());
        waiting.textProperty().bind(status.waitingProperty());
        unsent.textProperty().bind(status.unsentProperty());
        unsent.visibleProperty().bind(status.unsentProperty().isNotEmpty());
        unsent.setTooltip(new Tooltip(strings.get("shell.rail.activity") + "  (" + Shortcuts.ACTIVITY.display() + ")"));
        said.textProperty().bind(status.saidProperty());
        said.visibleProperty().bind(status.saidProperty().isNotEmpty());
        said.setMinWidth(0);
        said.setTooltip(new Tooltip());
        said.getTooltip().textProperty().bind(status.saidProperty());
        kept.textProperty().bind(status.keptProperty());
        kept.visibleProperty().bind(said.visibleProperty().not());
        kept.setMinWidth(0);
        kept.setTooltip(new Tooltip());
        kept.getTooltip().textProperty().bind(status.keptHintProperty());
        status.keptWarnsProperty().subscribe(warns -> kept.pseudoClassStateChanged(WARNS, warns));
        contact.textProperty().bind(status.contactProperty());
        status.lightProperty().subscribe(light -> {
            for (StatusViewModel.Light each : StatusViewModel.Light.values()) {
                dot.pseudoClassStateChanged(
                        PseudoClass.getPseudoClass(each.name().toLowerCase(Locale.ROOT)), each == light);
            }
        });
        who.textProperty().bind(person.nameProperty());
        who.accessibleTextProperty().bind(person.nameProperty().map(name -> strings.get("shell.who.label", name)));
        who.setTooltip(new Tooltip(strings.get("shell.who.tip")));
        who.setOnShowing(opening -> {
            fillMenu(); // one that was chosen and did not take the desk is not marked
            person.load();
        });
        InvalidationListener changed = change -> fillMenu();
        person.choices().addListener(changed);
        person.problemProperty().addListener(changed);
        person.nameProperty().addListener(changed);
        fillMenu();
    }

    /** Opens the list of those who may be at the desk. */
    void choosePerson() {
        who.requestFocus();
        who.show();
    }

    @Override
    public void close() {
        person.close();
    }

    /** Shows or hides the whole line. */
    Node node() {
        return root;
    }

    private void fillMenu() {
        who.getItems().setAll(person.choices().stream().map(this::item).toList());
        if (!person.problemProperty().get().isEmpty()) {
            var problem = new MenuItem(person.problemProperty().get());
            problem.setDisable(true);
            who.getItems().add(problem);
        }
        who.getItems().addAll(new SeparatorMenuItem(), lockNow());
    }

    private MenuItem lockNow() {
        var item = new MenuItem(strings.get("shell.who.lock", Shortcuts.LOCK.display()));
        item.setId("whoLock");
        item.setGraphic(new FontIcon("mdi2l-lock-outline"));
        item.setOnAction(chosen -> lock.lockNow());
        return item;
    }

    private MenuItem item(PersonViewModel.Choice choice) {
        var item = new RadioMenuItem(choice.words());
        item.setSelected(choice.name().equals(person.nameProperty().get()));
        item.setOnAction(chosen -> takeOver.choose(choice.name()));
        return item;
    }

    @FXML
    private void openActivity() {
        activity.run();
    }
}
