package org.frontdesk.service.coverage;

import java.util.List;

/** Who can be a subscriber, the patient first, and the family's plans that the patient could hold too. */
public record Family(List<FamilyMember> members, List<FamilyOffer> offers) {
    public Family {
        members = List.copyOf(members);
        offers = List.copyOf(offers);
    }
}
