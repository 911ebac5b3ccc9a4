package org.frontdesk.domain.benefit.form;

import org.frontdesk.domain.ApiName;

/** The insurance categories without which the form cannot be shown, by their EbenefitCat. */
public enum StandardCategory implements ApiName {
    GENERAL("General"),
    DIAGNOSTIC("Diagnostic"),
    XRAY("DiagnosticXRay"),
    PREVENTIVE("RoutinePreventive"),
    RESTORATIVE("Restorative"),
    ENDO("Endodontics"),
    PERIO("Periodontics"),
    ORAL_SURGERY("OralSurgery"),
    CROWNS("Crowns"),
    PROSTHODONTICS("Prosthodontics"),
    MAXILLOFACIAL("MaxillofacialProsth"),
    ACCIDENT("Accident"),
    ORTHODONTICS("Orthodontics");

    private final String apiName;

    StandardCategory(String apiName) {
        this.apiName = apiName;
    }

    @Override
    public String apiName() {
        return apiName;
    }
}
