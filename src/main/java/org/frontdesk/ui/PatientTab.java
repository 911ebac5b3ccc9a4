package org.frontdesk.ui;

/** The tabs of a patient's page, in order. */
public enum PatientTab {
    COVERAGE,
    BENEFITS,
    TREATMENT_PLANS
}
