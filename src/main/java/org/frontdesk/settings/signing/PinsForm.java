package org.frontdesk.settings.signing;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.frontdesk.service.Failure;
import org.frontdesk.service.Job;
import org.frontdesk.service.pins.DeskRole;
import org.frontdesk.service.pins.PinAnswer;
import org.frontdesk.service.pins.PinHolder;
import org.frontdesk.service.pins.PinProblem;
import org.frontdesk.service.pins.Pins;
import org.frontdesk.text.Strings;

/** Gives one of the practice's users, or whoever is at the desk, a PIN and a role. Once anybody has a PIN, one of those has to agree with theirs. */
public final class PinsForm {
    private final PinsAtDesk desk;
    private final Strings strings;
    private final ObservableList<String> names = FXCollections.observableArrayList();
    private final ObjectProperty<String> name = new SimpleObjectProperty<>();
    private final ObjectProperty<DeskRole> role = new SimpleObjectProperty<>(DeskRole.FRONT_DESK);
    private final StringProperty pin = new SimpleStringProperty("");
    private final StringProperty again = new SimpleStringProperty("");
    private final StringProperty agreedBy = new SimpleStringProperty("");
    private final StringProperty agreedPin = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper line = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper asks = new ReadOnlyBooleanWrapper();
    private List<PinHolder> holders = List.of();
    private Job job = Job.none();
    private Job naming = Job.none();

    PinsForm(PinsAtDesk desk, Strings strings) {
        this.desk = desk;
        this.strings = strings;
        name.subscribe(changed -> likelyRole());
        look();
    }

    /** Reads who has a PIN, and who may get one. */
    void look() {
        close();
        names.setAll(desk.who().get());
        name.set(desk.who().get());
        desk.pins().get().ifPresent(kept -> job = kept.holders().start(this::found, this::fail));
        desk.users().get().ifPresent(users -> naming = users.names().start(this::named, this::fail));
    }

    /** Keeps the PIN, if it can be one and somebody who may says so. */
    public void set() {
        Optional<PinProblem> problem = PinProblem.of(pin.get(), again.get());
        message.set(problem.map(what -> what.sentence(strings)).orElse(""));
        if (problem.isEmpty()) {
            desk.pins().get().ifPresent(kept -> job = kept.holders().start(now -> set(kept, now), this::fail));
        }
    }

    /** Who has a PIN is looked at anew, since the first of them can be set elsewhere too. */
    private void set(Pins kept, List<PinHolder> now) {
        boolean known = asks.get() || now.isEmpty();
        if (!known) {
            found(now);
            message.set(strings.get("settings.pins.agree"));
        } else if (now.isEmpty()) {
            give();
        } else {
            job = kept.check(agreedBy.get().strip(), agreedPin.get()).start(this::agreed, this::fail);
        }
    }

    private void fail(Failure why) {
        message.set(why.sentence(strings));
    }

    void close() {
        job.cancel();
        naming.cancel();
    }

    /** Whoever is at the desk first, then the practice's users. */
    public ObservableList<String> names() {
        return names;
    }

    /** Whose PIN it is to be. */
    public ObjectProperty<String> nameProperty() {
        return name;
    }

    public ObjectProperty<DeskRole> roleProperty() {
        return role;
    }

    public StringProperty pinProperty() {
        return pin;
    }

    public StringProperty againProperty() {
        return again;
    }

    /** Whose PIN agrees. */
    public StringProperty agreedByProperty() {
        return agreedBy;
    }

    public StringProperty agreedPinProperty() {
        return agreedPin;
    }

    /** Who has a PIN and in which role. */
    public ReadOnlyStringProperty lineProperty() {
        return line.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** Whether somebody has to agree, because there are PINs already. */
    public ReadOnlyBooleanProperty asksProperty() {
        return asks.getReadOnlyProperty();
    }

    private void agreed(PinAnswer answer) {
        agreedPin.set("");
        message.set(answer.sentence(strings));
        if (answer instanceof PinAnswer.Right(PinHolder holder)) {
            if (holder.mayGive(name.get(), hasOne(), role.get())) {
                give();
            } else {
                message.set(strings.get("settings.pins.notAllowed", holder.name()));
            }
        }
    }

    private boolean hasOne() {
        return holders.stream().anyMatch(holder -> holder.name().equals(name.get()));
    }

    private void give() {
        String given = name.get();
        desk.pins()
                .get()
                .ifPresent(kept ->
                        job = kept.give(given, role.get(), pin.get()).start(now -> given(given, now), this::fail));
    }

    private void given(String whose, List<PinHolder> now) {
        pin.set("");
        again.set("");
        found(now);
        message.set(strings.get("settings.pins.done", whose));
    }

    private void named(List<String> users) {
        names.addAll(users.stream().filter(user -> !names.contains(user)).toList());
    }

    /** The one they have; the first of all is a manager, those after it work at the front desk. */
    private void likelyRole() {
        role.set(holders.stream()
                .filter(holder -> holder.name().equals(name.get()))
                .map(PinHolder::role)
                .findFirst()
                .orElse(holders.isEmpty() ? DeskRole.MANAGER : DeskRole.FRONT_DESK));
    }

    private void found(List<PinHolder> now) {
        holders = now;
        asks.set(!now.isEmpty());
        agreedBy.set(now.stream()
                .map(PinHolder::name)
                .filter(desk.who().get()::equals)
                .findFirst()
                .or(() -> now.stream().map(PinHolder::name).findFirst())
                .orElse(""));
        likelyRole();
        String all = String.join(
                ", ",
                now.stream()
                        .map(holder -> strings.get(
                                "settings.pins.holder",
                                holder.name(),
                                holder.role().word(strings)))
                        .toList());
        line.set(now.isEmpty() ? strings.get("settings.pins.none") : strings.get("settings.pins.have", all));
    }
}
