package org.frontdesk.cli.cases;

/** A case that cannot be read; the sentence names the place and says why. */
public final class CaseProblem extends Exception {
    private static final long serialVersionUID = 1L;

    public CaseProblem(String sentence) {
        super(sentence);
    }
}
