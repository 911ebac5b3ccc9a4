package org.frontdesk.domain.estimate;

import java.time.LocalDate;
import org.frontdesk.domain.Money;

/**
 * What a plan paid, is asked to pay or is expected to pay elsewhere: it uses up benefits.
 *
 * @param id names the line in the explanation
 * @param ofPatient false for another member of the family
 * @param code empty when no procedure belongs to it
 * @param paid the payment, for a line not yet received its estimate
 */
public record ClaimLine(
        String id,
        boolean ofPatient,
        String code,
        LocalDate date,
        Status status,
        Money paid,
        Money deductible,
        Place place) {

    /** How far the line has come. */
    public enum Status {
        RECEIVED,
        SUPPLEMENTAL,
        NOT_RECEIVED,
        ADJUSTMENT,
        INSURANCE_HISTORY,
        ESTIMATE
    }

    /** The same line in another state. */
    public ClaimLine in(Status other) {
        return new ClaimLine(id, ofPatient, code, date, other, paid, deductible, place);
    }

    boolean countsAsService() {
        return ofPatient && status != Status.ADJUSTMENT && (status == Status.INSURANCE_HISTORY || paid.cents() != 0);
    }
}
