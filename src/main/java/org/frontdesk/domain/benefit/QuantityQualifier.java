package org.frontdesk.domain.benefit;

import org.frontdesk.domain.ApiName;

/** What the quantity of a benefit row counts. */
public enum QuantityQualifier implements ApiName {
    NONE("None"),
    NUMBER_OF_SERVICES("NumberOfServices"),
    AGE_LIMIT("AgeLimit"),
    VISITS("Visits"),
    YEARS("Years"),
    MONTHS("Months");

    private final String apiName;

    QuantityQualifier(String apiName) {
        this.apiName = apiName;
    }

    @Override
    public String apiName() {
        return apiName;
    }
}
