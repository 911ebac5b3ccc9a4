package org.frontdesk.coverage;

import java.time.LocalDate;
import org.frontdesk.service.coverage.DiscountSubscription;
import org.frontdesk.text.Formats;
import org.frontdesk.text.Strings;

/**
 * What the screen says of the patient's discount plan.
 *
 * @param ended its last day is past
 */
record DiscountFacts(String description, String dates, boolean ended, String note) {
    static DiscountFacts of(DiscountSubscription subscription, LocalDate today, Strings strings) {
        return new DiscountFacts(
                subscription.description(),
                PlanFacts.dates(subscription.effective(), subscription.term(), new Formats(strings.locale()), strings),
                subscription.term().filter(today::isAfter).isPresent(),
                subscription.note());
    }
}
