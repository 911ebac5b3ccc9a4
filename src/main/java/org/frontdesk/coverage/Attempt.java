package org.frontdesk.coverage;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.frontdesk.service.coverage.Coverage;
import org.frontdesk.service.coverage.CoverageOrder;
import org.frontdesk.service.coverage.CoverageService;
import org.frontdesk.service.queue.Outcome;

/**
 * One write that is about to be handed over.
 *
 * @param subject the name of the plan it is about
 * @param words what it does, for the person
 * @param result takes what it yields
 * @param missed looks at the coverage as it is read afterwards and names, for the person, what the server did not take
 */
record Attempt<R>(
        CoverageOrder<R> order,
        String subject,
        String words,
        Consumer<R> result,
        Function<Coverage, List<String>> missed) {
    void start(CoverageService service, Consumer<Outcome<?>> end) {
        service.send(order, subject, words)
                .start(
                        outcome -> {
                            if (outcome instanceof Outcome.Confirmed<R> done) {
                                result.accept(done.result());
                            }
                            end.accept(outcome);
                        },
                        defect -> end.accept(new Outcome.Refused<R>(defect)));
    }

    /** Takes the result of its own order, which came late. */
    @SuppressWarnings("unchecked") // the outcome is of this attempt's order
    void take(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Confirmed<?> done) {
            result.accept((R) done.result());
        }
    }
}
