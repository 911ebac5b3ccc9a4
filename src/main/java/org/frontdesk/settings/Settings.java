package org.frontdesk.settings;

import org.frontdesk.service.connection.ConnectionProfile;

/** What a person has chosen on this computer. */
public record Settings(ConnectionProfile connection, Theme theme, Language language, WindowSize window) {
    /** What a fresh machine begins with. */
    public static Settings fresh() {
        return new Settings(ConnectionProfile.PRACTICE, Theme.SYSTEM, Language.ofSystem(), WindowSize.USUAL);
    }

    public Settings with(ConnectionProfile other) {
        return new Settings(other, theme, language, window);
    }

    public Settings with(Theme other) {
        return new Settings(connection, other, language, window);
    }

    public Settings with(Language other) {
        return new Settings(connection, theme, other, window);
    }

    public Settings with(WindowSize other) {
        return new Settings(connection, theme, language, other);
    }
}
