package org.frontdesk.app.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.frontdesk.service.Failure;
import org.frontdesk.service.Job;
import org.frontdesk.service.desk.AtDesk;
import org.frontdesk.service.desk.DeskUsers;
import org.frontdesk.text.Strings;

/** Who is at the desk, and who may be: the practice's users, read once when somebody wants to choose. */
public final class PersonViewModel {
    private final AtDesk atDesk;
    private final Strings strings;
    private final Consumer<String> say;
    private final ObservableList<Choice> choices = FXCollections.observableArrayList();
    private final ObservableList<Choice> shown = FXCollections.unmodifiableObservableList(choices);
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private Optional<DeskUsers> users = Optional.empty();
    private boolean read;
    private Job reading = Job.none();

    /** @param words the name, and for the account that it is one */
    public record Choice(String name, String words) {}

    /** @param say shows a passing sentence */
    public PersonViewModel(AtDesk atDesk, Strings strings, Consumer<String> say) {
        this.atDesk = atDesk;
        this.strings = strings;
        this.say = say;
        connect(Optional.empty());
    }

    /** The account of this computer first, then the users by name. */
    public ObservableList<Choice> choices() {
        return shown;
    }

    public ReadOnlyStringProperty nameProperty() {
        return name.getReadOnlyProperty();
    }

    /** Why the list is short; empty when it is not. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** From now on the users are those of this connection; of none before it is open. */
    public void connect(Optional<DeskUsers> ofConnection) {
        reading.cancel();
        users = ofConnection;
        read = false;
        problem.set("");
        name.set(atDesk.name());
        show(List.of());
    }

    /** Reads the users, unless they are known. */
    public void load() {
        if (read || !reading.isOver()) {
            return;
        }
        users.ifPresent(some -> {
            problem.set(choices.size() > 1 ? "" : strings.get("shell.who.reading"));
            reading = some.names().start(this::found, this::fail);
        });
    }

    public void choose(String person) {
        atDesk.choose(person);
        name.set(atDesk.name());
        say.accept(strings.get("shell.who.chosen", person));
    }

    public void close() {
        reading.cancel();
    }

    private void found(List<String> names) {
        read = true;
        problem.set("");
        show(names);
    }

    private void fail(Failure trouble) {
        problem.set(trouble.sentence(strings));
    }

    private void show(List<String> names) {
        var all = new ArrayList<Choice>();
        all.add(new Choice(atDesk.account(), strings.get("shell.who.account", atDesk.account())));
        names.forEach(user -> all.add(new Choice(user, user)));
        choices.setAll(all);
    }
}
