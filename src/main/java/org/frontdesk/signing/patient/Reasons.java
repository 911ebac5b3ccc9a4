package org.frontdesk.signing.patient;

import java.util.List;
import java.util.Map;
import org.frontdesk.domain.PlanLineId;
import org.frontdesk.text.Strings;

/** Why the amounts of a plan are what they are. */
@FunctionalInterface
public interface Reasons {
    /** Reasons that nobody knows. */
    Reasons UNKNOWN = strings -> Map.of();

    /** Sentences for each line whose amount can be explained, in a language. */
    Map<PlanLineId, List<String>> of(Strings strings);
}
