package org.frontdesk.activity;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import org.frontdesk.activity.journal.JournalView;
import org.frontdesk.activity.sending.SendingView;
import org.frontdesk.activity.unsaved.UnsavedView;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.Screen;
import org.frontdesk.ui.Screens.Shown;

/** What this desk did, is doing and has typed, a tab for each. */
public final class ActivityView implements Screen {
    @FXML
    private TabPane tabs;

    private final Shown<SendingView> sending;
    private final Shown<UnsavedView> unsaved;
    private final Shown<JournalView> journal;
    private final Names names;
    private final Strings strings;

    /** @param names are closed with the screen */
    public ActivityView(
            Shown<SendingView> sending,
            Shown<UnsavedView> unsaved,
            Shown<JournalView> journal,
            Names names,
            Strings strings) {
        this.sending = sending;
        this.unsaved = unsaved;
        this.journal = journal;
        this.names = names;
        this.strings = strings;
    }

    @FXML
    private void initialize() {
        add("sending", sending)
                .textProperty()
                .bind(counted("activity.tab.sending", sending.screen().open()));
        add("unsaved", unsaved)
                .textProperty()
                .bind(counted("activity.tab.unsaved", unsaved.screen().count()));
        add("journal", journal).setText(strings.get("activity.tab.journal"));
        sending.screen().open().subscribe(number -> unsaved.screen().returned()); // what is through is unsaved no more
        tabs.getSelectionModel()
                .selectedIndexProperty()
                .subscribe((before, now) -> shown().screen().returned());
    }

    /** Opens a tab by its place, from 0; the keys go to it. */
    public void select(int tab) {
        tabs.getSelectionModel().select(tab);
        focus();
    }

    @Override
    public void focus() {
        tabs.requestFocus();
        shown().screen().focus();
    }

    @Override
    public void returned() {
        shown().screen().returned();
        unsaved.screen().returned();
    }

    @Override
    public void close() {
        names.close();
        all().forEach(shown -> shown.screen().close());
    }

    private Tab add(String id, Shown<? extends Screen> shown) {
        var tab = new Tab("", shown.root());
        tab.setId("activity-" + id);
        tab.setTooltip(
                new Tooltip(strings.get("activity.tab.tip", tabs.getTabs().size() + 1)));
        tabs.getTabs().add(tab);
        return tab;
    }

    private ObservableValue<String> counted(String key, ObservableValue<Number> count) {
        return count.map(number -> strings.get(key, number));
    }

    private Shown<? extends Screen> shown() {
        return all().get(tabs.getSelectionModel().getSelectedIndex());
    }

    private List<Shown<? extends Screen>> all() {
        return List.of(sending, unsaved, journal);
    }
}
