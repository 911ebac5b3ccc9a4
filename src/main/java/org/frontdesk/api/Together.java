package org.frontdesk.api;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Questions of which none needs the answer of another, asked at the same time as far as the server's pace allows. One that gets no answer
 * takes nothing from the others.
 */
public final class Together implements ApiCall<Together> {
    private final List<Asked<?>> questions = new ArrayList<>();

    /** One of the questions; it has an answer once all have been asked. */
    public static final class Asked<T> {
        private final ApiCall<T> call;
        private final CompletableFuture<Answer<T>> answer = new CompletableFuture<>();

        private Asked(ApiCall<T> call) {
            this.call = call;
        }

        /** What came of the question; waits for nothing. */
        public Answer<T> answer() {
            return answer.getNow(new Answer.Missing<>(new InterruptedIOException("not asked")));
        }

        @SuppressWarnings("IllegalCatch") // whoever waits must hear of a defect too
        private void ask(Lane lane) {
            try {
                answer.complete(new Answer.Given<>(lane.ask(call).execute()));
            } catch (IOException problem) {
                answer.complete(new Answer.Missing<>(problem));
            } catch (RuntimeException | Error defect) {
                answer.completeExceptionally(defect);
            }
        }
    }

    /** Adds a question to those that will be asked. */
    public <T> Asked<T> add(ApiCall<T> call) {
        var asked = new Asked<>(call);
        questions.add(asked);
        return asked;
    }

    @Override
    public Together execute() {
        Lane lane = Lane.now();
        questions.stream()
                .skip(1)
                .forEach(question -> Thread.ofVirtual().name("together").start(() -> question.ask(lane)));
        questions.stream().limit(1).forEach(question -> question.ask(lane));
        try {
            questions.forEach(question -> question.answer.join());
        } catch (CompletionException defect) {
            throw new IllegalStateException(defect.getCause());
        }
        return this;
    }

    @Override
    public void cancel() {
        questions.forEach(question -> question.call.cancel());
    }
}
