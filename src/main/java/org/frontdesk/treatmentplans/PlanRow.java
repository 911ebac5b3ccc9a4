package org.frontdesk.treatmentplans;

import org.frontdesk.domain.TreatmentPlanId;

/**
 * A plan in the list.
 *
 * @param status in words
 * @param date of a saved plan, else empty
 * @param signed who signed, in words, else empty
 * @param unsent whether lines of it are edited and not saved
 */
public record PlanRow(TreatmentPlanId id, String status, String heading, String date, String signed, boolean unsent) {}
