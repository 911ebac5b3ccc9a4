package org.frontdesk.settings.signing;

import java.util.function.Consumer;
import org.frontdesk.service.signing.SigningRules;
import org.frontdesk.text.Strings;

/** The practice's choices for signing, and the PINs. */
public final class SigningSettingsViewModel {
    private final Strings strings;
    private final RulesForm rules;
    private final PinsForm pins;

    /**
     * @param chosen takes new rules
     */
    public SigningSettingsViewModel(SigningRules now, Consumer<SigningRules> chosen, PinsAtDesk desk, Strings strings) {
        this.strings = strings;
        this.rules = new RulesForm(now, strings, chosen);
        this.pins = new PinsForm(desk, strings);
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
