package org.frontdesk.patients.finder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.frontdesk.domain.patient.PatientQuestion;
import org.frontdesk.patients.PatientRow;
import org.frontdesk.patients.PatientWords;
import org.frontdesk.patients.RecentPatients;
import org.frontdesk.service.Failure;
import org.frontdesk.service.Job;
import org.frontdesk.service.patients.FoundPatient;
import org.frontdesk.service.patients.PatientsService;
import org.frontdesk.text.Strings;

/** The list of patients: everybody's first page, or those who fit what is typed. */
public final class PatientsViewModel {
    /** Two screens full; who is not among them is found by typing more. */
    static final int LIMIT = 100;

    private final PatientsService service;
    private final RecentPatients recents;
    private final PatientWords words;
    private final Strings strings;
    private final Clock clock;
    private final ObservableList<PatientRow> rows = FXCollections.observableArrayList();
    private final ObservableList<PatientRow> recent = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper known = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Failure> failure = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final ListChangeListener<FoundPatient> recentChanged = change -> showRecent();
    private Optional<PatientQuestion> question = Optional.of(new PatientQuestion.Anybody());
    private Job asking = Job.none();

    public PatientsViewModel(PatientsService service, RecentPatients recents, Strings strings, Clock clock) {
        this.service = service;
        this.recents = recents;
        this.words = new PatientWords(strings);
        this.strings = strings;
        this.clock = clock;
        recents.patients().addListener(recentChanged);
        showRecent();
    }

    public ObservableList<PatientRow> rows() {
        return rows;
    }

    /** Those opened before, the newest first. */
    public ObservableList<PatientRow> recent() {
        return recent;
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty knownProperty() {
        return known.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Failure> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** How many were found, in words. */
    public ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** Finds who fits; the newest question wins. */
    public void ask(String typed) {
        question = PatientQuestion.read(typed);
        reload();
    }

    /** Asks the last question again. */
    public void reload() {
        asking.cancel();
        if (question.isEmpty()) {
            show(List.of());
            return;
        }
        busy.set(true);
        asking = service.find(question.get(), LIMIT).start(this::show, this::fail);
    }

    public void close() {
        asking.cancel();
        recents.patients().removeListener(recentChanged);
    }

    private void show(List<FoundPatient> found) {
        busy.set(false);
        failure.set(null);
        LocalDate today = LocalDate.now(clock);
        rows.setAll(found.stream().map(patient -> words.row(patient, today)).toList());
        known.set(!rows.isEmpty());
        count.set(
                found.size() == LIMIT
                        ? strings.get("patients.finder.countMore", LIMIT)
                        : strings.get("patients.finder.count", found.size()));
    }

    private void fail(Failure problem) {
        busy.set(false);
        failure.set(problem);
    }

    private void showRecent() {
        LocalDate today = LocalDate.now(clock);
        recent.setAll(recents.patients().stream()
                .map(patient -> words.row(patient, today))
                .toList());
    }
}
