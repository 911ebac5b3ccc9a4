package org.frontdesk.app.shell;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
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
import org.frontdesk.ui.Navigation;

/** The one box that finds patients and commands as they are typed. The newest question wins. */
public final class FinderViewModel {
    private static final int LIMIT = 12;

    private final List<Command> commands;
    private final RecentPatients recents;
    private final Navigation navigation;
    private final Strings strings;
    private final PatientWords words;
    private final Clock clock;
    private final ObservableList<FinderRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private Optional<PatientsService> service = Optional.empty();
    private String asked = "";
    private boolean entered;
    private Runnable left = () -> {};
    private Job asking = Job.none();

    public FinderViewModel(
            List<Command> commands, RecentPatients recents, Navigation navigation, Strings strings, Clock clock) {
        this.commands = List.copyOf(commands);
        this.recents = recents;
        this.navigation = navigation;
        this.strings = strings;
        this.words = new PatientWords(strings);
        this.clock = clock;
    }

    /** The patients first, the likelier above, then the commands. */
    public ObservableList<FinderRow> rows() {
        return rows;
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Why the list is empty or short; empty when there is nothing to say. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** From now on patients are asked of this server; of none before the connection is open. */
    public void connect(Optional<PatientsService> patients) {
        clear();
        service = patients;
    }

    /** Finds what fits the text; with no text, the recent patients and all commands. */
    public void ask(String typed) {
        asking.cancel();
        asked = typed;
        entered = false;
        message.set("");
        Optional<PatientQuestion> question = PatientQuestion.read(typed);
        if (typed.isBlank()) {
            busy.set(false);
            rows.setAll(lines(recents.patients()));
        } else if (question.isEmpty() || service.isEmpty()) {
            show(List.of());
        } else {
            busy.set(true);
            asking = service.get().find(question.get(), LIMIT).start(this::show, this::fail);
        }
    }

    /**
     * Does the row's act. While the rows still belong to an older question it waits for the answer, and acts if there is only one.
     */
    public void enter(int row) {
        if (busy.get()) {
            entered = true;
        } else if (row >= 0 && row < rows.size()) {
            Runnable act = rows.get(row).act();
            clear();
            left.run();
            act.run();
        }
    }

    /** Runs before each act, at once or when the awaited answer came, so that the act may put the keys where it wants them. */
    public void onLeft(Runnable told) {
        left = told;
    }

    /** Stops asking and forgets the rows. */
    public void clear() {
        asking.cancel();
        asked = "";
        entered = false;
        busy.set(false);
        message.set("");
        rows.clear();
    }

    private void show(List<FoundPatient> found) {
        busy.set(false);
        List<FinderRow> lines = lines(found);
        rows.setAll(lines);
        message.set(lines.isEmpty() ? strings.get("shell.finder.nothing") : "");
        if (entered && lines.size() == 1) {
            enter(0);
        }
        entered = false;
    }

    private void fail(Failure problem) {
        show(List.of());
        message.set(problem.sentence(strings));
    }

    private List<FinderRow> lines(List<FoundPatient> patients) {
        LocalDate today = LocalDate.now(clock);
        List<FinderRow> lines = new ArrayList<>();
        patients.forEach(found -> lines.add(line(words.row(found, today))));
        commands.stream()
                .filter(command -> asked.isBlank() || command.fits(asked))
                .forEach(command -> lines.add(line(command)));
        return lines;
    }

    private FinderRow line(PatientRow row) {
        String detail = Stream.of(row.birthdate(), row.phone(), "#" + row.patient())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("  ·  "));
        return new FinderRow(
                "found-" + row.patient(),
                "mdi2a-account-outline",
                row.name(),
                detail,
                row.status(),
                () -> navigation.openPatient(row.patient()));
    }

    private static FinderRow line(Command command) {
        return new FinderRow(
                "command-" + command.id(), command.icon(), command.title(), command.keys(), "", command.act());
    }
}
