package org.frontdesk.domain.reckoning;

import java.util.Comparator;
import java.util.List;

/**
 * Which of a plan's percentages applies to a procedure. A row of the patient beats every row of the plan; then a row
 * for the very code beats a code group, a group beats a category, a category beats a row for everything; of two
 * categories or groups the later in order wins.
 */
public final class CoveredPercent {
    /** How closely a row names the procedure, the closest last. */
    public enum Scope {
        EVERYTHING,
        CATEGORY,
        GROUP,
        CODE
    }

    /**
     * A percentage that fits the procedure.
     *
     * @param order of the category or group, 0 for others
     */
    public record Share(boolean ofPatient, Scope scope, int order, int percent) {}

    private static final Comparator<Share> WEAKEST_FIRST =
            Comparator.comparing(Share::ofPatient).thenComparing(Share::scope).thenComparingInt(Share::order);

    private CoveredPercent() {}

    /** The percent the plan pays, 0 when nothing fits. */
    public static int of(List<Share> fitting) {
        return fitting.stream().max(WEAKEST_FIRST).map(Share::percent).orElse(0);
    }
}
