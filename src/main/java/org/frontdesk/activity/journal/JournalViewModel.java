package org.frontdesk.activity.journal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.frontdesk.activity.Names;
import org.frontdesk.domain.PatientId;
import org.frontdesk.service.Failure;
import org.frontdesk.service.Job;
import org.frontdesk.service.journal.JournalEntry;
import org.frontdesk.service.journal.JournalFilter;
import org.frontdesk.service.journal.JournalKind;
import org.frontdesk.service.journal.JournalService;
import org.frontdesk.service.journal.JournalService.Exported;
import org.frontdesk.service.journal.JournalVerdict;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.Navigation;

/** The journal, the newest entry first, a page at a time: searched, verified, and one patient's part written to a file. */
public final class JournalViewModel {
    static final int PAGE = 100;

    private final JournalService service;
    private final WhoseEntries whose;
    private final Navigation navigation;
    private final Strings strings;
    private final JournalWords texts;
    private final Path folder;
    private final Clock clock;

    private final StringProperty words = new SimpleStringProperty("");
    private final StringProperty patient = new SimpleStringProperty("");
    private final ObjectProperty<JournalKind> kind = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> day = new SimpleObjectProperty<>();
    private final StringProperty file = new SimpleStringProperty("");

    private final ObservableList<JournalRow> rows = FXCollections.observableArrayList();
    private final ObservableList<JournalRow> shown = FXCollections.unmodifiableObservableList(rows);
    private final ReadOnlyObjectWrapper<JournalRow> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper known = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Failure> failure = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper empty = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper verdict = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper intact = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyBooleanWrapper verifying = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper exportable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper exported = new ReadOnlyStringWrapper("");

    private JournalFilter filter = JournalFilter.all();
    private Optional<JournalEntry> last = Optional.empty();
    private Optional<PatientId> shownPatient = Optional.empty();
    private boolean more;
    private Job asking = Job.none();
    private Job reading = Job.none();
    private Job checking = Job.none();
    private Job writing = Job.none();

    /** @param folder where a file goes whose name says no other place */
    public JournalViewModel(
            JournalService service,
            WhoseEntries whose,
            Names names,
            Navigation navigation,
            Strings strings,
            Path folder,
            Clock clock) {
        this.service = service;
        this.whose = whose;
        this.navigation = navigation;
        this.strings = strings;
        this.texts = new JournalWords(strings, names, clock);
        this.folder = folder;
        this.clock = clock;
    }

    /** Reads the newest entries that fit what is asked for; the newest question wins. */
    public void search() {
        asking.cancel();
        reading.cancel();
        problem.set("");
        loading.set(true);
        asking = whose.named(patient.get()).start(this::found, this::fail);
    }

    private void found(WhoseEntries.Answer answer) {
        switch (answer) {
            case WhoseEntries.Answer.Anybody all -> read(JournalFilter.all());
            case WhoseEntries.Answer.One one -> read(JournalFilter.all().about(one.patient()));
            case WhoseEntries.Answer.Nobody none -> unclear(strings.get("activity.journal.patient.nobody"));
            case WhoseEntries.Answer.Several several ->
                unclear(strings.get("activity.journal.patient.several", String.join("; ", several.names())));
        }
    }

    private void unclear(String sentence) {
        loading.set(false);
        problem.set(sentence);
    }

    private void read(JournalFilter of) {
        JournalFilter asked = of.saying(words.get());
        if (kind.get() != null) {
            asked = asked.of(Set.of(kind.get()));
        }
        if (day.get() != null) {
            ZoneId here = clock.getZone();
            asked = asked.between(
                    day.get().atStartOfDay(here).toInstant(),
                    day.get().plusDays(1).atStartOfDay(here).toInstant());
        }
        filter = asked;
        boolean isOther = !asked.patient().equals(shownPatient);
        shownPatient = asked.patient();
        exportable.set(shownPatient.isPresent());
        if (isOther) {
            exported.set("");
            file.set(shownPatient.map(this::fileName).orElse(""));
        }
        reading = service.entries(asked, PAGE).start(this::show, this::fail);
    }

    private String fileName(PatientId of) {
        return folder.resolve("journal-" + of + "-" + LocalDate.now(clock) + ".csv")
                .toString();
    }

    private void show(List<JournalEntry> entries) {
        loading.set(false);
        failure.set(null);
        take(entries);
        rows.setAll(entries.stream().map(texts::row).toList());
        chosen.set(rows.isEmpty() ? null : rows.getFirst());
        empty.set(strings.get(
                filter.equals(JournalFilter.all())
                        ? service.isKept() ? "activity.journal.empty" : "activity.journal.notKept"
                        : "activity.journal.nothingFits"));
        known.set(!rows.isEmpty());
        tell();
    }

    /** Reads the next page, unless there is none or one is being read. */
    public void more() {
        if (!more || loading.get()) {
            return;
        }
        loading.set(true);
        reading = service.entries(last.map(filter::olderThan).orElse(filter), PAGE)
                .start(
                        entries -> {
                            loading.set(false);
                            take(entries);
                            rows.addAll(entries.stream().map(texts::row).toList());
                            tell();
                        },
                        this::fail);
    }

    private void take(List<JournalEntry> entries) {
        more = entries.size() == PAGE;
        last = entries.isEmpty() ? last : Optional.of(entries.getLast());
    }

    private void tell() {
        count.set(strings.get(more ? "activity.journal.countMore" : "activity.journal.count", rows.size()));
    }

    private void fail(Failure trouble) {
        loading.set(false);
        failure.set(trouble);
    }

    /** Asks for everything again. */
    public void clear() {
        words.set("");
        patient.set("");
        kind.set(null);
        day.set(null);
        search();
    }

    /** Only the entries about the patient of the chosen one. */
    public void onlyThisPatient() {
        chosen().flatMap(JournalRow::patient).ifPresent(who -> {
            patient.set("#" + who);
            search();
        });
    }

    public void openPatient() {
        chosen().flatMap(JournalRow::patient).ifPresent(navigation::openPatient);
    }

    public void choose(JournalRow row) {
        chosen.set(row);
    }

    /** Looks whether every entry is as it was written. */
    public void verify() {
        checking.cancel();
        verifying.set(true);
        verdict.set(strings.get("activity.journal.verifying"));
        intact.set(true);
        checking = service.verify()
                .start(
                        said -> {
                            verifying.set(false);
                            intact.set(said instanceof JournalVerdict.Intact);
                            verdict.set(said.sentence(strings));
                        },
                        trouble -> {
                            verifying.set(false);
                            intact.set(false);
                            verdict.set(trouble.sentence(strings));
                        });
    }

    /** Writes all entries about the patient asked for to the file named. */
    public void export() {
        if (shownPatient.isEmpty() || file.get().isBlank()) {
            exported.set(strings.get("activity.journal.export.noName"));
            return;
        }
        try {
            Path target = folder.resolve(file.get().strip());
            writing.cancel();
            writing = service.export(shownPatient.get(), target)
                    .start(this::exported, trouble -> exported.set(trouble.sentence(strings)));
        } catch (InvalidPathException wrong) {
            exported.set(strings.get("activity.journal.export.unwritable", file.get()));
        }
    }

    private void exported(Exported end) {
        exported.set(
                switch (end) {
                    case Exported.Written done ->
                        strings.get("activity.journal.export.written", done.entries(), done.file());
                    case Exported.Taken there -> strings.get("activity.journal.export.taken", there.file());
                    case Exported.Unwritable refused ->
                        strings.get("activity.journal.export.unwritable", refused.file());
                });
    }

    public void close() {
        asking.cancel();
        reading.cancel();
        checking.cancel();
        writing.cancel();
    }

    private Optional<JournalRow> chosen() {
        return Optional.ofNullable(chosen.get());
    }

    public StringProperty wordsProperty() {
        return words;
    }

    /** A patient's name or number, as it is typed. */
    public StringProperty patientProperty() {
        return patient;
    }

    /** Null for all. */
    public ObjectProperty<JournalKind> kindProperty() {
        return kind;
    }

    /** Null for all. */
    public ObjectProperty<LocalDate> dayProperty() {
        return day;
    }

    /** Where entries of the patient are written to. */
    public StringProperty fileProperty() {
        return file;
    }

    public ObservableList<JournalRow> rows() {
        return shown;
    }

    /** Null for none. */
    public ReadOnlyObjectProperty<JournalRow> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty loadingProperty() {
        return loading.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty knownProperty() {
        return known.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Failure> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** Why it is not clear who is meant; empty when it is. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** Why there is no row. */
    public ReadOnlyStringProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    /** What the last look at the whole journal found; empty before one. */
    public ReadOnlyStringProperty verdictProperty() {
        return verdict.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty intactProperty() {
        return intact.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty verifyingProperty() {
        return verifying.getReadOnlyProperty();
    }

    /** Whether one patient is asked for. */
    public ReadOnlyBooleanProperty exportableProperty() {
        return exportable.getReadOnlyProperty();
    }

    /** What became of the last file. */
    public ReadOnlyStringProperty exportedProperty() {
        return exported.getReadOnlyProperty();
    }

    Strings strings() {
        return strings;
    }
}
