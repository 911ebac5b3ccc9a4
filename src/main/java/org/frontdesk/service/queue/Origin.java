package org.frontdesk.service.queue;

import java.util.Optional;
import org.frontdesk.domain.PatientId;
import org.frontdesk.service.Unsaved;

/**
 * Where a write comes from, to lead a person back there.
 *
 * @param patient whose it is; empty for what belongs to the practice
 * @param place where in the program it was typed
 * @param subject the name of the plan it is about, empty when it has none
 */
public record Origin(Optional<PatientId> patient, Unsaved.Kind place, String subject) {
    public static Origin of(PatientId patient, Unsaved.Kind place, String subject) {
        return new Origin(Optional.of(patient), place, subject);
    }

    /** Something of the practice's own. */
    public static Origin ofPractice(Unsaved.Kind place, String subject) {
        return new Origin(Optional.empty(), place, subject);
    }
}
