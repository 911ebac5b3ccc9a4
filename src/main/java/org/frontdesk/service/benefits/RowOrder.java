package org.frontdesk.service.benefits;

import java.util.Set;
import org.frontdesk.domain.BenefitId;

/**
 * A write to a benefit row in the queue.
 *
 * @param known the rows that were there when the person saved, so that none of them is taken for one just created
 */
record RowOrder(BenefitPlan plan, BenefitWrite write, Set<BenefitId> known) {
    RowOrder {
        known = Set.copyOf(known);
    }
}
