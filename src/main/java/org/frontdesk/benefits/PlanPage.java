package org.frontdesk.benefits;

import java.util.List;
import org.frontdesk.domain.benefit.RowState;
import org.frontdesk.service.benefits.BenefitPlan;
import org.frontdesk.service.benefits.BenefitReference;

/** The rows of one plan as a person has made them so far, in their order; removed ones are there until they are saved. */
public record PlanPage(BenefitPlan plan, List<RowState> rows, BenefitReference reference) {
    public PlanPage {
        rows = List.copyOf(rows);
    }
}
