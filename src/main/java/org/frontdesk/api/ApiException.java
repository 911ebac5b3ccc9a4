package org.frontdesk.api;

import java.io.IOException;

/** The server's refusal: its status and the sentence it gave. */
public final class ApiException extends IOException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String sentence;

    ApiException(String question, int status, String sentence) {
        super(question + " was answered " + status + (sentence.isEmpty() ? "" : ": " + sentence));
        this.status = status;
        this.sentence = sentence;
    }

    /** The HTTP status, 400 or above. */
    public int status() {
        return status;
    }

    /** The server's own explanation, empty when it gave none. */
    public String sentence() {
        return sentence;
    }
}
