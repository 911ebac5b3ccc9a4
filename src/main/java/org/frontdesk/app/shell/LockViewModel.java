package org.frontdesk.app.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.frontdesk.service.Failure;
import org.frontdesk.service.Job;
import org.frontdesk.service.journal.JournalEvent;
import org.frontdesk.service.journal.JournalKind;
import org.frontdesk.service.pins.PinHolder;
import org.frontdesk.service.pins.Pins;
import org.frontdesk.service.signing.SigningRules;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.PinForm;

/** Locks the window when it is asked to or nobody touches it for a while, once anybody has a PIN; whoever opens it is at the desk then. */
public final class LockViewModel {
    private final Supplier<Optional<Pins>> pins;
    private final Supplier<SigningRules> rules;
    private final PersonViewModel person;
    private final Strings strings;
    private final Consumer<String> say;
    private final Consumer<JournalEvent> note;
    private final Clock clock;
    private final EmergencyForm emergency = new EmergencyForm();
    private final ReadOnlyObjectWrapper<PinForm> form = new ReadOnlyObjectWrapper<>();
    private Instant touched;
    private Job looking = Job.none();

    /**
     * @param pins of the open connection, empty while none is open
     * @param say shows a passing sentence
     * @param note writes into the journal of the open connection
     */
    public LockViewModel(
            Supplier<Optional<Pins>> pins,
            Supplier<SigningRules> rules,
            PersonViewModel person,
            Strings strings,
            Consumer<String> say,
            Consumer<JournalEvent> note,
            Clock clock) {
        this.pins = pins;
        this.rules = rules;
        this.person = person;
        this.strings = strings;
        this.say = say;
        this.note = note;
        this.clock = clock;
        this.touched = clock.instant();
    }

    /** Begins locked on a practice where anybody has a PIN: ending and starting the program is no way around it. */
    public void begin() {
        looking.cancel();
        looking = pins.get()
                .map(kept -> kept.holders().start(known -> lock(), this::refuse))
                .orElseGet(Job::none);
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

    /** Locks because somebody asks for it, and says what is missing where nobody could open it again. */
    public void lockNow() {
        looking.cancel();
        pins.get()
                .ifPresentOrElse(
                        kept -> looking = kept.holders().start(this::lockFor, this::refuse),
                        () -> say.accept(strings.get("lock.notOpen")));
    }

    /** Opens it, if the PIN is right. */
    public void open() {
        Optional.ofNullable(form.get()).ifPresent(asking -> asking.check(holder -> opened(holder.name())));
    }

    /** Opens it without a PIN for whoever says who it is and why; that, and all that follows, is noted so. */
    public void openInEmergency() {
        if (form.get() == null || !emergency.isSaid().get()) {
            return;
        }
        String who =
                strings.get("lock.emergency.who", emergency.nameProperty().get().strip());
        note.accept(JournalEvent.of(JournalKind.EMERGENCY, who)
                .noting(emergency.reasonProperty().get().strip()));
        emergency.clear();
        form.get().close();
        opened(who);
    }

    /** The connection that the PINs belong to is gone. */
    public void forget() {
        looking.cancel();
        Optional.ofNullable(form.get()).ifPresent(PinForm::close);
        form.set(null);
    }

    /** What is typed to open it; null while it is open. */
    public ReadOnlyObjectProperty<PinForm> formProperty() {
        return form.getReadOnlyProperty();
    }

    /** For whoever has to open it without a PIN. */
    public EmergencyForm emergency() {
        return emergency;
    }

    public Strings strings() {
        return strings;
    }

    private void lockFor(List<PinHolder> holders) {
        if (holders.isEmpty()) {
            say.accept(strings.get("lock.noPin"));
        } else {
            lock();
        }
    }

    private void refuse(Failure why) {
        say.accept(why.sentence(strings));
    }

    private void opened(String who) {
        touched();
        form.set(null);
        person.choose(who);
    }
}
