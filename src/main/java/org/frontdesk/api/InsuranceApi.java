package org.frontdesk.api;

import java.util.List;
import org.frontdesk.api.wire.Carrier;
import org.frontdesk.api.wire.Employer;
import org.frontdesk.api.wire.InsPlan;
import org.frontdesk.api.wire.InsSub;
import org.frontdesk.api.wire.InsVerify;
import org.frontdesk.api.wire.SubstitutionLink;
import org.frontdesk.domain.PatPlanId;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.PlanId;
import org.frontdesk.domain.SubscriptionId;

/** The API pages InsSubs, InsPlans, SubstitutionLinks, Carriers, Employers and InsVerifies. */
public final class InsuranceApi {
    private final ApiClient client;

    InsuranceApi(ApiClient client) {
        this.client = client;
    }

    public ApiCall<InsSub> subscription(SubscriptionId subscription) {
        return client.get(ApiPath.of("inssubs", subscription.number()), InsSub.class);
    }

    public ApiCall<List<InsSub>> subscriptionsOf(PatientId subscriber) {
        return client.list(ApiPath.of("inssubs").where("Subscriber", subscriber), InsSub.class)
                .map(rows -> rows.stream()
                        .filter(row -> row.subscriber() == subscriber.number())
                        .toList());
    }

    public ApiCall<List<InsSub>> subscriptionsTo(PlanId plan) {
        return client.list(ApiPath.of("inssubs").where("PlanNum", plan), InsSub.class)
                .map(rows -> rows.stream()
                        .filter(row -> row.planNum() == plan.number())
                        .toList());
    }

    /** PlanNum, Subscriber and SubscriberID are required. */
    public ApiCall<InsSub> subscribe(Fields fields) {
        return client.post(ApiPath.of("inssubs"), fields, InsSub.class);
    }

    public ApiCall<Void> changeSubscription(SubscriptionId subscription, Fields fields) {
        return client.put(ApiPath.of("inssubs", subscription.number()), fields);
    }

    public ApiCall<InsPlan> plan(PlanId plan) {
        return client.get(ApiPath.of("insplans", plan.number()), InsPlan.class);
    }

    /** Changes the fields of a plan, for everybody on it; the others stay. */
    public ApiCall<InsPlan> changePlan(PlanId plan, Fields fields) {
        return client.put(ApiPath.of("insplans", plan.number()), fields, InsPlan.class);
    }

    /** The cheaper codes that the plan pays for instead, from the API page SubstitutionLinks. */
    public ApiCall<List<SubstitutionLink>> substitutions(PlanId plan) {
        return client.list(ApiPath.of("substitutionlinks").where("PlanNum", plan), SubstitutionLink.class)
                .map(rows -> rows.stream()
                        .filter(row -> row.planNum() == plan.number())
                        .toList());
    }

    public ApiCall<List<InsPlan>> plans() {
        return client.list(ApiPath.of("insplans"), InsPlan.class);
    }

    public ApiCall<List<Carrier>> carriers() {
        return client.list(ApiPath.of("carriers"), Carrier.class);
    }

    /** One carrier, by its CarrierNum. */
    public ApiCall<Carrier> carrier(long carrier) {
        return client.get(ApiPath.of("carriers", carrier), Carrier.class);
    }

    public ApiCall<List<Employer>> employers() {
        return client.list(ApiPath.of("employers"), Employer.class);
    }

    /** When the patient's enrollment in a plan was last verified; empty if never. */
    public ApiCall<List<InsVerify>> enrollmentVerified(PatPlanId plan) {
        return client.list(
                ApiPath.of("insverifies")
                        .where("VerifyType", "PatientEnrollment")
                        .where("FKey", plan),
                InsVerify.class);
    }

    /** Sets the date on which something was verified; VerifyType, FKey and DateLastVerified are required. */
    public ApiCall<InsVerify> verify(Fields fields) {
        return client.put(ApiPath.of("insverifies"), fields, InsVerify.class);
    }
}
