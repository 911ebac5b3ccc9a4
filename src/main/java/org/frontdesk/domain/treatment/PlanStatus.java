package org.frontdesk.domain.treatment;

import org.frontdesk.domain.ApiName;

/** Whether a treatment plan is worked with (active, inactive) or a frozen copy (saved). */
public enum PlanStatus implements ApiName {
    SAVED("Saved"),
    ACTIVE("Active"),
    INACTIVE("Inactive");

    private final String apiName;

    PlanStatus(String apiName) {
        this.apiName = apiName;
    }

    @Override
    public String apiName() {
        return apiName;
    }
}
