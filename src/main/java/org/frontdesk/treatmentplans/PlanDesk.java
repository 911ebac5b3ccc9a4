package org.frontdesk.treatmentplans;

import org.frontdesk.service.estimate.EstimateService;
import org.frontdesk.service.guard.GuardService;
import org.frontdesk.service.treatmentplans.PlanNotes;
import org.frontdesk.service.treatmentplans.TreatmentPlansService;

/**
 * What the screen of treatment plans works with.
 *
 * @param guard says what moved since a plan was saved or signed
 * @param estimates reckons plans that are worked with
 * @param notes keeps what the API has no field for
 */
public record PlanDesk(TreatmentPlansService plans, GuardService guard, EstimateService estimates, PlanNotes notes) {}
