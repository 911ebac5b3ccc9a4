package org.frontdesk.domain.benefit;

import org.frontdesk.domain.ApiName;

/** What can be edited in a benefit row, with the API's name of it. */
public enum BenefitField implements ApiName {
    TYPE("BenefitType"),
    CATEGORY("CovCatNum"),
    CODE("CodeNum"),
    CODE_GROUP("CodeGroupNum"),
    PERCENT("Percent"),
    AMOUNT("MonetaryAmt"),
    PERIOD("TimePeriod"),
    QUANTITY("Quantity"),
    QUALIFIER("QuantityQualifier"),
    LEVEL("CoverageLevel"),
    AREA("TreatArea"),
    /** Plan or patient; only of a row that is not saved yet. */
    OWNER("PatPlanNum");

    private final String apiName;

    BenefitField(String apiName) {
        this.apiName = apiName;
    }

    @Override
    public String apiName() {
        return apiName;
    }
}
