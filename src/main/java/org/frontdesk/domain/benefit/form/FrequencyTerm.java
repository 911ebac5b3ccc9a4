package org.frontdesk.domain.benefit.form;

import org.frontdesk.domain.benefit.BenefitOwner;
import org.frontdesk.domain.benefit.TreatmentArea;

/**
 * What a line of the frequencies says.
 *
 * @param owner the patient when the row holds for this patient alone
 * @param number as typed; never empty, a line without number is no line
 */
public record FrequencyTerm(BenefitOwner owner, String number, FrequencyKind kind, TreatmentArea area) {
    public FrequencyTerm {
        number = FormShape.plainCount(number);
        if (number.isEmpty()) {
            throw new IllegalArgumentException("A frequency says how many");
        }
    }
}
