package org.frontdesk.benefits.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.frontdesk.benefits.PlanPage;
import org.frontdesk.benefits.PlanRows;
import org.frontdesk.domain.PlanId;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.benefit.RowChange;
import org.frontdesk.domain.benefit.RowState;
import org.frontdesk.domain.benefit.StoredBenefit;
import org.frontdesk.domain.benefit.restore.Restoring;
import org.frontdesk.domain.edits.Edit;
import org.frontdesk.domain.edits.RowKey;
import org.frontdesk.service.Failure;
import org.frontdesk.service.Job;
import org.frontdesk.service.benefits.PlanHistory;
import org.frontdesk.service.benefits.PlanSave;
import org.frontdesk.service.journal.JournalEntry;
import org.frontdesk.service.journal.JournalFilter;
import org.frontdesk.service.journal.JournalKind;
import org.frontdesk.service.journal.JournalService;
import org.frontdesk.text.Formats;
import org.frontdesk.text.Strings;

/** The steps, saves and entries of the plan that is shown, and the ways back through them. */
public final class HistoryViewModel {
    private static final int MOST_ENTRIES = 300;
    private static final int SHOWN_ENTRIES = 30;

    private final PlanRows sheet;
    private final PlanHistory history;
    private final JournalService journal;
    private final Strings strings;
    private final Formats formats;
    private final ObservableList<HistoryLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper detail = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Failure> failure = new ReadOnlyObjectWrapper<>();
    private final Consumer<PlanId> kept = this::kept;
    private final Subscription watching;
    private Optional<PlanId> plan = Optional.empty();
    private List<PlanSave> saves = List.of();
    private List<JournalEntry> entries = List.of();
    private Optional<HistoryLine> chosen = Optional.empty();
    private Job reading = Job.none();
    private Job readingEntries = Job.none();

    public HistoryViewModel(PlanRows sheet, PlanHistory history, JournalService journal, Strings strings) {
        this.sheet = sheet;
        this.history = history;
        this.journal = journal;
        this.strings = strings;
        this.formats = new Formats(strings.locale());
        history.watch(kept);
        this.watching = sheet.pageProperty().subscribe(this::turned);
    }

    public void close() {
        watching.unsubscribe();
        history.unwatch(kept);
        reading.cancel();
        readingEntries.cancel();
    }

    /** Says what a line would lead to. */
    public void choose(Optional<HistoryLine> line) {
        chosen = line;
        detail.set(line.map(this::detail).orElse(""));
    }

    /** Goes to the state of a step, or makes the plan read as after a save. */
    public void act(HistoryLine line) {
        if (line.steps() != 0) {
            sheet.walk(line.steps());
        } else {
            line.restore().ifPresent(this::restore);
        }
    }

    private void restore(HistoryLine.Restore restore) {
        List<RowChange> changes = changes(restore);
        if (changes.isEmpty()) {
            sheet.say(strings.get("benefits.history.same", restore.when()));
        } else {
            sheet.apply(Edit.Kind.RESTORE_PLAN, changes);
            sheet.say(strings.get("benefits.history.restored", restore.when()));
        }
    }

    private void turned(Optional<PlanPage> page) {
        Optional<PlanId> now = page.map(shown -> shown.plan().plan());
        if (!now.equals(plan)) {
            plan = now;
            saves = List.of();
            entries = List.of();
            read();
        }
        show();
    }

    private void kept(PlanId which) {
        if (plan.filter(which::equals).isPresent()) {
            read();
        }
    }

    private void read() {
        reading.cancel();
        readingEntries.cancel();
        plan.ifPresent(which -> {
            reading = history.of(which).start(this::found, failure::set);
            readingEntries = journal.entries(
                            JournalFilter.all()
                                    .of(Set.of(
                                            JournalKind.CHANGED,
                                            JournalKind.REFUSED,
                                            JournalKind.IGNORED_FIELD,
                                            JournalKind.CONFLICT,
                                            JournalKind.DISCARDED))
                                    .saying("BenefitNum"),
                            MOST_ENTRIES)
                    .start(this::foundEntries, failure::set);
        });
    }

    private void found(List<PlanSave> found) {
        failure.set(null);
        saves = found;
        show();
    }

    private void foundEntries(List<JournalEntry> found) {
        entries = found;
        show();
    }

    private void show() {
        var all = new ArrayList<HistoryLine>();
        steps(all);
        saves(all);
        entries(all);
        if (!all.equals(lines)) {
            lines.setAll(all);
        }
        choose(chosen);
    }

    private void steps(List<HistoryLine> all) {
        List<String> done = sheet.done();
        List<String> undone = sheet.undone();
        all.add(HistoryLine.heading(strings.get("benefits.history.steps")));
        if (done.isEmpty() && undone.isEmpty()) {
            all.add(HistoryLine.of(HistoryLine.Kind.ENTRY, strings.get("benefits.history.noSteps"), ""));
            return;
        }
        for (int i = 0; i < undone.size(); i++) {
            all.add(HistoryLine.step(HistoryLine.Kind.UNDONE, undone.get(i), undone.size() - i));
        }
        for (int i = done.size() - 1; i >= 0; i--) {
            int back = done.size() - 1 - i;
            all.add(HistoryLine.step(back == 0 ? HistoryLine.Kind.HERE : HistoryLine.Kind.DONE, done.get(i), -back));
        }
        all.add(HistoryLine.step(
                done.isEmpty() ? HistoryLine.Kind.HERE : HistoryLine.Kind.DONE,
                strings.get("benefits.history.beginning"),
                -done.size()));
    }

    private void saves(List<HistoryLine> all) {
        all.add(HistoryLine.heading(strings.get("benefits.history.saves")));
        for (PlanSave save : saves) {
            String when = formats.dateTime(save.at());
            all.add(HistoryLine.save(
                    strings.get("benefits.history.save", when, save.who()),
                    words(Restoring.changes(states(save.before()), save.after(), true), states(save.before()), "; "),
                    new HistoryLine.Restore(when, save, save.after())));
        }
        if (saves.isEmpty()) {
            all.add(HistoryLine.of(HistoryLine.Kind.ENTRY, strings.get("benefits.history.noSaves"), ""));
        } else {
            PlanSave first = saves.getLast();
            String when = strings.get("benefits.history.before", formats.dateTime(first.at()));
            all.add(HistoryLine.save(when, "", new HistoryLine.Restore(when, first, first.before())));
        }
    }

    private void entries(List<HistoryLine> all) {
        Set<String> numbers = new HashSet<>();
        page().forEach(row -> row.stored().ifPresent(saved -> numbers.add(number(saved))));
        saves.forEach(save -> save.before().forEach(row -> numbers.add(number(row))));
        saves.forEach(save -> save.after().forEach(row -> numbers.add(number(row))));
        List<JournalEntry> ofPlan = entries.stream()
                .filter(entry -> isAbout(entry.event().before(), numbers)
                        || isAbout(entry.event().after(), numbers))
                .limit(SHOWN_ENTRIES)
                .toList();
        if (!ofPlan.isEmpty()) {
            all.add(HistoryLine.heading(strings.get("benefits.history.journal")));
            ofPlan.forEach(entry -> all.add(HistoryLine.of(
                    HistoryLine.Kind.ENTRY,
                    entry.event().subject(),
                    strings.get(
                            "benefits.history.entry",
                            entry.event().kind().word(strings),
                            formats.dateTime(entry.at().toLocalDateTime()),
                            entry.who()))));
        }
    }

    private static String number(StoredBenefit row) {
        return row.id().toString();
    }

    private static boolean isAbout(Map<String, String> fields, Set<String> numbers) {
        return numbers.contains(fields.getOrDefault("BenefitNum", ""));
    }

    private String detail(HistoryLine line) {
        if (line.steps() != 0) {
            return strings.get(
                    line.steps() < 0 ? "benefits.history.back" : "benefits.history.forth", Math.abs(line.steps()));
        }
        return line.restore()
                .map(restore -> {
                    List<RowChange> changes = changes(restore);
                    return changes.isEmpty()
                            ? strings.get("benefits.history.same", restore.when())
                            : strings.get(
                                    "benefits.history.would",
                                    restore.when(),
                                    changes.size(),
                                    words(changes, page(), "\n"));
                })
                .orElse("");
    }

    private List<RowChange> changes(HistoryLine.Restore restore) {
        boolean own = sheet.pageProperty()
                .get()
                .filter(page -> page.plan().patientPlan().equals(restore.save().patientPlan()))
                .isPresent();
        return Restoring.changes(page(), restore.rows(), own);
    }

    private List<RowState> page() {
        return sheet.pageProperty().get().map(PlanPage::rows).orElse(List.of());
    }

    /** Row by row, as in "Pays 50 % of crowns: 50 % → 60 %". */
    private String words(List<RowChange> changes, List<RowState> from, String between) {
        Map<RowKey, BenefitDraft> rows = new HashMap<>();
        from.forEach(row -> rows.put(row.key(), row.shown()));
        return String.join(
                between,
                changes.stream()
                        .map(change -> switch (change) {
                            case RowChange.Add add -> strings.get("benefits.diff.new", sheet.says(add.row()));
                            case RowChange.Change other -> changed(rows.get(other.key()), other.row());
                            case RowChange.Remove remove ->
                                strings.get("benefits.diff.removed", sheet.says(rows.get(remove.key())));
                        })
                        .toList());
    }

    /** A removed row that comes back reads as before. */
    private String changed(BenefitDraft before, BenefitDraft after) {
        return before.equals(after)
                ? strings.get("benefits.diff.new", sheet.says(after))
                : strings.get("benefits.diff.changed", sheet.says(before), sheet.difference(before, after));
    }

    private static List<RowState> states(List<StoredBenefit> rows) {
        var states = new ArrayList<RowState>();
        for (StoredBenefit row : rows) {
            states.add(
                    new RowState(new RowKey(states.size() + 1), Optional.of(row), Optional.of(BenefitDraft.of(row))));
        }
        return states;
    }

    public ObservableList<HistoryLine> lines() {
        return FXCollections.unmodifiableObservableList(lines);
    }

    /** What the chosen line would lead to, empty for nothing. */
    public ReadOnlyStringProperty detailProperty() {
        return detail.getReadOnlyProperty();
    }

    /** Why the saves cannot be read, if so. */
    public ReadOnlyObjectProperty<Failure> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    Strings strings() {
        return strings;
    }
}
