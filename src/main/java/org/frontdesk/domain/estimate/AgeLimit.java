package org.frontdesk.domain.estimate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The age through which a procedure is covered. */
final class AgeLimit {
    private AgeLimit() {}

    /** The rows on the code's category, group or the code itself, the widest first. */
    static List<BenefitLine> rows(InsurancePlan plan, String code) {
        return plan.benefits().stream()
                .filter(row -> row.isAgeLimit() && row.target().rank() > 0)
                .filter(row -> row.target().covers(code))
                .sorted(Comparator.<BenefitLine>comparingInt(row -> row.target().rank())
                        .thenComparingInt(BenefitLine::quantity))
                .toList();
    }

    /** The first row that the patient is too old for. */
    static Optional<BenefitLine> passed(List<BenefitLine> rows, int age) {
        return rows.stream().filter(row -> age > row.quantity()).findFirst();
    }
}
