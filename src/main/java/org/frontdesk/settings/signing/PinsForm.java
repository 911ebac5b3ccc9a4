package org.frontdesk.settings.signing;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.frontdesk.service.Failure;
import org.frontdesk.service.Job;
import org.frontdesk.service.pins.DeskRole;
import org.frontdesk.service.pins.PinAnswer;
import org.frontdesk.service.pins.PinHolder;
import org.frontdesk.service.pins.PinProblem;
import org.frontdesk.service.pins.Pins;
import org.frontdesk.text.Strings;

/** Gives whoever is at the desk a PIN and a role. Once anybody has a PIN, one of those has to agree with theirs. */
public final class PinsForm {
    private final Supplier<Optional<Pins>> pins;
    private final Supplier<String> who;
    private final Strings strings;
    private final ObjectProperty<DeskRole> role = new SimpleObjectProperty<>(DeskRole.FRONT_DESK);
    private final StringProperty pin = new SimpleStringProperty("");
    private final StringProperty again = new SimpleStringProperty("");
    private final StringProperty agreedBy = new SimpleStringProperty("");
    private final StringProperty agreedPin = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper line = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper whose = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper asks = new ReadOnlyBooleanWrapper();
    private List<PinHolder> holders = List.of();
    private Job job = Job.none();

    /** @param pins of the open connection, empty while none is open */
    PinsForm(Supplier<Optional<Pins>> pins, Supplier<String> who, Strings strings) {
        this.pins = pins;
        this.who = who;
        this.strings = strings;
        look();
    }

    /** Reads who has a PIN. */
    void look() {
        whose.set(strings.get("settings.pins.whose", who.get()));
        pins.get().ifPresent(kept -> job = kept.holders().start(this::found, this::fail));
    }

    /** Keeps the PIN, if it can be one and somebody who may says so. */
    public void set() {
        Optional<PinProblem> problem = PinProblem.of(pin.get(), again.get());
        message.set(problem.map(what -> what.sentence(strings)).orElse(""));
        if (problem.isEmpty()) {
            pins.get().ifPresent(kept -> job = kept.holders().start(now -> set(kept, now), this::fail));
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

    /** Whose PIN is set, in a sentence. */
    public ReadOnlyStringProperty whoseProperty() {
        return whose.getReadOnlyProperty();
    }

    private void agreed(PinAnswer answer) {
        agreedPin.set("");
        message.set(answer.sentence(strings));
        if (answer instanceof PinAnswer.Right(PinHolder holder)) {
            if (holder.mayGive(who.get(), hasOne(), role.get())) {
                give();
            } else {
                message.set(strings.get("settings.pins.notAllowed", holder.name()));
            }
        }
    }

    private boolean hasOne() {
        return holders.stream().anyMatch(holder -> holder.name().equals(who.get()));
    }

    private void give() {
        pins.get()
                .ifPresent(kept ->
                        job = kept.give(who.get(), role.get(), pin.get()).start(this::given, this::fail));
    }

    private void given(List<PinHolder> now) {
        pin.set("");
        again.set("");
        found(now);
        message.set(strings.get("settings.pins.done", who.get()));
    }

    private void found(List<PinHolder> now) {
        holders = now;
        asks.set(!now.isEmpty());
        agreedBy.set(now.stream()
                .map(PinHolder::name)
                .filter(who.get()::equals)
                .findFirst()
                .or(() -> now.stream().map(PinHolder::name).findFirst())
                .orElse(""));
        now.stream()
                .filter(holder -> holder.name().equals(who.get()))
                .findFirst()
                .ifPresentOrElse(
                        holder -> role.set(holder.role()),
                        () -> role.set(now.isEmpty() ? DeskRole.MANAGER : DeskRole.FRONT_DESK));
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
