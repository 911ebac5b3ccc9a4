package org.frontdesk.service.patients;

import org.frontdesk.domain.Money;
import org.frontdesk.domain.PatientId;

/**
 * Who a patient is, for the head of their page.
 *
 * @param guarantor who pays for the family; the patient themselves as a rule
 * @param balance what the patient owes, by the practice's own estimate
 * @param familyBalance what the family owes; known with the guarantor only, otherwise zero
 */
public record PatientSummary(FoundPatient who, PatientId guarantor, Money balance, Money familyBalance) {
    public boolean isGuarantor() {
        return guarantor.equals(who.patient());
    }
}
