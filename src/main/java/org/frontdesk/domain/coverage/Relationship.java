package org.frontdesk.domain.coverage;

import java.util.Optional;
import org.frontdesk.domain.ApiName;

/** How a patient stands to the subscriber of a plan. */
public enum Relationship implements ApiName {
    SELF("Self"),
    SPOUSE("Spouse"),
    CHILD("Child"),
    EMPLOYEE("Employee"),
    HANDICAPPED_DEPENDENT("HandicapDep"),
    SIGNIFICANT_OTHER("SignifOther"),
    /** The API page of PatPlans writes {@code InjuredPlantiff}; that spelling is sent, and both are read. */
    INJURED_PLAINTIFF("InjuredPlantiff"),
    LIFE_PARTNER("LifePartner"),
    DEPENDENT("Dependent");

    private final String apiName;

    Relationship(String apiName) {
        this.apiName = apiName;
    }

    @Override
    public String apiName() {
        return apiName;
    }

    /** Whether it cannot be true: only the subscriber is related to the subscriber as Self. */
    public boolean contradicts(boolean patientIsSubscriber) {
        return (this == SELF) != patientIsSubscriber;
    }

    /** Reads either spelling of the injured plaintiff and of the dependent. */
    public static Optional<Relationship> of(String name) {
        if (name.equalsIgnoreCase("InjuredPlaintiff")) {
            return Optional.of(INJURED_PLAINTIFF);
        }
        if (name.equalsIgnoreCase("Dependant")) {
            return Optional.of(DEPENDENT);
        }
        return ApiName.find(Relationship.class, name);
    }
}
