package org.frontdesk.settings.signing;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.frontdesk.service.pins.Pins;
import org.frontdesk.service.signing.SigningRules;
import org.frontdesk.text.Strings;

/** The practice's choices for signing, and the PINs. */
public final class SigningSettingsViewModel {
    private final Strings strings;
    private final RulesForm rules;
    private final PinsForm pins;

    /**
     * @param chosen takes new rules
     * @param kept the PINs of the open connection, empty while none is open
     * @param who is at the desk
     */
    public SigningSettingsViewModel(
            SigningRules now,
            Consumer<SigningRules> chosen,
            Supplier<Optional<Pins>> kept,
            Supplier<String> who,
            Strings strings) {
        this.strings = strings;
        this.rules = new RulesForm(now, strings, chosen);
        this.pins = new PinsForm(kept, who, strings);
    }

    public RulesForm rules() {
        return rules;
    }

    public PinsForm pins() {
        return pins;
    }

    public Strings strings() {
        return strings;
    }

    void close() {
        pins.close();
    }
}
