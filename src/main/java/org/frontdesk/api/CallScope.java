package org.frontdesk.api;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Asks the questions that together answer one. */
public interface CallScope {
    /** Asks now and waits. Once the whole question is cancelled, every further ask fails at once. */
    <T> T ask(ApiCall<T> call) throws IOException;

    /**
     * Asks questions that do not need each other's answers, which may go side by side.
     *
     * @return the answers in the order of the questions
     * @throws IOException the first failure, after which the others are ended
     */
    default <T> List<T> askAll(List<ApiCall<T>> calls) throws IOException {
        List<T> answers = new ArrayList<>();
        for (ApiCall<T> call : calls) {
            answers.add(ask(call));
        }
        return List.copyOf(answers);
    }
}
