package org.frontdesk.signing;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.frontdesk.service.Job;
import org.frontdesk.service.pins.DeskRole;
import org.frontdesk.service.pins.PinHolder;
import org.frontdesk.service.pins.PinProblem;
import org.frontdesk.service.signing.SigningDesk;
import org.frontdesk.text.Strings;

/** The first PIN at a desk, set where it is missed. Whoever sets it is the manager until the settings say otherwise. */
public final class PinSetting {
    private final SigningDesk desk;
    private final Strings strings;
    private final StringProperty pin = new SimpleStringProperty("");
    private final StringProperty again = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper missing = new ReadOnlyBooleanWrapper();
    private Job job = Job.none();

    PinSetting(SigningDesk desk, Strings strings) {
        this.desk = desk;
        this.strings = strings;
    }

    /** Looks whether anybody has a PIN. */
    void look() {
        job = desk.keep().pins().holders().start(this::found, why -> message.set(why.sentence(strings)));
    }

    /** Keeps the PIN for whoever is at the desk, if it can be one. */
    public void set() {
        Optional<PinProblem> problem = PinProblem.of(pin.get(), again.get());
        message.set(problem.map(what -> what.sentence(strings)).orElse(""));
        if (problem.isEmpty()) {
            job = desk.keep()
                    .pins()
                    .give(desk.who().get(), DeskRole.MANAGER, pin.get())
                    .start(this::found, why -> message.set(why.sentence(strings)));
        }
    }

    void close() {
        job.cancel();
    }

    public StringProperty pinProperty() {
        return pin;
    }

    public StringProperty againProperty() {
        return again;
    }

    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** Whether nobody has a PIN, so that nothing can be handed over. */
    public ReadOnlyBooleanProperty missingProperty() {
        return missing.getReadOnlyProperty();
    }

    private void found(List<PinHolder> holders) {
        pin.set("");
        again.set("");
        missing.set(holders.isEmpty());
    }
}
