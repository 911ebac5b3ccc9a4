package org.frontdesk.domain.benefit;

import java.util.Comparator;
import java.util.function.LongUnaryOperator;

/**
 * The order in which the practice's system lists benefit rows: level, type, category, code group, code, period, qualifier, and the
 * patient's row before the plan's. A row without category or group stands before those that have one; the two kinds of benefit year count
 * as equal.
 */
public final class BenefitOrder {
    private BenefitOrder() {}

    /**
     * Sorts by what the practice set up.
     *
     * @param categoryOrder the CovOrder of a CovCatNum
     * @param groupOrder the ItemOrder of a CodeGroupNum
     */
    public static Comparator<BenefitDraft> by(LongUnaryOperator categoryOrder, LongUnaryOperator groupOrder) {
        return Comparator.comparing(BenefitDraft::level)
                .thenComparing(BenefitDraft::type)
                .thenComparingLong(row -> row.category() == 0 ? -1 : categoryOrder.applyAsLong(row.category()))
                .thenComparingLong(row -> row.codeGroup() == 0 ? -1 : groupOrder.applyAsLong(row.codeGroup()))
                .thenComparing(BenefitDraft::code)
                .thenComparing(row -> BenefitMeaning.of(row).period())
                .thenComparing(BenefitDraft::qualifier)
                .thenComparing(Comparator.comparing(BenefitDraft::owner).reversed());
    }
}
