package org.frontdesk.treatmentplans;

import org.frontdesk.service.guard.GuardService;
import org.frontdesk.service.treatmentplans.TreatmentPlansService;

/**
 * What the screen of treatment plans works with.
 *
 * @param guard says what moved since a plan was saved or signed
 */
public record PlanDesk(TreatmentPlansService plans, GuardService guard) {}
