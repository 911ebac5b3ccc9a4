package org.frontdesk.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The language of the program's own words. */
public enum Language {
    ENGLISH("en"),
    SPANISH("es");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** The code in the settings file and at the end of label keys. */
    public String code() {
        return code;
    }

    public Locale locale() {
        return Locale.of(code, "US");
    }

    /** The language of this computer, or English. */
    public static Language ofSystem() {
        return of(Locale.getDefault().getLanguage()).orElse(ENGLISH);
    }

    static Optional<Language> of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code.equals(code))
                .findFirst();
    }
}
