package org.frontdesk.api;

import java.io.IOException;

/** The server answered, but not in the shape that the API promises. */
public final class UnreadableAnswer extends IOException {
    private static final long serialVersionUID = 1L;

    UnreadableAnswer(String question, Throwable cause) {
        super(question + " was answered in a form that cannot be read", cause);
    }
}
