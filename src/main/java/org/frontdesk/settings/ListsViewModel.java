package org.frontdesk.settings;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;
import org.frontdesk.service.Failure;
import org.frontdesk.service.Job;
import org.frontdesk.text.Strings;

/** How old the practice's lists of codes and categories are, and their reading anew. */
public final class ListsViewModel {
    private final SettingsDesk desk;
    private final Strings strings;
    private final DateTimeFormatter time;
    private final ReadOnlyStringWrapper line = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final Subscription opening;
    private Job asking = Job.none();

    ListsViewModel(SettingsDesk desk, Strings strings) {
        this.desk = desk;
        this.strings = strings;
        this.time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .localizedBy(strings.locale())
                .withZone(ZoneId.systemDefault());
        this.opening = desk.keepingPlaceProperty().subscribe(place -> look()); // it changes with the connection
    }

    /** The time of the oldest list, or why none was read; empty while none is known. */
    public ReadOnlyStringProperty lineProperty() {
        return line.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Reads every list anew. */
    public void refresh() {
        desk.lists().ifPresent(lists -> {
            asking.cancel();
            busy.set(true);
            asking = lists.refresh().start(this::show, this::fail);
        });
    }

    private void look() {
        asking.cancel();
        busy.set(false);
        line.set("");
        desk.lists().ifPresent(lists -> asking = lists.age().start(this::show, this::fail));
    }

    void close() {
        opening.unsubscribe();
        asking.cancel();
    }

    private void show(Optional<Instant> oldest) {
        busy.set(false);
        line.set(oldest.map(at -> strings.get("settings.lists.from", time.format(at)))
                .orElse(""));
    }

    private void fail(Failure problem) {
        busy.set(false);
        line.set(problem.sentence(strings));
    }
}
