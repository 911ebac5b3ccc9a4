package org.frontdesk.service.coverage;

import java.time.LocalDate;
import java.util.Optional;
import org.frontdesk.domain.DiscountPlanId;

/**
 * A patient's place in a discount plan.
 *
 * @param number the API's DiscountSubNum
 * @param effective empty: from the first of January on
 * @param term empty: without end
 */
public record DiscountSubscription(
        long number,
        DiscountPlanId plan,
        String description,
        Optional<LocalDate> effective,
        Optional<LocalDate> term,
        String note) {
    /** What makes it again. */
    public DiscountTerms terms() {
        return new DiscountTerms(plan, effective, term, note);
    }
}
