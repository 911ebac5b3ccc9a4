package org.frontdesk.settings;

import org.frontdesk.service.connection.ConnectionProfile;
import org.frontdesk.service.connection.Internet;
import org.frontdesk.service.signing.SigningRules;

/** What a person has chosen on this computer. */
public record Settings(
        ConnectionProfile connection,
        Internet internet,
        Theme theme,
        Language language,
        WindowSize window,
        SigningRules signing) {
    /** What a fresh machine begins with. */
    public static Settings fresh() {
        return new Settings(
                ConnectionProfile.PRACTICE,
                Internet.USUAL,
                Theme.SYSTEM,
                Language.ofSystem(),
                WindowSize.USUAL,
                SigningRules.usual());
    }

    public Settings with(ConnectionProfile other) {
        return new Settings(other, internet, theme, language, window, signing);
    }

    public Settings with(Internet other) {
        return new Settings(connection, other, theme, language, window, signing);
    }

    public Settings with(Theme other) {
        return new Settings(connection, internet, other, language, window, signing);
    }

    public Settings with(Language other) {
        return new Settings(connection, internet, theme, other, window, signing);
    }

    public Settings with(WindowSize other) {
        return new Settings(connection, internet, theme, language, other, signing);
    }

    public Settings with(SigningRules other) {
        return new Settings(connection, internet, theme, language, window, other);
    }
}
