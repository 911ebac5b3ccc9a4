package org.frontdesk.service.coverage;

import java.util.Locale;
import org.frontdesk.domain.PlanId;

/** A plan that the practice knows, whoever holds it. */
public record KnownPlan(PlanId id, String carrier, String groupName, String groupNumber, String employer) {
    /** Whether each of the typed words begins a word of carrier, group or employer, or the group number. */
    public boolean matches(String typed) {
        String text = " "
                + String.join(" ", carrier, groupName, groupNumber, employer).toLowerCase(Locale.ROOT);
        for (String word : typed.strip().toLowerCase(Locale.ROOT).split("\\s+")) {
            if (!text.contains(" " + word)) {
                return false;
            }
        }
        return true;
    }
}
