package org.frontdesk.service.patients;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A patient's insurance in one line.
 *
 * @param plans by ordinal
 * @param verified when the enrollment in the first plan was last verified
 */
public record CoverageLine(List<Plan> plans, Optional<LocalDate> verified) {
    public CoverageLine {
        plans = List.copyOf(plans);
    }

    /**
     * One plan.
     *
     * @param group its group, empty for none
     */
    public record Plan(int ordinal, String carrier, String group, boolean pending) {}
}
