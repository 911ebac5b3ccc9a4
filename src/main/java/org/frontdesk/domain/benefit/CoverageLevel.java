package org.frontdesk.domain.benefit;

import org.frontdesk.domain.ApiName;

/** Whether a benefit row holds for one person or for the family together. */
public enum CoverageLevel implements ApiName {
    NONE("None"),
    INDIVIDUAL("Individual"),
    FAMILY("Family");

    private final String apiName;

    CoverageLevel(String apiName) {
        this.apiName = apiName;
    }

    @Override
    public String apiName() {
        return apiName;
    }
}
