package org.frontdesk.service.coverage;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frontdesk.api.ApiDates;
import org.frontdesk.api.ApiException;
import org.frontdesk.api.DentalApi;
import org.frontdesk.api.Fields;
import org.frontdesk.api.wire.InsSub;
import org.frontdesk.api.wire.PatPlan;
import org.frontdesk.domain.PatPlanId;
import org.frontdesk.domain.SubscriptionId;
import org.frontdesk.domain.coverage.Relationship;
import org.frontdesk.service.Overtaken;
import org.frontdesk.service.queue.Carried;
import org.frontdesk.service.queue.Sending;

/**
 * Carries out what is to be done to a patient's coverage. What takes several steps looks before each of them, so that a try that broke off
 * goes on where it stopped.
 */
final class CoverageWriting {
    private static final String RELATIONSHIP = "Relationship";
    private static final String PAT_ID = "PatID";
    private static final String ORDER = "Ordinal";
    private static final String VERIFIED = "DateLastVerified";
    private static final String DISCOUNT_PLAN = "DiscountPlanNum";
    private static final int GONE = 404;

    private final DentalApi api;
    private final CoverageReading reading;
    private final PlanPlacing placing;
    private final PlanDropping dropping;

    CoverageWriting(DentalApi api, CoverageReading reading) {
        this.api = api;
        this.reading = reading;
        this.placing = new PlanPlacing(api);
        this.dropping = new PlanDropping(api, reading, placing);
    }

    Carried<List<SubscriptionId>> arrange(CoverageOrder.Arrange order, Sending sending) throws IOException {
        if (!sending.isFresh() && !sending.mayBeDone()) {
            List<SubscriptionId> now = PlanPlacing.order(placing.held(sending, order.patient()));
            if (!now.equals(order.from()) && !now.equals(order.to())) {
                throw new Overtaken("the order of the plans of patient " + order.patient());
            }
        }
        List<SubscriptionId> stands = placing.arrange(sending, order.patient(), order.to());
        return Carried.of(stands)
                .ignoring(stands.equals(order.to()) ? List.of() : List.of(ORDER))
                .changing(places(order.from()), places(stands));
    }

    Carried<PatPlanId> change(CoverageOrder.Change order, Sending sending) throws IOException {
        HeldPlan from = order.from();
        Map<String, String> before = says(from.relationship(), from.patientNumber());
        var wanted = new LinkedHashMap<String, String>();
        order.relationship().ifPresent(to -> wanted.put(RELATIONSHIP, to.apiName()));
        order.patientNumber().ifPresent(to -> wanted.put(PAT_ID, to));
        var missing = new LinkedHashMap<>(wanted);
        PatPlanId plan = from.id();
        if (!isTrusted(sending)) {
            PatPlan row = held(order.patient(), from.subscription(), sending);
            plan = new PatPlanId(row.patPlanNum());
            Map<String, String> now = says(row);
            missing.entrySet().removeIf(field -> field.getValue().equals(now.get(field.getKey())));
            for (String field : missing.keySet()) {
                if (!now.get(field).equals(before.get(field))) {
                    throw new Overtaken("patient's plan " + plan + ": " + field);
                }
            }
            if (missing.isEmpty()) {
                return Carried.of(plan).changing(before, now);
            }
        }
        var fields = Fields.none();
        missing.forEach(fields::and);
        Map<String, String> after = says(sending.ask(api.patPlans().change(plan, fields)));
        return Carried.of(plan).ignoring(different(missing, after)).changing(before, after);
    }

    Carried<Optional<LocalDate>> verify(CoverageOrder.Verify order, Sending sending) throws IOException {
        if (!isTrusted(sending)) {
            Optional<LocalDate> now = reading.verified(sending, order.plan());
            if (now.equals(order.to())) {
                return verified(order, now);
            }
            if (!now.equals(order.from())) {
                throw new Overtaken("the verification of patient's plan " + order.plan());
            }
        }
        return verified(
                order,
                ApiDates.day(sending.ask(api.insurance().verify(PlanDropping.verification(order.plan(), order.to())))
                        .dateLastVerified()));
    }

    Carried<DroppedPlan> drop(CoverageOrder.Drop order, Sending sending) throws IOException {
        DroppedPlan dropped = dropping.drop(sending, order.patient(), order.plan());
        var before = new LinkedHashMap<>(
                says(order.plan().relationship(), order.plan().patientNumber()));
        before.put("InsSubNum", order.plan().subscription().toString());
        before.put(ORDER, Integer.toString(order.plan().ordinal()));
        before.put(VERIFIED, ApiDates.text(dropped.verified()));
        before.put("Benefits", Integer.toString(dropped.ownBenefitRows()));
        return Carried.of(dropped).changing(before, Map.of());
    }

    Carried<SubscriptionId> restore(CoverageOrder.Restore order, Sending sending) throws IOException {
        SubscriptionId subscription = dropping.restore(sending, order.dropped());
        HeldPlan plan = order.dropped().plan();
        var after = new LinkedHashMap<>(says(plan.relationship(), plan.patientNumber()));
        after.put("InsSubNum", subscription.toString());
        after.put(ORDER, Integer.toString(plan.ordinal()));
        after.put(VERIFIED, ApiDates.text(order.dropped().verified()));
        after.put("Benefits", Integer.toString(order.dropped().ownBenefitRows()));
        return Carried.of(subscription).changing(Map.of(), after);
    }

    Carried<SubscriptionId> hold(CoverageOrder.Hold order, Sending sending) throws IOException {
        PatPlan row = placing.hold(
                sending,
                order.patient(),
                order.subscription(),
                order.terms().ordinal(),
                Optional.of(order.terms().relationship()),
                order.terms().patientNumber());
        Map<String, String> wanted =
                says(Optional.of(order.terms().relationship()), order.terms().patientNumber());
        var after = new LinkedHashMap<>(says(row));
        after.put("InsSubNum", order.subscription().toString());
        return Carried.of(order.subscription())
                .ignoring(different(wanted, after))
                .changing(Map.of(), after);
    }

    /**
     * A subscription of the same person with the same number that is there already is used, so that trying again after a lost answer makes
     * no second one.
     */
    Carried<SubscriptionId> subscribe(CoverageOrder.Subscribe order, Sending sending) throws IOException {
        Optional<InsSub> there = sending.ask(api.insurance().subscriptionsTo(order.plan())).stream()
                .filter(row -> row.subscriber() == order.subscriber().number()
                        && row.subscriberID().equalsIgnoreCase(order.subscriberNumber()))
                .findFirst();
        InsSub subscription = there.isPresent()
                ? there.get()
                : sending.ask(api.insurance()
                        .subscribe(Fields.of("PlanNum", order.plan().number())
                                .and("Subscriber", order.subscriber().number())
                                .and("SubscriberID", order.subscriberNumber())));
        return hold(
                new CoverageOrder.Hold(order.patient(), new SubscriptionId(subscription.insSubNum()), order.terms()),
                sending);
    }

    Carried<DiscountTerms> join(CoverageOrder.Join order, Sending sending) throws IOException {
        DiscountTerms terms = order.terms();
        boolean there = false;
        if (!isTrusted(sending)) {
            var now = sending.ask(api.discountPlans().subscriptionOf(order.patient()));
            there = now.isPresent();
            if (there && now.get().discountPlanNum() != terms.plan().number()) {
                throw new Overtaken("the discount plan of patient " + order.patient());
            }
        }
        if (!there) {
            sending.ask(api.discountPlans()
                    .subscribe(Fields.of(DISCOUNT_PLAN, terms.plan().number())
                            .and("PatNum", order.patient().number())
                            .andIf("DateEffective", terms.effective())
                            .andIf("DateTerm", terms.term())
                            .and("SubNote", terms.note())));
        }
        return Carried.of(terms).changing(Map.of(), says(terms));
    }

    Carried<DiscountTerms> leave(CoverageOrder.Leave order, Sending sending) throws IOException {
        DiscountSubscription subscription = order.subscription();
        DiscountTerms terms = subscription.terms();
        boolean there = isTrusted(sending)
                || sending.ask(api.discountPlans().subscriptionOf(order.patient()))
                        .filter(row -> row.discountSubNum() == subscription.number())
                        .isPresent();
        if (there) {
            gone(sending, subscription.number());
        }
        return Carried.of(terms).changing(says(terms), Map.of());
    }

    private void gone(Sending sending, long subscription) throws IOException {
        try {
            sending.ask(api.discountPlans().unsubscribe(subscription));
        } catch (ApiException refused) {
            if (refused.status() != GONE) {
                throw refused;
            }
        }
    }

    private PatPlan held(org.frontdesk.domain.PatientId patient, SubscriptionId subscription, Sending sending)
            throws IOException {
        return placing.held(sending, patient).stream()
                .filter(row -> row.insSubNum() == subscription.number())
                .findFirst()
                .orElseThrow(() -> new Overtaken("the plan of subscription " + subscription + " is gone"));
    }

    /** Whether what the person saw still holds. */
    private static boolean isTrusted(Sending sending) {
        return sending.isFresh() && !sending.mayBeDone();
    }

    private static Carried<Optional<LocalDate>> verified(CoverageOrder.Verify order, Optional<LocalDate> day) {
        return Carried.of(day)
                .ignoring(day.equals(order.to()) ? List.of() : List.of(VERIFIED))
                .changing(Map.of(VERIFIED, ApiDates.text(order.from())), Map.of(VERIFIED, ApiDates.text(day)));
    }

    private static Map<String, String> says(PatPlan row) {
        return says(Relationship.of(row.relationship()), row.patID());
    }

    private static Map<String, String> says(Optional<Relationship> relationship, String patientNumber) {
        return Map.of(RELATIONSHIP, relationship.map(Relationship::apiName).orElse(""), PAT_ID, patientNumber);
    }

    private static Map<String, String> says(DiscountTerms terms) {
        return Map.of(
                DISCOUNT_PLAN,
                terms.plan().toString(),
                "DateEffective",
                ApiDates.text(terms.effective()),
                "DateTerm",
                ApiDates.text(terms.term()),
                "SubNote",
                terms.note());
    }

    private static Map<String, String> places(List<SubscriptionId> order) {
        return Map.of(
                ORDER,
                String.join(", ", order.stream().map(SubscriptionId::toString).toList()));
    }

    private static List<String> different(Map<String, String> wanted, Map<String, String> now) {
        var fields = new ArrayList<String>();
        wanted.forEach((field, value) -> {
            if (!value.equals(now.get(field))) {
                fields.add(field);
            }
        });
        return fields;
    }
}
