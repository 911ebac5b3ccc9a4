package org.frontdesk.practice.demo;

import java.time.LocalDate;

/**
 * A patient.
 *
 * @param age in years, -1 when nobody asked for the birthday
 * @param status {@code Patient, NonPatient, Inactive, Archived, Deceased}
 * @param provider the dentist who sees the person
 * @param payer name of the guarantor, who signs for a child
 */
record Person(
        long number,
        long guarantor,
        String first,
        String last,
        int age,
        LocalDate born,
        String status,
        long provider,
        String payer,
        boolean known) {
    String name() {
        return first + " " + last;
    }

    boolean adult() {
        return age >= 18;
    }

    /** Comes to the practice: may have appointments and planned work. */
    boolean active() {
        return status.equals("Patient");
    }
}
