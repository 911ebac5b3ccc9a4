package org.frontdesk.service.coverage;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frontdesk.api.ApiDates;
import org.frontdesk.api.CallScope;
import org.frontdesk.api.DentalApi;
import org.frontdesk.api.wire.FamilyInsurance;
import org.frontdesk.api.wire.InsSub;
import org.frontdesk.domain.DiscountPlanId;
import org.frontdesk.domain.PatPlanId;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.PlanId;
import org.frontdesk.domain.SubscriptionId;
import org.frontdesk.domain.coverage.Relationship;

/** Reads a patient's coverage: one question for the plans, one for the discount plan, two for each plan's dates. */
final class CoverageReading {
    private final DentalApi api;

    CoverageReading(DentalApi api) {
        this.api = api;
    }

    Coverage coverage(CallScope scope, PatientId patient) throws IOException {
        List<HeldPlan> plans = scope.ask(api.patients().insurance(patient)).stream()
                .map(CoverageReading::held)
                .toList();
        return new Coverage(patient, plans, discount(scope, patient));
    }

    Map<PatPlanId, PlanDetails> details(CallScope scope, Coverage coverage) throws IOException {
        var details = new LinkedHashMap<PatPlanId, PlanDetails>();
        for (HeldPlan plan : coverage.plans()) {
            InsSub subscription = scope.ask(api.insurance().subscription(plan.subscription()));
            details.put(
                    plan.id(),
                    new PlanDetails(
                            ApiDates.day(subscription.dateEffective()),
                            ApiDates.day(subscription.dateTerm()),
                            verified(scope, plan.id())));
        }
        return details;
    }

    Optional<LocalDate> verified(CallScope scope, PatPlanId plan) throws IOException {
        return scope.ask(api.insurance().enrollmentVerified(plan)).stream()
                .filter(row -> row.fKey() == plan.number() && row.verifyType().equals("PatientEnrollment"))
                .flatMap(row -> ApiDates.day(row.dateLastVerified()).stream())
                .max(Comparator.naturalOrder());
    }

    List<DiscountOffer> discountOffers(CallScope scope) throws IOException {
        return scope.ask(api.discountPlans().all()).stream()
                .filter(row -> !row.isHidden())
                .map(row -> new DiscountOffer(new DiscountPlanId(row.discountPlanNum()), row.description()))
                .sorted(Comparator.comparing(DiscountOffer::description, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private Optional<DiscountSubscription> discount(CallScope scope, PatientId patient) throws IOException {
        var row = scope.ask(api.discountPlans().subscriptionOf(patient));
        var found = new ArrayList<DiscountSubscription>();
        if (row.isPresent()) {
            var subscription = row.get();
            var plan = new DiscountPlanId(subscription.discountPlanNum());
            found.add(new DiscountSubscription(
                    subscription.discountSubNum(),
                    plan,
                    scope.ask(api.discountPlans().one(plan)).description(),
                    ApiDates.day(subscription.dateEffective()),
                    ApiDates.day(subscription.dateTerm()),
                    subscription.subNote()));
        }
        return found.stream().findFirst();
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
