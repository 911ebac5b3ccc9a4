package org.frontdesk.service.connection;

import java.util.Arrays;
import java.util.Optional;

/** How fast the keys may ask over the internet. */
public enum RemotePace {
    /** One question a second. */
    ORDINARY("ordinary"),
    /** Keys that may only read: one in five seconds. */
    READING("reading"),
    /** The Enterprise permission: two a second. */
    ENTERPRISE("enterprise");

    private final String word;

    RemotePace(String word) {
        this.word = word;
    }

    /** The word in the settings file and at the end of label keys. */
    public String word() {
        return word;
    }

    /** The pace of that word. */
    public static Optional<RemotePace> of(String word) {
        return Arrays.stream(values()).filter(pace -> pace.word.equals(word)).findFirst();
    }
}
