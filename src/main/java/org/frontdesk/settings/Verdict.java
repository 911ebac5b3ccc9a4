package org.frontdesk.settings;

/**
 * What a test of the connection found, in words.
 *
 * @param detail for support, or the permission groups; may be empty
 */
public record Verdict(Kind kind, String sentence, String detail) {
    static final Verdict NOTHING = new Verdict(Kind.NONE, "", "");

    /** How good it is. */
    public enum Kind {
        NONE,
        WORKS,
        LACKS,
        FAILS
    }
}
