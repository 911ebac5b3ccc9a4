package org.frontdesk.service.benefits;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.frontdesk.domain.PatPlanId;
import org.frontdesk.domain.benefit.BenefitEdits;

/** Unsaved work on benefit rows, kept for this session while its screen is away. Used from the window thread. */
public final class BenefitDrafts {
    private final Map<PatPlanId, BenefitEdits> edits = new HashMap<>();

    BenefitDrafts() {}

    public Optional<BenefitEdits> of(PatPlanId plan) {
        return Optional.ofNullable(edits.get(plan));
    }

    public void keep(PatPlanId plan, BenefitEdits work) {
        edits.put(plan, work);
    }

    public void forget(PatPlanId plan) {
        edits.remove(plan);
    }
}
