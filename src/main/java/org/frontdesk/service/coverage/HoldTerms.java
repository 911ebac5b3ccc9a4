package org.frontdesk.service.coverage;

import org.frontdesk.domain.coverage.Relationship;

/**
 * How a patient is to hold a plan.
 *
 * @param ordinal the place among the patient's plans, from 1
 * @param patientNumber the API's PatID, empty text for none
 */
public record HoldTerms(int ordinal, Relationship relationship, String patientNumber) {}
