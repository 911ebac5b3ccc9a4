package org.frontdesk.service.connection;

import java.util.Arrays;
import java.util.Optional;

/** Which server the program talks to. */
public enum ConnectionMode {
    /** The practice server within this program, with its own keys. */
    PRACTICE("practice", ""),
    /** The API service on a computer of the practice's network. */
    SERVICE("service", "http://SERVER:30223/api/v1"),
    /** The API of the practice program that runs on this computer. */
    LOCAL("local", "http://localhost:30222/api/v1"),
    /** The API over the internet. */
    REMOTE("remote", "https://api.opendental.com/api/v1");

    private final String word;
    private final String usualAddress;

    ConnectionMode(String word, String usualAddress) {
        this.word = word;
        this.usualAddress = usualAddress;
    }

    /** The word in the settings file and at the end of label keys. */
    public String word() {
        return word;
    }

    /** The address to begin with; SERVER in it is to be replaced by a person. */
    public String usualAddress() {
        return usualAddress;
    }

    /** The mode of that word. */
    public static Optional<ConnectionMode> of(String word) {
        return Arrays.stream(values()).filter(mode -> mode.word.equals(word)).findFirst();
    }
}
