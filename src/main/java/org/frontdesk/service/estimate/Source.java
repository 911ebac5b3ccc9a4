package org.frontdesk.service.estimate;

import java.time.LocalDate;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.PatPlanId;
import org.frontdesk.domain.ProcedureId;
import org.frontdesk.domain.benefit.StoredBenefit;
import org.frontdesk.domain.estimate.ClaimLine;

/** What a step of an estimate comes from. */
public sealed interface Source {
    /**
     * A benefit row.
     *
     * @param standard the API's name of the row's category or group, {@code None} for one of the practice's own, empty for none
     * @param name the practice's name of the category, group or code, empty for none
     */
    record Row(PatPlanId plan, StoredBenefit row, String standard, String name) implements Source {}

    /** What insurance paid or is asked to pay. */
    record Claim(
            long number,
            boolean ofPatient,
            String code,
            LocalDate date,
            ClaimLine.Status status,
            Money paid,
            Money deductible)
            implements Source {}

    /** A procedure of the chart. */
    record Work(ProcedureId procedure) implements Source {}
}
