package org.frontdesk.domain.estimate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.frontdesk.domain.benefit.BenefitType;
import org.frontdesk.domain.benefit.QuantityQualifier;

/**
 * A row that lets the patient wait for coverage.
 *
 * @param end the first day on which the procedure is covered
 */
record WaitingPeriod(BenefitLine row, LocalDate end) {
    /** The row that still holds; the closest rows alone are asked, even when they name no time. */
    static Optional<WaitingPeriod> of(InsurancePlan plan, Procedure procedure, LocalDate today) {
        List<BenefitLine> rows = plan.rows(BenefitType.WAITING_PERIOD).stream()
                .filter(row -> row.target().rank() > 0 && row.target().covers(procedure.code()))
                .toList();
        int closest = rows.stream().mapToInt(row -> row.target().rank()).max().orElse(0);
        LocalDate day = procedure.date().isAfter(today) ? procedure.date() : today;
        return plan.effective()
                .flatMap(start -> rows.stream()
                        .filter(row -> row.target().rank() == closest)
                        .map(row -> new WaitingPeriod(row, end(row, start)))
                        .filter(wait -> !day.isBefore(start) && day.isBefore(wait.end))
                        .max(Comparator.comparing(WaitingPeriod::end)));
    }

    private static LocalDate end(BenefitLine row, LocalDate start) {
        if (row.qualifier() == QuantityQualifier.MONTHS) {
            return start.plusMonths(row.quantity());
        }
        return row.qualifier() == QuantityQualifier.YEARS ? start.plusYears(row.quantity()) : start;
    }
}
