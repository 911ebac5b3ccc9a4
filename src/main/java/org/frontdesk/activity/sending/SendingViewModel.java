package org.frontdesk.activity.sending;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.frontdesk.activity.Names;
import org.frontdesk.activity.Origins;
import org.frontdesk.service.queue.OpenWrites;
import org.frontdesk.service.queue.QueuedBatch;
import org.frontdesk.service.queue.WriteQueue;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.Navigation;

/** The writes that were handed over, the newest first: how far each is, and what a person can do about it. */
public final class SendingViewModel {
    private final WriteQueue queue;
    private final Navigation navigation;
    private final Strings strings;
    private final BatchWords words;
    private final Runnable changed = this::refresh;

    private final ObservableList<BatchRow> rows = FXCollections.observableArrayList();
    private final ObservableList<BatchRow> shown = FXCollections.unmodifiableObservableList(rows);
    private final ReadOnlyObjectWrapper<BatchRow> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper known = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper open = new ReadOnlyIntegerWrapper();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper canHurry = new ReadOnlyBooleanWrapper();
    private final StringProperty reason = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper reasonProblem = new ReadOnlyStringWrapper("");

    public SendingViewModel(WriteQueue queue, Names names, Navigation navigation, Strings strings) {
        this.queue = queue;
        this.navigation = navigation;
        this.strings = strings;
        this.words = new BatchWords(strings, new Origins(strings, names));
        queue.watch(changed);
        names.watch(changed);
        reason.subscribe(typed -> reasonProblem.set(""));
        refresh();
    }

    /** The newest first. */
    public ObservableList<BatchRow> rows() {
        return shown;
    }

    /** The batch whose writes are shown; null for none. */
    public ReadOnlyObjectProperty<BatchRow> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Whether there is anything to show. */
    public ReadOnlyBooleanProperty knownProperty() {
        return known.getReadOnlyProperty();
    }

    /** How many writes somebody should know of. */
    public ReadOnlyIntegerProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** How many changes wait, in words. */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** Whether anything waits that could be tried at once. */
    public ReadOnlyBooleanProperty canHurryProperty() {
        return canHurry.getReadOnlyProperty();
    }

    /** Why the chosen writes are to be discarded, for the journal. */
    public StringProperty reasonProperty() {
        return reason;
    }

    public ReadOnlyStringProperty reasonProblemProperty() {
        return reasonProblem.getReadOnlyProperty();
    }

    public void choose(String batch) {
        if (chosen.get() == null || !chosen.get().id().equals(batch)) {
            reason.set("");
        }
        chosen.set(
                rows.stream().filter(row -> row.id().equals(batch)).findFirst().orElse(chosen.get()));
    }

    /** Tries everything that waits at once. */
    public void hurry() {
        queue.hurry();
        navigation.say(strings.get("activity.sending.hurried"));
    }

    /** Sends the refused writes of the chosen batch again. */
    public void retry() {
        chosen().filter(BatchRow::canRetry).ifPresent(row -> queue.retry(row.id()));
    }

    /** Takes back what of the chosen batch is not through; a reason must be typed. */
    public void discard() {
        if (reason.get().isBlank()) {
            reasonProblem.set(strings.get("activity.sending.reason.missing"));
            return;
        }
        chosen().filter(BatchRow::canDiscard).ifPresent(row -> {
            queue.discard(row.id(), reason.get().strip());
            reason.set("");
            refresh();
        });
    }

    /** Opens the screen that the chosen batch came from. */
    public void goThere() {
        chosen().ifPresent(row ->
                Origins.open(navigation, row.origin().patient(), row.origin().place()));
    }

    public void close() {
        queue.unwatch(changed);
    }

    private Optional<BatchRow> chosen() {
        return Optional.ofNullable(chosen.get());
    }

    private void refresh() {
        List<QueuedBatch> batches = queue.batches();
        List<BatchRow> now = batches.reversed().stream().map(words::row).toList();
        String before = chosen().map(BatchRow::id).orElse("");
        show(now);
        Optional<BatchRow> same =
                now.stream().filter(row -> row.id().equals(before)).findFirst();
        if (same.isEmpty()) {
            reason.set("");
        }
        chosen.set(same.or(() -> now.stream().findFirst()).orElse(null));
        known.set(!now.isEmpty());
        open.set(OpenWrites.count(batches));
        int waiting = queue.unfinished();
        canHurry.set(waiting > 0);
        summary.set(strings.get("activity.sending.summary", waiting));
    }

    /** Touches only the lines that differ, so that the place in the list stays. */
    private void show(List<BatchRow> now) {
        if (!rows.stream()
                .map(BatchRow::id)
                .toList()
                .equals(now.stream().map(BatchRow::id).toList())) {
            rows.setAll(now);
            return;
        }
        for (int line = 0; line < now.size(); line++) {
            if (!rows.get(line).equals(now.get(line))) {
                rows.set(line, now.get(line));
            }
        }
    }
}
