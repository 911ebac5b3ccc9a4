package org.frontdesk.service.discountplans;

import java.util.List;

/**
 * A plan as the server keeps it after a save.
 *
 * @param ignored the API's names of the fields that the server did not take although it answered well
 */
public record SavedPlan(DiscountPlan plan, List<String> ignored) {
    public SavedPlan {
        ignored = List.copyOf(ignored);
    }
}
