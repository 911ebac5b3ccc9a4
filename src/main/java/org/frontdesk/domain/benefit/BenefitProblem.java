package org.frontdesk.domain.benefit;

/** A rule of the API's Benefits page that a row breaks, with the API's name of the field to mend. */
public enum BenefitProblem {
    /** Percent must lie between 0 and 100. */
    PERCENT_RANGE("Percent"),
    /** Percent is only allowed when BenefitType is CoInsurance. */
    PERCENT_ONLY_COINSURANCE("Percent"),
    /** Quantity must lie between 0 and 100. */
    QUANTITY_RANGE("Quantity"),
    /** An age limit needs a Quantity above 0. */
    AGE_LIMIT_NEEDS_QUANTITY("Quantity"),
    /** A waiting period is counted in Months or Years. */
    WAITING_PERIOD_NEEDS_MONTHS_OR_YEARS("QuantityQualifier"),
    /** A code is only allowed when CovCatNum is 0. */
    CODE_WITH_CATEGORY("CodeNum"),
    /** TreatArea is only allowed on a frequency limitation. */
    AREA_ONLY_FREQUENCY("TreatArea");

    private final String field;

    BenefitProblem(String field) {
        this.field = field;
    }

    /** The API's name of the field that has to change. */
    public String field() {
        return field;
    }
}
