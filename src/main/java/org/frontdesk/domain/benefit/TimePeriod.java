package org.frontdesk.domain.benefit;

import org.frontdesk.domain.ApiName;

/** The span of time in which a benefit row counts. */
public enum TimePeriod implements ApiName {
    NONE("None"),
    SERVICE_YEAR("ServiceYear"),
    CALENDAR_YEAR("CalendarYear"),
    LIFETIME("Lifetime"),
    YEARS("Years"),
    NUMBER_IN_LAST_12_MONTHS("NumberInLast12Months");

    private final String apiName;

    TimePeriod(String apiName) {
        this.apiName = apiName;
    }

    @Override
    public String apiName() {
        return apiName;
    }
}
