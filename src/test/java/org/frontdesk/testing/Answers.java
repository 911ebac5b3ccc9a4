package org.frontdesk.testing;

import java.util.ArrayList;
import org.frontdesk.service.Failure;
import org.frontdesk.service.Work;

/** What work came to that ends on the calling thread, as it does in {@link TestPractice#inline}. */
public final class Answers {
    private Answers() {}

    /** Starts it and gives its answer; a failure fails the test. */
    public static <T> T answer(Work<T> work) {
        var answers = new ArrayList<T>();
        work.start(answers::add, problem -> {
            throw new AssertionError(problem.detail());
        });
        return answers.getFirst();
    }

    /** Starts it and gives its failure; an answer fails the test. */
    public static Failure failure(Work<?> work) {
        var failures = new ArrayList<Failure>();
        work.start(
                answer -> {
                    throw new AssertionError("It was answered: " + answer);
                },
                failures::add);
        return failures.getFirst();
    }
}
