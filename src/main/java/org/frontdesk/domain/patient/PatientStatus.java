package org.frontdesk.domain.patient;

import org.frontdesk.domain.ApiName;

/** How a person stands to the practice. */
public enum PatientStatus implements ApiName {
    PATIENT("Patient"),
    NON_PATIENT("NonPatient"),
    INACTIVE("Inactive"),
    ARCHIVED("Archived"),
    DECEASED("Deceased"),
    PROSPECTIVE("Prospective"),
    DELETED("Deleted");

    private final String apiName;

    PatientStatus(String apiName) {
        this.apiName = apiName;
    }

    @Override
    public String apiName() {
        return apiName;
    }
}
