package org.frontdesk.service.patients;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A patient's insurance in one line, or the discount plan of somebody without any.
 *
 * @param plans by ordinal
 * @param verified when the enrollment in the first plan was last verified
 * @param membership empty for somebody insured, who is not asked for
 */
public record CoverageLine(List<Plan> plans, Optional<LocalDate> verified, Optional<Membership> membership) {
    public CoverageLine {
        plans = List.copyOf(plans);
    }

    /**
     * One plan.
     *
     * @param group its group, empty for none
     */
    public record Plan(int ordinal, String carrier, String group, boolean pending) {}

    /**
     * The patient's place in a discount plan.
     *
     * @param plan what the plan is called
     * @param from its first day, empty for the first of January
     * @param until its last day, empty for none
     */
    public record Membership(String plan, Optional<LocalDate> from, Optional<LocalDate> until) {}
}
