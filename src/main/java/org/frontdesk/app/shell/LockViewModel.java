package org.frontdesk.app.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.frontdesk.service.pins.PinHolder;
import org.frontdesk.service.pins.Pins;
import org.frontdesk.service.signing.SigningRules;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.PinForm;

/** Locks the window when nobody touches it for a while, once anybody has a PIN; whoever opens it is at the desk then. */
public final class LockViewModel {
    private final Supplier<Optional<Pins>> pins;
    private final Supplier<SigningRules> rules;
    private final PersonViewModel person;
    private final Strings strings;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<PinForm> form = new ReadOnlyObjectWrapper<>();
    private Instant touched;

    /** @param pins of the open connection, empty while none is open */
    public LockViewModel(
            Supplier<Optional<Pins>> pins,
            Supplier<SigningRules> rules,
            PersonViewModel person,
            Strings strings,
            Clock clock) {
        this.pins = pins;
        this.rules = rules;
        this.person = person;
        this.strings = strings;
        this.clock = clock;
        this.touched = clock.instant();
    }

    /** Somebody used a key or the mouse. */
    public void touched() {
        touched = clock.instant();
    }

    /** Looks whether it is time to lock; called about once a second. */
    public void tick() {
        Duration idle = Duration.between(touched, clock.instant());
        if (idle.compareTo(Duration.ofMinutes(rules.get().idleMinutes())) >= 0) {
            lock();
        }
    }

    /** Locks at once, if anybody has a PIN to open it again. */
    public void lock() {
        if (form.get() == null) {
            pins.get().filter(kept -> !kept.known().isEmpty()).ifPresent(kept -> {
                var asking = new PinForm(kept, strings);
                asking.open(person.nameProperty().get());
                form.set(asking);
            });
        }
    }

    /** Opens it, if the PIN is right. */
    public void open() {
        Optional.ofNullable(form.get()).ifPresent(asking -> asking.check(this::opened));
    }

    /** The connection that the PINs belong to is gone. */
    public void forget() {
        Optional.ofNullable(form.get()).ifPresent(PinForm::close);
        form.set(null);
    }

    /** What is typed to open it; null while it is open. */
    public ReadOnlyObjectProperty<PinForm> formProperty() {
        return form.getReadOnlyProperty();
    }

    public Strings strings() {
        return strings;
    }

    private void opened(PinHolder holder) {
        touched();
        form.set(null);
        person.choose(holder.name());
    }
}
