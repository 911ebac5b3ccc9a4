package org.frontdesk.cli;

/** What was asked for cannot be done as it was asked; the sentence says why. Ends the program with status 2. */
public final class WrongUse extends Exception {
    private static final long serialVersionUID = 1L;

    public WrongUse(String sentence) {
        super(sentence);
    }

    public WrongUse(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
