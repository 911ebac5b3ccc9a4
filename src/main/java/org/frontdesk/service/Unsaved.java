package org.frontdesk.service;

import java.util.Optional;
import org.frontdesk.domain.PatientId;

/**
 * Names a piece of unsaved work, so that a person can be told what would be lost and where it is.
 *
 * @param patient whose it is; empty for what belongs to the practice
 * @param subject the name of the plan it is about, empty when it has none
 * @param changes how many changes it is; where they cannot be counted, 1
 */
public record Unsaved(Optional<PatientId> patient, Kind kind, String subject, int changes) {
    /** Where in the program it was typed. */
    public enum Kind {
        BENEFITS,
        CALL,
        COVERAGE_CARD,
        ADDED_PLAN,
        JOINED_PLAN,
        PLAN_LINES,
        PLAN_PANEL,
        DISCOUNT_PLAN,
        SIGNING
    }

    /** Unsaved work about a patient. */
    public static Unsaved of(PatientId patient, Kind kind, String subject, int changes) {
        return new Unsaved(Optional.of(patient), kind, subject, changes);
    }

    /** The same work with another count of changes. */
    public Unsaved changes(int count) {
        return new Unsaved(patient, kind, subject, count);
    }
}
