package org.frontdesk.practice;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The way of connecting that the practice server plays: over the internet, to the practice's service, to a workstation. */
public enum PracticeMode {
    REMOTE,
    SERVICE,
    LOCAL;

    /** As settings and the command line spell it: lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<PracticeMode> named(String word) {
        return Arrays.stream(values()).filter(mode -> mode.word().equals(word)).findFirst();
    }
}
