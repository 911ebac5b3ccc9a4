package org.frontdesk.domain.benefit;

/** A rule of the API's Benefits page that a row breaks, or a text in it that cannot be read, with the field to mend. */
public enum BenefitProblem {
    /** Percent is no whole number. */
    PERCENT_UNREADABLE(BenefitField.PERCENT),
    /** Percent must lie between 0 and 100. */
    PERCENT_RANGE(BenefitField.PERCENT),
    /** Percent is only allowed when BenefitType is CoInsurance. */
    PERCENT_ONLY_COINSURANCE(BenefitField.PERCENT),
    /** MonetaryAmt is no amount in dollars. */
    AMOUNT_UNREADABLE(BenefitField.AMOUNT),
    /** MonetaryAmt below 0 would mean "empty". */
    AMOUNT_NEGATIVE(BenefitField.AMOUNT),
    /** Quantity is no whole number. */
    QUANTITY_UNREADABLE(BenefitField.QUANTITY),
    /** Quantity must lie between 0 and 100. */
    QUANTITY_RANGE(BenefitField.QUANTITY),
    /** An age limit needs a Quantity above 0. */
    AGE_LIMIT_NEEDS_QUANTITY(BenefitField.QUANTITY),
    /** A waiting period is counted in Months or Years. */
    WAITING_PERIOD_NEEDS_MONTHS_OR_YEARS(BenefitField.QUALIFIER),
    /** A code is only allowed when CovCatNum is 0. */
    CODE_WITH_CATEGORY(BenefitField.CODE),
    /** The practice has no such procedure code. */
    CODE_UNKNOWN(BenefitField.CODE),
    /** The CodeGroupNum of a saved frequency or age limit cannot change. */
    CODE_GROUP_FIXED(BenefitField.CODE_GROUP),
    /** TreatArea is only allowed on a frequency limitation. */
    AREA_ONLY_FREQUENCY(BenefitField.AREA);

    private final BenefitField place;

    BenefitProblem(BenefitField place) {
        this.place = place;
    }

    /** The field that has to change. */
    public BenefitField place() {
        return place;
    }

    /** The API's name of the field that has to change. */
    public String field() {
        return place.apiName();
    }
}
