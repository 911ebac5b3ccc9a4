package org.frontdesk.service.coverage;

import org.frontdesk.domain.PatientId;

/** Somebody who can be the subscriber of a plan. */
public record FamilyMember(PatientId id, String name) {
    @Override
    public String toString() {
        return name;
    }
}
