package org.frontdesk.domain.benefit;

/** The kinds of row that a person begins from; what they grant is still to be typed. */
public enum BenefitShape {
    PERCENTAGE(BenefitType.COINSURANCE, CoverageLevel.NONE, QuantityQualifier.NONE, true),
    DEDUCTIBLE(BenefitType.DEDUCTIBLE, CoverageLevel.INDIVIDUAL, QuantityQualifier.NONE, true),
    ANNUAL_MAX(BenefitType.LIMITATIONS, CoverageLevel.INDIVIDUAL, QuantityQualifier.NONE, true),
    FREQUENCY(BenefitType.LIMITATIONS, CoverageLevel.NONE, QuantityQualifier.NUMBER_OF_SERVICES, true),
    AGE_LIMIT(BenefitType.LIMITATIONS, CoverageLevel.NONE, QuantityQualifier.AGE_LIMIT, false),
    WAITING_PERIOD(BenefitType.WAITING_PERIOD, CoverageLevel.NONE, QuantityQualifier.MONTHS, true);

    private final BenefitType type;
    private final CoverageLevel level;
    private final QuantityQualifier qualifier;
    private final boolean yearly;

    BenefitShape(BenefitType type, CoverageLevel level, QuantityQualifier qualifier, boolean yearly) {
        this.type = type;
        this.level = level;
        this.qualifier = qualifier;
        this.yearly = yearly;
    }

    /**
     * A row of this kind with its numbers still empty.
     *
     * @param year the plan's kind of benefit year: calendar or service year
     */
    public BenefitDraft begin(BenefitOwner owner, TimePeriod year) {
        return new BenefitDraft(
                owner,
                type,
                level,
                0,
                "",
                0,
                "",
                "",
                yearly ? year : TimePeriod.NONE,
                qualifier,
                "",
                TreatmentArea.NONE);
    }
}
