package org.frontdesk.api;

import java.util.List;
import org.frontdesk.api.wire.Benefit;
import org.frontdesk.domain.BenefitId;
import org.frontdesk.domain.PatPlanId;
import org.frontdesk.domain.PlanId;

/** The API page Benefits: the rows of a plan and the rows of one patient on it. */
public final class BenefitsApi {
    private final ApiClient client;

    BenefitsApi(ApiClient client) {
        this.client = client;
    }

    /** The rows of the plan itself. */
    public ApiCall<List<Benefit>> ofPlan(PlanId plan) {
        return client.list(ApiPath.of("benefits").where("PlanNum", plan), Benefit.class)
                .map(rows -> rows.stream()
                        .filter(row -> row.planNum() == plan.number())
                        .toList());
    }

    /** The rows that override the plan for one patient. */
    public ApiCall<List<Benefit>> ofPatientPlan(PatPlanId plan) {
        return client.list(ApiPath.of("benefits").where("PatPlanNum", plan), Benefit.class)
                .map(rows -> rows.stream()
                        .filter(row -> row.patPlanNum() == plan.number())
                        .toList());
    }

    public ApiCall<Benefit> create(Fields fields) {
        return client.post(ApiPath.of("benefits"), fields, Benefit.class);
    }

    /** The owner of a row, plan or patient, cannot change. */
    public ApiCall<Benefit> change(BenefitId row, Fields fields) {
        return client.put(ApiPath.of("benefits", row.number()), fields, Benefit.class);
    }

    public ApiCall<Void> delete(BenefitId row) {
        return client.delete(ApiPath.of("benefits", row.number()));
    }
}
