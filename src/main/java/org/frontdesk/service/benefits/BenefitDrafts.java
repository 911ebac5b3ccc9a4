package org.frontdesk.service.benefits;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.frontdesk.domain.PatPlanId;
import org.frontdesk.domain.benefit.BenefitEdits;

/** Unsaved work on benefit rows, kept for this session while its screen is away. Used from the window thread. */
public final class BenefitDrafts {
    private final Map<PatPlanId, BenefitEdits> edits = new HashMap<>();

    private final Set<PatPlanId> saving = new HashSet<>();

    BenefitDrafts() {}

    /** Marks a save as under way, which may outlive its screen; false when one is already. */
    public boolean beginSaving(PatPlanId plan) {
        return saving.add(plan);
    }

    public void endSaving(PatPlanId plan) {
        saving.remove(plan);
    }

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
