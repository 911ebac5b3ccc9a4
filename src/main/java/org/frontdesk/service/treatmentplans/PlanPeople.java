package org.frontdesk.service.treatmentplans;

import java.util.List;

/**
 * The people a plan can point to.
 *
 * @param family who can answer for it
 * @param users who can have presented it
 */
public record PlanPeople(List<Choice> family, List<Choice> users) {
    public PlanPeople {
        family = List.copyOf(family);
        users = List.copyOf(users);
    }
}
