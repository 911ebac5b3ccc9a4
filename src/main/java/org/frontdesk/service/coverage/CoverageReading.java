package org.frontdesk.service.coverage;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.frontdesk.api.ApiCall;
import org.frontdesk.api.ApiDates;
import org.frontdesk.api.CallScope;
import org.frontdesk.api.DentalApi;
import org.frontdesk.api.wire.DiscountPlanSub;
import org.frontdesk.api.wire.FamilyInsurance;
import org.frontdesk.api.wire.InsSub;
import org.frontdesk.domain.DiscountPlanId;
import org.frontdesk.domain.PatPlanId;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.PlanId;
import org.frontdesk.domain.SubscriptionId;
import org.frontdesk.domain.coverage.Relationship;
import org.frontdesk.service.cache.ReferenceData;

/**
 * Reads a patient's coverage: one question for the plans, one for the discount plan where there are none, two for each plan's dates. A
 * patient should have one kind or the other, so the discount plan of somebody insured can come later.
 */
final class CoverageReading {
    private final DentalApi api;
    private final ReferenceData lists;

    CoverageReading(DentalApi api, ReferenceData lists) {
        this.api = api;
        this.lists = lists;
    }

    Coverage coverage(CallScope scope, PatientId patient) throws IOException {
        List<HeldPlan> plans = scope.ask(api.patients().insurance(patient)).stream()
                .map(CoverageReading::held)
                .toList();
        return new Coverage(patient, plans, plans.isEmpty() ? discount(scope, patient) : Optional.empty());
    }

    List<DatedPlan> details(CallScope scope, Coverage coverage) throws IOException {
        var asked = new ArrayList<ApiCall<DatedPlan>>();
        for (HeldPlan plan : coverage.plans()) {
            asked.add(ApiCall.joined(own -> dated(own, plan)));
        }
        return scope.askAll(asked);
    }

    private DatedPlan dated(CallScope scope, HeldPlan plan) throws IOException {
        Optional<LocalDate> verified = verified(scope, plan.id());
        InsSub subscription = scope.ask(api.insurance().subscription(plan.subscription()));
        return new DatedPlan(
                plan.id(),
                new PlanDetails(
                        ApiDates.day(subscription.dateEffective()), ApiDates.day(subscription.dateTerm()), verified));
    }

    Optional<LocalDate> verified(CallScope scope, PatPlanId plan) throws IOException {
        return scope.ask(api.insurance().enrollmentVerified(plan)).stream()
                .filter(row -> row.fKey() == plan.number() && row.verifyType().equals("PatientEnrollment"))
                .flatMap(row -> ApiDates.day(row.dateLastVerified()).stream())
                .max(Comparator.naturalOrder());
    }

    List<DiscountOffer> discountOffers(CallScope scope) throws IOException {
        return lists.discountPlans(scope).stream()
                .filter(row -> !row.isHidden())
                .map(row -> new DiscountOffer(new DiscountPlanId(row.discountPlanNum()), row.description()))
                .sorted(Comparator.comparing(DiscountOffer::description, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    Optional<DiscountSubscription> discount(CallScope scope, PatientId patient) throws IOException {
        Optional<DiscountPlanSub> row = scope.ask(api.discountPlans().subscriptionOf(patient));
        if (row.isEmpty()) {
            return Optional.empty();
        }
        DiscountPlanSub subscription = row.get();
        var plan = new DiscountPlanId(subscription.discountPlanNum());
        return Optional.of(new DiscountSubscription(
                subscription.discountSubNum(),
                plan,
                lists.discountPlan(scope, plan).description(),
                ApiDates.day(subscription.dateEffective()),
                ApiDates.day(subscription.dateTerm()),
                subscription.subNote()));
    }

    private static HeldPlan held(FamilyInsurance row) {
        return new HeldPlan(
                new PatPlanId(row.patPlanNum()),
                new SubscriptionId(row.insSubNum()),
                new PlanId(row.planNum()),
                row.ordinal(),
                row.isPending(),
                Relationship.of(row.relationship()),
                row.patID(),
                new PatientId(row.subscriber()),
                row.subscriberName(),
                row.subscriberID(),
                row.carrierName(),
                row.groupName(),
                row.groupNum(),
                row.planTypeName(),
                row.employer(),
                row.feeSchedule(),
                row.isMedical(),
                row.planNote(),
                row.subscNote());
    }
}
