package org.frontdesk.service.patients;

import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.patient.Birth;
import org.frontdesk.domain.patient.PatientName;
import org.frontdesk.domain.patient.PatientStatus;

/**
 * A patient as a search finds them.
 *
 * @param phone the number to call first, as the practice wrote it; empty for none
 */
public record FoundPatient(PatientId patient, PatientName name, Birth birth, String phone, PatientStatus status) {}
