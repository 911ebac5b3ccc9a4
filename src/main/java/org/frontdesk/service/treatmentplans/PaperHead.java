package org.frontdesk.service.treatmentplans;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What stands at the head of a paper for a patient.
 *
 * @param practice the practice's name, empty when the server does not say
 */
public record PaperHead(String practice, String patient, Optional<LocalDate> born) {}
