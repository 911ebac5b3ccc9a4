package org.frontdesk.api;

import java.util.List;
import java.util.Optional;
import org.frontdesk.api.wire.DiscountPlan;
import org.frontdesk.api.wire.DiscountPlanSub;
import org.frontdesk.domain.DiscountPlanId;
import org.frontdesk.domain.PatientId;

/** The API pages DiscountPlans and DiscountPlanSubs. */
public final class DiscountPlansApi {
    private final ApiClient client;

    DiscountPlansApi(ApiClient client) {
        this.client = client;
    }

    /** All plans, hidden ones too. */
    public ApiCall<List<DiscountPlan>> all() {
        return client.list(ApiPath.of("discountplans"), DiscountPlan.class);
    }

    public ApiCall<DiscountPlan> one(DiscountPlanId plan) {
        return client.get(ApiPath.of("discountplans", plan.number()), DiscountPlan.class);
    }

    /** Description, FeeSchedNum and DefNum are required. */
    public ApiCall<DiscountPlan> create(Fields fields) {
        return client.post(ApiPath.of("discountplans"), fields, DiscountPlan.class);
    }

    public ApiCall<DiscountPlan> change(DiscountPlanId plan, Fields fields) {
        return client.put(ApiPath.of("discountplans", plan.number()), fields, DiscountPlan.class);
    }

    /** The patient's subscription, or empty; the API answers one object, and 404 for none. */
    public ApiCall<Optional<DiscountPlanSub>> subscriptionOf(PatientId patient) {
        ApiCall<DiscountPlanSub> asked =
                client.get(ApiPath.of("discountplansubs").where("PatNum", patient), DiscountPlanSub.class);
        return ApiCall.joined(scope -> {
            try {
                return Optional.of(scope.ask(asked)).filter(row -> row.discountSubNum() != 0);
            } catch (ApiException refused) {
                if (refused.status() == 404) {
                    return Optional.empty();
                }
                throw refused;
            }
        });
    }

    /** DiscountPlanNum and PatNum are required; DateEffective, DateTerm and SubNote may follow. */
    public ApiCall<Void> subscribe(Fields fields) {
        return client.post(ApiPath.of("discountplansubs"), fields);
    }

    /** PatNum is required among the fields. */
    public ApiCall<Void> changeSubscription(long discountSubNum, Fields fields) {
        return client.put(ApiPath.of("discountplansubs", discountSubNum), fields);
    }

    public ApiCall<Void> unsubscribe(long discountSubNum) {
        return client.delete(ApiPath.of("discountplansubs", discountSubNum));
    }
}
