package org.frontdesk.api;

import java.io.IOException;
import java.util.List;

/** Asks the questions that together answer one. */
public interface CallScope {
    /** Asks now and waits. Once the whole question is cancelled, every further ask fails at once. */
    <T> T ask(ApiCall<T> call) throws IOException;

    /**
     * Asks questions that do not need each other's answers: all line up at once and go side by side where the connection allows it.
     *
     * @return the answers in the order of the questions
     * @throws IOException the first failure, after which the others are ended
     */
    <T> List<T> askAll(List<ApiCall<T>> calls) throws IOException;
}
