package org.frontdesk.app.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Who opens the locked desk without a PIN, and why. */
public final class EmergencyForm {
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");

    public StringProperty nameProperty() {
        return name;
    }

    public StringProperty reasonProperty() {
        return reason;
    }

    /** Whether both are there. */
    public BooleanBinding isSaid() {
        return Bindings.createBooleanBinding(
                () -> !name.get().isBlank() && !reason.get().isBlank(), name, reason);
    }

    void clear() {
        name.set("");
        reason.set("");
    }
}
