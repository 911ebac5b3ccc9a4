package org.frontdesk.domain.benefit;

import org.frontdesk.domain.ApiName;

/** The part of the mouth that a frequency row counts by. */
public enum TreatmentArea implements ApiName {
    NONE("None"),
    SURFACE("Surf"),
    TOOTH("Tooth"),
    MOUTH("Mouth"),
    QUADRANT("Quad"),
    SEXTANT("Sextant"),
    ARCH("Arch"),
    TOOTH_RANGE("ToothRange");

    private final String apiName;

    TreatmentArea(String apiName) {
        this.apiName = apiName;
    }

    @Override
    public String apiName() {
        return apiName;
    }
}
