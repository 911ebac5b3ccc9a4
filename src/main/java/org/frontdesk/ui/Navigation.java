package org.frontdesk.ui;

import java.nio.file.Path;
import java.util.Optional;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.TreatmentPlanId;
import org.frontdesk.service.estimate.Question;

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

    /** Says at the side why an amount of the patient is what it is. */
    default void explain(PatientId patient, Question question) {}

    /** Opens the patient's page with the keys on a row. */
    default void reveal(PatientId patient, Spot spot) {
        openPatient(patient, spot.tab());
    }

    /** Shows a finished PDF outside the program, from where it can be printed. */
    default void showPaper(String name, byte[] pdf) {}

    /** Lets the person choose where to keep a file. */
    default void keepFile(String name, byte[] content) {}

    /**
     * Lets the person choose a file to be read; empty when none was chosen.
     *
     * @param kind what files of the pattern are called
     * @param pattern such as {@code *.pdf}
     */
    default Optional<Path> chooseFile(String title, String kind, String pattern) {
        return Optional.empty();
    }

    /** A passing word at the foot of the window, such as "Saved" or what an undo would bring back. */
    void say(String sentence);
}
