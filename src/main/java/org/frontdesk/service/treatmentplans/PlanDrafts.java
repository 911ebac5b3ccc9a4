package org.frontdesk.service.treatmentplans;

import org.frontdesk.domain.TreatmentPlanId;
import org.frontdesk.service.Drafts;
import org.frontdesk.service.Typed;

/** Unsaved work on treatment plans: on their lines, and in the panel that makes, describes or copies one. */
public record PlanDrafts(
        Drafts<TreatmentPlanId, LineDraft> lines, Drafts<PanelFields.About, Typed<PanelFields>> panels) {
    public PlanDrafts() {
        this(new Drafts<>(), new Drafts<>());
    }
}
