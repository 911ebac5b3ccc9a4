package org.frontdesk.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
import org.frontdesk.service.pins.PinAnswer;
import org.frontdesk.service.pins.PinHolder;
import org.frontdesk.service.pins.Pins;
import org.frontdesk.text.Strings;

/** A PIN that is being typed, and whose it is to be. */
public final class PinForm {
    private final Pins pins;
    private final Strings strings;
    private final ObservableList<String> names = FXCollections.observableArrayList();
    private final ObjectProperty<String> name = new SimpleObjectProperty<>();
    private final StringProperty pin = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private Job job = Job.none();

    public PinForm(Pins pins, Strings strings) {
        this.pins = pins;
        this.strings = strings;
    }

    /** Empties it, for whoever is most likely to type. */
    public void open(String likely) {
        message.set("");
        pin.set("");
        List<String> holders = pins.known().stream().map(PinHolder::name).toList();
        names.setAll(holders);
        name.set(
                holders.contains(likely) ? likely : holders.stream().findFirst().orElse(null));
    }

    /** Looks at what was typed; the callback hears of a right PIN only. */
    public void check(Consumer<PinHolder> right) {
        if (busy.get() || pin.get().isEmpty() || name.get() == null) {
            return;
        }
        busy.set(true);
        message.set("");
        job = pins.check(name.get(), pin.get()).start(answer -> answered(answer, right), this::failed);
    }

    public void type(String digit) {
        pin.set(pin.get() + digit);
    }

    public void takeBack() {
        if (!pin.get().isEmpty()) {
            pin.set(pin.get().substring(0, pin.get().length() - 1));
        }
    }

    public void close() {
        job.cancel();
    }

    /** Who has a PIN. */
    public ObservableList<String> names() {
        return names;
    }

    /** Whose PIN it is to be, null while nobody has one. */
    public ObjectProperty<String> nameProperty() {
        return name;
    }

    public StringProperty pinProperty() {
        return pin;
    }

    /** Why it is not right; empty before it was looked at. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    public Strings strings() {
        return strings;
    }

    private void answered(PinAnswer answer, Consumer<PinHolder> right) {
        busy.set(false);
        pin.set("");
        message.set(answer.sentence(strings));
        Optional.of(answer)
                .filter(PinAnswer.Right.class::isInstance)
                .map(PinAnswer.Right.class::cast)
                .ifPresent(found -> right.accept(found.holder()));
    }

    private void failed(Failure why) {
        busy.set(false);
        pin.set("");
        message.set(why.sentence(strings));
    }
}
