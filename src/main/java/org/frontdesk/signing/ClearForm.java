package org.frontdesk.signing;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.frontdesk.service.pins.PinHolder;
import org.frontdesk.service.signing.SigningDesk;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.PinForm;

/** Who takes a signature off, in which role, and why. */
public final class ClearForm {
    private final SigningDesk desk;
    private final Strings strings;
    private final StringProperty reason = new SimpleStringProperty("");
    private final PinForm pin;

    ClearForm(SigningDesk desk, Strings strings) {
        this.desk = desk;
        this.strings = strings;
        this.pin = new PinForm(desk.keep().pins(), strings);
    }

    void open() {
        reason.set("");
        pin.open(desk.who().get());
    }

    /**
     * Looks at the PIN when there is a reason.
     *
     * @param allowed hears of somebody whose role may clear
     * @param refused hears why not
     */
    void check(Consumer<PinHolder> allowed, Consumer<String> refused) {
        if (reason.get().isBlank()) {
            refused.accept(strings.get("signing.clear.noReason"));
            return;
        }
        refused.accept("");
        pin.check(holder -> {
            if (holder.role().mayClear()) {
                allowed.accept(holder);
            } else {
                refused.accept(strings.get(
                        "signing.clear.notAllowed", holder.name(), holder.role().word(strings)));
            }
        });
    }

    /** Who cleared, with the role, for the record. */
    String by(PinHolder holder) {
        return holder.name() + ", " + holder.role().word(strings);
    }

    Optional<String> nobody() {
        return desk.keep().pins().known().stream()
                        .noneMatch(holder -> holder.role().mayClear())
                ? Optional.of(strings.get("signing.clear.nobody"))
                : Optional.empty();
    }

    void close() {
        pin.close();
    }

    public StringProperty reasonProperty() {
        return reason;
    }

    public PinForm pin() {
        return pin;
    }
}
