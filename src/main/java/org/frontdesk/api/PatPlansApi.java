package org.frontdesk.api;

import java.util.Comparator;
import java.util.List;
import org.frontdesk.api.wire.PatPlan;
import org.frontdesk.domain.PatPlanId;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.SubscriptionId;

/** The API page PatPlans: which plans a patient holds, and in which order. */
public final class PatPlansApi {
    private final ApiClient client;

    PatPlansApi(ApiClient client) {
        this.client = client;
    }

    /** The patient's plans by ordinal. */
    public ApiCall<List<PatPlan>> ofPatient(PatientId patient) {
        return client.list(ApiPath.of("patplans").where("PatNum", patient), PatPlan.class)
                .map(rows -> rows.stream()
                        .filter(row -> row.patNum() == patient.number())
                        .sorted(Comparator.comparingInt(PatPlan::ordinal))
                        .toList());
    }

    /** All patients who hold the plan through this subscription. */
    public ApiCall<List<PatPlan>> ofSubscription(SubscriptionId subscription) {
        return client.list(ApiPath.of("patplans").where("InsSubNum", subscription), PatPlan.class);
    }

    /** PatNum and InsSubNum are required; Ordinal, Relationship and PatID may follow. */
    public ApiCall<PatPlan> create(Fields fields) {
        return client.post(ApiPath.of("patplans"), fields, PatPlan.class);
    }

    /** InsSubNum, Ordinal, Relationship and PatID may change; an ordinal moves the other plans, so read them again. */
    public ApiCall<PatPlan> change(PatPlanId plan, Fields fields) {
        return client.put(ApiPath.of("patplans", plan.number()), fields, PatPlan.class);
    }

    /** Drops the plan from the patient; the plan and the subscription stay, the patient's own benefit rows go. */
    public ApiCall<Void> drop(PatPlanId plan) {
        return client.delete(ApiPath.of("patplans", plan.number()));
    }
}
