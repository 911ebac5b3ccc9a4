package org.frontdesk.domain.estimate;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.frontdesk.domain.benefit.TreatmentArea;

/** A service on a day, of which a plan may say that it comes too often. */
public record Service(String code, LocalDate date, Place place) {
    private static final Set<String> BY_ARCH = Set.of(
            "D5110", "D5120", "D5130", "D5140", "D5211", "D5212", "D5213", "D5214", "D5221", "D5222", "D5223", "D5224",
            "D5225", "D5226");
    private static final Set<String> BY_QUADRANT = Set.of("D4341", "D4342");

    /**
     * Whether a frequency row of the plan is used up.
     *
     * @param lines what was done before
     */
    public boolean isLimited(InsurancePlan plan, LocalDate today, List<ClaimLine> lines) {
        return Frequency.met(plan, this, today, lines).isPresent();
    }

    /** The area that the code itself is charted by. */
    TreatmentArea chartedBy() {
        if (BY_ARCH.contains(code)) {
            return TreatmentArea.ARCH;
        }
        return BY_QUADRANT.contains(code) ? TreatmentArea.QUADRANT : TreatmentArea.NONE;
    }
}
