package org.frontdesk.activity.unsaved;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.frontdesk.activity.Names;
import org.frontdesk.activity.Origins;
import org.frontdesk.service.Drafts;
import org.frontdesk.service.Unsaved;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.Navigation;

/** What is typed and not saved, the newest first. */
public final class UnsavedViewModel {
    private final Supplier<List<Drafts.Draft<?>>> drafts;
    private final Navigation navigation;
    private final Strings strings;
    private final Origins origins;
    private final ObservableList<UnsavedRow> rows = FXCollections.observableArrayList();
    private final ObservableList<UnsavedRow> shown = FXCollections.unmodifiableObservableList(rows);
    private final ReadOnlyBooleanWrapper known = new ReadOnlyBooleanWrapper();

    /** @param drafts what is unsaved at the moment, the newest first */
    public UnsavedViewModel(
            Supplier<List<Drafts.Draft<?>>> drafts, Names names, Navigation navigation, Strings strings) {
        this.drafts = drafts;
        this.navigation = navigation;
        this.strings = strings;
        this.origins = new Origins(strings, names);
        names.watch(this::refresh);
        refresh();
    }

    public ObservableList<UnsavedRow> rows() {
        return shown;
    }

    /** Whether there is any. */
    public ReadOnlyBooleanProperty knownProperty() {
        return known.getReadOnlyProperty();
    }

    /** Looks again. */
    public void refresh() {
        List<UnsavedRow> now = drafts.get().stream().map(this::row).toList();
        if (!rows.equals(now)) {
            rows.setAll(now);
        }
        known.set(!now.isEmpty());
    }

    /** Opens the screen it was typed on. */
    public void open(UnsavedRow row) {
        Origins.open(navigation, row.patient(), row.kind());
    }

    private UnsavedRow row(Drafts.Draft<?> draft) {
        Unsaved what = draft.what();
        return new UnsavedRow(
                what.patient(),
                what.kind(),
                origins.who(what.patient()),
                origins.place(what.kind(), what.subject()),
                strings.get("activity.unsaved.changes", what.changes()),
                origins.time(draft.at()));
    }
}
