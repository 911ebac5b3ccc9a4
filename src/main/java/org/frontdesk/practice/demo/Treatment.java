package org.frontdesk.practice.demo;

import java.time.LocalDate;

/**
 * A treatment plan of a person; the procedures name it by its key.
 *
 * @param status {@code Active, Inactive, Saved}
 * @param made the day a saved plan was saved
 * @param signed the day the patient signed, never for unsigned
 * @param countersigned whether the practice signed too
 */
record Treatment(
        Person person,
        String key,
        String heading,
        String status,
        LocalDate made,
        LocalDate signed,
        boolean countersigned,
        String note) {
    boolean saved() {
        return status.equals("Saved");
    }

    boolean isSigned() {
        return !signed.equals(Fields.NEVER);
    }
}
