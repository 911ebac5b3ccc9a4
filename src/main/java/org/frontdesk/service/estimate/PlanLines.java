package org.frontdesk.service.estimate;

import java.util.List;
import org.frontdesk.domain.PatPlanId;
import org.frontdesk.domain.benefit.StoredBenefit;
import org.frontdesk.domain.estimate.BenefitLine;

/** Turns benefit rows into those of an estimate's case. */
public final class PlanLines {
    /** Whose rows they are is only told in what steps come from, which nobody asks here. */
    private static final PatPlanId ANYBODY = new PatPlanId(1);

    private final BenefitRows rows;

    PlanLines(Office office) {
        this.rows = new BenefitRows(office, ANYBODY);
    }

    /** The rows that count; those on hidden categories and those of no known group or category are left out. */
    public List<BenefitLine> of(List<StoredBenefit> saved) {
        return saved.stream().flatMap(row -> rows.line(row).stream()).toList();
    }
}
