package org.frontdesk.patients;

import org.frontdesk.domain.PatientId;

/**
 * A patient in a list, as text.
 *
 * @param status in words; empty for a patient like any other
 * @param gone whether the patient is archived or deceased
 */
public record PatientRow(
        PatientId patient, String name, String age, String birthdate, String phone, String status, boolean gone) {}
