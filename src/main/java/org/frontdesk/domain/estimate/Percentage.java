package org.frontdesk.domain.estimate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.frontdesk.domain.benefit.BenefitType;

/**
 * The percentage row that decides: a row of the patient beats every row of the plan, then the row that names the
 * procedure most closely, then the later category or group.
 */
final class Percentage {
    private static final Comparator<BenefitLine> WEAKEST_FIRST = Comparator.comparing(BenefitLine::ofPatient)
            .thenComparingInt(row -> row.target().rank())
            .thenComparingInt(row -> row.target().order());

    private Percentage() {}

    /** The row, or empty when nothing covers the code. */
    static Optional<BenefitLine> row(List<BenefitLine> benefits, String code) {
        return benefits.stream()
                .filter(row ->
                        row.type() == BenefitType.COINSURANCE && row.percent().isPresent())
                .filter(row -> row.target().covers(code))
                .max(WEAKEST_FIRST);
    }
}
