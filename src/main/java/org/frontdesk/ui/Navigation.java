package org.frontdesk.ui;

import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.TreatmentPlanId;

/** The only way from one feature's screens to another's. */
public interface Navigation {
    void openPatient(PatientId patient);

    /** Opens the patient's page on a tab. */
    void openPatient(PatientId patient, PatientTab tab);

    void openSigning(PatientId patient, TreatmentPlanId plan);

    void openDiscountPlans();

    void openSettings();

    /** What the patient is covered by was changed; whoever shows it elsewhere reads it anew. */
    default void coverageChanged(PatientId patient) {}

    /** A passing word at the foot of the window, such as "Saved" or what an undo would bring back. */
    void say(String sentence);
}
