package org.frontdesk.service.coverage;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frontdesk.api.ApiCall;
import org.frontdesk.api.ApiDates;
import org.frontdesk.api.DentalApi;
import org.frontdesk.api.Fields;
import org.frontdesk.api.Lane;
import org.frontdesk.api.wire.InsSub;
import org.frontdesk.domain.PatPlanId;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.PlanId;
import org.frontdesk.domain.SubscriptionId;
import org.frontdesk.domain.coverage.Relationship;
import org.frontdesk.service.Background;
import org.frontdesk.service.LostAnswer;
import org.frontdesk.service.Refreshing;
import org.frontdesk.service.Work;
import org.frontdesk.service.cache.DeskCache;
import org.frontdesk.service.cache.ViewKind;

/**
 * Which plans a patient holds. After a write read the coverage again and compare: the server may answer well and ignore a field, and a
 * plan that moves pushes others aside.
 */
public final class CoverageService {
    private static final ViewKind<Coverage> COVERAGE = ViewKind.of("coverage", Coverage.class);
    private static final ViewKind<List<DatedPlan>> DATES = ViewKind.ofList("dates", DatedPlan.class);

    private final DentalApi api;
    private final Background background;
    private final DeskCache cache;
    private final CoverageReading reading;
    private final FamilyReading families;
    private final PlanPlacing placing;
    private final PlanDropping dropping;

    public CoverageService(DentalApi api, Background background) {
        this(api, background, DeskCache.inMemory(api, background));
    }

    /** @param cache keeps what was read */
    public CoverageService(DentalApi api, Background background, DeskCache cache) {
        this.api = api;
        this.background = background;
        this.cache = cache;
        this.reading = new CoverageReading(api, cache.lists());
        this.families = new FamilyReading(api, cache.lists());
        this.placing = new PlanPlacing(api);
        this.dropping = new PlanDropping(api, reading, placing);
    }

    /** The plans by ordinal; the discount plan of a patient who holds none. */
    public Refreshing<Coverage> coverageOf(PatientId patient) {
        return cache.patients().of(COVERAGE, patient, scope -> reading.coverage(scope, patient));
    }

    /** The dates of each plan of the coverage, two questions for each, so they come after the plans themselves. */
    public Work<Map<PatPlanId, PlanDetails>> detailsOf(Coverage coverage) {
        ApiCall.Steps<List<DatedPlan>> steps =
                cache.patients().kept(DATES, coverage.patient(), scope -> reading.details(scope, coverage));
        return background.of(ApiCall.joined(scope -> byPlan(steps.run(scope))));
    }

    /** The dates as they were last read, without asking; none for a plan that is new. */
    public Work<Map<PatPlanId, PlanDetails>> lastDetailsOf(PatientId patient) {
        return background.of(ApiCall.joined(scope -> cache.patients()
                .known(DATES, patient)
                .map(known -> byPlan(known.value()))
                .orElse(Map.of())));
    }

    /** The discount plan of somebody who is insured, which should not be; asked behind what a person waits for. */
    public Work<Optional<DiscountSubscription>> discountBeside(Coverage coverage) {
        return background.of(Lane.SOON.ask(ApiCall.joined(scope -> reading.discount(scope, coverage.patient()))));
    }

    private static Map<PatPlanId, PlanDetails> byPlan(List<DatedPlan> dates) {
        var details = new LinkedHashMap<PatPlanId, PlanDetails>();
        dates.forEach(plan -> details.put(plan.plan(), plan.details()));
        return details;
    }

    /** Who can be a subscriber, and the family's plans that the patient does not hold. */
    public Work<Family> familyOf(PatientId patient) {
        return background.of(ApiCall.joined(scope -> families.family(scope, patient)));
    }

    /** All plans of the practice that are not hidden, by carrier and group. */
    public Work<List<KnownPlan>> knownPlans() {
        return background.of(ApiCall.joined(families::knownPlans));
    }

    /** The discount plans that are not hidden, by name. */
    public Work<List<DiscountOffer>> discountOffers() {
        return background.of(ApiCall.joined(reading::discountOffers));
    }

    /** Brings the plans into this order, and answers the order that came of it. */
    public Work<List<SubscriptionId>> arrange(PatientId patient, List<SubscriptionId> order) {
        return background.of(ApiCall.joined(scope -> placing.arrange(scope, patient, order)));
    }

    /** Changes what is given and leaves the rest. */
    public Work<PatPlanId> change(PatPlanId plan, Optional<Relationship> relationship, Optional<String> patientNumber) {
        Fields fields = Fields.none().andIf("Relationship", relationship).andIf("PatID", patientNumber);
        return background.of(api.patPlans().change(plan, fields).map(row -> plan));
    }

    /** Sets the day on which the patient's eligibility was last verified; empty for never. */
    public Work<Optional<LocalDate>> verified(PatPlanId plan, Optional<LocalDate> day) {
        return background.of(api.insurance()
                .verify(PlanDropping.verification(plan, day))
                .map(row -> ApiDates.day(row.dateLastVerified())));
    }

    /** Takes the plan from the patient, and keeps what is needed to bring it back. */
    public Work<DroppedPlan> drop(PatientId patient, HeldPlan plan) {
        return background.of(ApiCall.joined(scope -> dropping.drop(scope, patient, plan)));
    }

    /** Brings a dropped plan back to its place, with the patient's own benefit rows and the verification date. */
    public Work<SubscriptionId> restore(DroppedPlan dropped) {
        return background.of(ApiCall.joined(scope -> dropping.restore(scope, dropped)));
    }

    /** Gives the patient a plan that somebody already subscribes to. */
    public Work<SubscriptionId> hold(PatientId patient, SubscriptionId subscription, HoldTerms terms) {
        return background.of(ApiCall.joined(scope -> {
            placing.hold(
                    scope,
                    patient,
                    subscription,
                    terms.ordinal(),
                    Optional.of(terms.relationship()),
                    terms.patientNumber());
            return subscription;
        }));
    }

    /**
     * Subscribes somebody to a known plan and gives the patient that plan. A subscription of the same person with the same number that is
     * there already is used, so that trying again after a lost answer makes no second one.
     */
    public Work<SubscriptionId> subscribe(
            PatientId patient, PlanId plan, PatientId subscriber, String subscriberNumber, HoldTerms terms) {
        return background.of(ApiCall.joined(scope -> {
            Optional<InsSub> there = scope.ask(api.insurance().subscriptionsTo(plan)).stream()
                    .filter(row -> row.subscriber() == subscriber.number()
                            && row.subscriberID().equalsIgnoreCase(subscriberNumber))
                    .findFirst();
            long number = there.isPresent()
                    ? there.get().insSubNum()
                    : scope.ask(api.insurance()
                                    .subscribe(Fields.of("PlanNum", plan.number())
                                            .and("Subscriber", subscriber.number())
                                            .and("SubscriberID", subscriberNumber)))
                            .insSubNum();
            var subscription = new SubscriptionId(number);
            placing.hold(
                    scope,
                    patient,
                    subscription,
                    terms.ordinal(),
                    Optional.of(terms.relationship()),
                    terms.patientNumber());
            return subscription;
        }));
    }

    /** Lets the patient join a discount plan. */
    public Work<DiscountTerms> join(PatientId patient, DiscountTerms terms) {
        Fields fields = Fields.of("DiscountPlanNum", terms.plan().number())
                .and("PatNum", patient.number())
                .andIf("DateEffective", terms.effective())
                .andIf("DateTerm", terms.term())
                .and("SubNote", terms.note());
        return background.of(ApiCall.joined(scope -> LostAnswer.settle(
                scope,
                api.discountPlans().subscribe(fields).map(nothing -> terms),
                () -> scope.ask(api.discountPlans().subscriptionOf(patient))
                        .filter(row -> row.discountPlanNum() == terms.plan().number())
                        .map(row -> terms))));
    }

    /** Ends the patient's place in a discount plan, and answers what makes it again. */
    public Work<DiscountTerms> leave(DiscountSubscription subscription) {
        return background.of(api.discountPlans()
                .unsubscribe(subscription.number())
                .map(nothing -> new DiscountTerms(
                        subscription.plan(), subscription.effective(), subscription.term(), subscription.note())));
    }
}
