package org.frontdesk.service.holders;

import org.frontdesk.domain.PatPlanId;
import org.frontdesk.domain.PatientId;

/**
 * A patient who holds a plan.
 *
 * @param ordinal 1 where the plan is the patient's primary one
 * @param relationship to the subscriber, by the API's name of it
 */
public record Holder(PatientId patient, PatPlanId link, int ordinal, boolean subscriber, String relationship) {}
