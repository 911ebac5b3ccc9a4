package org.frontdesk.service.benefits;

import org.frontdesk.domain.PlanId;

/**
 * A plan of the practice, to compare with.
 *
 * @param employer empty for none
 * @param group the group's name, empty for none
 * @param number the group's number, empty for none
 */
public record OtherPlan(PlanId plan, String carrier, String employer, String group, String number, Kinship kinship) {
    /** Why it may be like the plan shown, the best reason first. */
    public enum Kinship {
        GROUP_NUMBER,
        GROUP_NAME,
        EMPLOYER,
        CARRIER,
        /** It was looked for. */
        FOUND
    }
}
