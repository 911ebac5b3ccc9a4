package org.frontdesk.domain.benefit.form;

import java.util.Optional;
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

    /** The term with a number as typed; none while nothing or 0 is typed. */
    public static Optional<FrequencyTerm> of(BenefitOwner owner, String typed, FrequencyKind kind, TreatmentArea area) {
        return FormShape.plainCount(typed).isEmpty()
                ? Optional.empty()
                : Optional.of(new FrequencyTerm(owner, typed, kind, area));
    }
}
