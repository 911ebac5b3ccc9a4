package org.frontdesk.coverage;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.frontdesk.service.Failure;
import org.frontdesk.service.Job;
import org.frontdesk.service.Work;
import org.frontdesk.service.coverage.Coverage;

/**
 * One write that is about to be sent.
 *
 * @param missed looks at the coverage as it is read afterwards and names, for the person, what the server did not take
 */
record Attempt(Work<?> work, Function<Coverage, List<String>> missed) {
    Job start(Runnable onSuccess, Consumer<? super Failure> onFailure) {
        return work.start(answer -> onSuccess.run(), onFailure);
    }
}
