package org.frontdesk.domain.patient;

/**
 * How a patient is called. Any part may be empty.
 *
 * @param preferred the name the patient wants to be called by
 */
public record PatientName(String last, String first, String middle, String preferred) {
    /** {@code Marsh, Olivia (Liv)}: for lists in the order of last names. */
    public String listed() {
        String given = preferred.isEmpty() || preferred.equals(first) ? first : first + " (" + preferred + ")";
        return last.isEmpty() || given.isBlank() ? (last + given).strip() : last + ", " + given.strip();
    }

    /** {@code Olivia K. Marsh}: as it is spoken. */
    public String spoken() {
        String initial = middle.length() == 1 ? middle + "." : middle;
        return String.join(" ", first, initial, last).replaceAll("\\s+", " ").strip();
    }
}
