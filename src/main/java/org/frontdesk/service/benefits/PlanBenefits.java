package org.frontdesk.service.benefits;

import java.util.List;
import org.frontdesk.domain.benefit.StoredBenefit;

/**
 * The rows of a plan together with the patient's own on it.
 *
 * @param notUnderstood rows of a kind that this program does not know; they are not shown and stay untouched
 */
public record PlanBenefits(BenefitPlan plan, List<StoredBenefit> rows, int notUnderstood) {
    public PlanBenefits {
        rows = List.copyOf(rows);
    }
}
