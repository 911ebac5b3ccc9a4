package org.frontdesk.patients.page;

/**
 * Who the patient is, as text.
 *
 * @param facts preferred name, age, number and phone in one line
 * @param status in words, empty for a patient like any other
 * @param familyBalance in words, empty where it says nothing new
 */
public record PatientHead(String name, String facts, String status, String balance, String familyBalance) {
    static final PatientHead NOTHING = new PatientHead("", "", "", "", "");
}
