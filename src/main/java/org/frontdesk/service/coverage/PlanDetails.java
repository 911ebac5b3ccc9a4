package org.frontdesk.service.coverage;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is read after the plans themselves.
 *
 * @param effective the first day of the subscription
 * @param term its last day
 * @param verified when the patient's eligibility was last verified
 */
public record PlanDetails(Optional<LocalDate> effective, Optional<LocalDate> term, Optional<LocalDate> verified) {}
