package org.frontdesk.domain.treatment;

import org.frontdesk.domain.ApiName;

/** What a treatment plan's amounts are reckoned with. */
public enum PlanKind implements ApiName {
    INSURANCE("Insurance"),
    DISCOUNT("Discount");

    private final String apiName;

    PlanKind(String apiName) {
        this.apiName = apiName;
    }

    @Override
    public String apiName() {
        return apiName;
    }
}
