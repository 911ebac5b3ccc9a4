package org.frontdesk.app.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import org.frontdesk.service.Failure;
import org.frontdesk.service.Job;
import org.frontdesk.service.pins.PinHolder;
import org.frontdesk.service.pins.Pins;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.PinForm;

/** Somebody else takes the desk: with their PIN once anybody has one, since the journal names whoever is there. */
public final class TakeOverViewModel {
    private final Supplier<Optional<Pins>> pins;
    private final PersonViewModel person;
    private final Strings strings;
    private final Consumer<String> say;
    private final ReadOnlyObjectWrapper<PinForm> form = new ReadOnlyObjectWrapper<>();
    private Job looking = Job.none();

    /**
     * @param pins of the open connection, empty while none is open
     * @param say shows a passing sentence
     */
    public TakeOverViewModel(
            Supplier<Optional<Pins>> pins, PersonViewModel person, Strings strings, Consumer<String> say) {
        this.pins = pins;
        this.person = person;
        this.strings = strings;
        this.say = say;
    }

    /** Gives the desk to this person, or asks for the PIN first. */
    public void choose(String name) {
        cancel();
        if (!name.equals(person.nameProperty().get())) {
            pins.get()
                    .ifPresentOrElse(
                            kept -> looking =
                                    kept.holders().start(holders -> choose(name, kept, holders), this::refuse),
                            () -> person.choose(name));
        }
    }

    /** Gives the desk away, if the PIN is right. */
    public void take() {
        Optional.ofNullable(form.get())
                .ifPresent(asking -> asking.check(holder -> {
                    form.set(null);
                    person.choose(holder.name());
                }));
    }

    /** Nobody takes it. */
    public void cancel() {
        looking.cancel();
        Optional.ofNullable(form.get()).ifPresent(PinForm::close);
        form.set(null);
    }

    /** What is typed to take the desk; null while nobody does. */
    public ReadOnlyObjectProperty<PinForm> formProperty() {
        return form.getReadOnlyProperty();
    }

    /** Who has the desk meanwhile. */
    public ReadOnlyStringProperty formerProperty() {
        return person.nameProperty();
    }

    public Strings strings() {
        return strings;
    }

    private void choose(String name, Pins kept, List<PinHolder> holders) {
        if (holders.isEmpty()) {
            person.choose(name);
        } else if (holders.stream().noneMatch(holder -> holder.name().equals(name))) {
            say.accept(strings.get("takeover.noPin", name));
        } else {
            var asking = new PinForm(kept, strings);
            asking.open(name);
            form.set(asking);
        }
    }

    private void refuse(Failure why) {
        say.accept(why.sentence(strings));
    }
}
