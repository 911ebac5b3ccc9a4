package org.frontdesk.settings;

import java.util.Arrays;
import java.util.Optional;

/** Light or dark. */
public enum Theme {
    LIGHT("light"),
    DARK("dark"),
    /** As the operating system has it. */
    SYSTEM("system");

    private final String word;

    Theme(String word) {
        this.word = word;
    }

    /** The word in the settings file and at the end of label keys. */
    public String word() {
        return word;
    }

    static Optional<Theme> of(String word) {
        return Arrays.stream(values()).filter(theme -> theme.word.equals(word)).findFirst();
    }
}
