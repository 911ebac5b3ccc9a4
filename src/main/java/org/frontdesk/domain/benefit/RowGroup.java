package org.frontdesk.domain.benefit;

/** What a row is about, in the order in which a person reads a plan. */
public enum RowGroup {
    PERCENTAGES,
    DEDUCTIBLES,
    MAXIMUMS,
    FREQUENCIES,
    AGE_LIMITS,
    WAITING_PERIODS,
    EXCLUSIONS,
    OTHER;

    public static RowGroup of(BenefitDraft row) {
        return switch (row.type()) {
            case COINSURANCE -> PERCENTAGES;
            case DEDUCTIBLE -> DEDUCTIBLES;
            case WAITING_PERIOD -> WAITING_PERIODS;
            case EXCLUSIONS -> EXCLUSIONS;
            case LIMITATIONS -> limit(row);
            case COPAYMENT, ACTIVE_COVERAGE -> OTHER;
        };
    }

    private static RowGroup limit(BenefitDraft row) {
        if (row.qualifier() == QuantityQualifier.AGE_LIMIT) {
            return AGE_LIMITS;
        }
        return row.qualifier() == QuantityQualifier.NONE ? MAXIMUMS : FREQUENCIES;
    }
}
