package org.frontdesk.service.coverage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frontdesk.api.ApiCall;
import org.frontdesk.api.DentalApi;
import org.frontdesk.api.Lane;
import org.frontdesk.domain.PatPlanId;
import org.frontdesk.domain.PatientId;
import org.frontdesk.service.Background;
import org.frontdesk.service.Drafts;
import org.frontdesk.service.Refreshing;
import org.frontdesk.service.Typed;
import org.frontdesk.service.Unsaved;
import org.frontdesk.service.Work;
import org.frontdesk.service.cache.DeskCache;
import org.frontdesk.service.cache.ViewKind;
import org.frontdesk.service.queue.Orders;
import org.frontdesk.service.queue.Origin;
import org.frontdesk.service.queue.Outcome;
import org.frontdesk.service.queue.WriteQueue;

/**
 * Which plans a patient holds. After a write read the coverage again and compare: the server may answer well and ignore a field, and a
 * plan that moves pushes others aside.
 */
public final class CoverageService {
    private static final ViewKind<Coverage> COVERAGE = ViewKind.of("coverage", Coverage.class);
    private static final ViewKind<List<DatedPlan>> DATES = ViewKind.ofList("dates", DatedPlan.class);

    private final Background background;
    private final Drafts<String, Typed<Map<String, String>>> forms;
    private final DeskCache cache;
    private final CoverageReading reading;
    private final FamilyReading families;
    private final Orders<CoverageOrder<?>> orders;

    public CoverageService(DentalApi api, Background background) {
        this(api, background, DeskCache.inMemory(api, background), WriteQueue.inMemory(background));
    }

    /** @param cache keeps what was read */
    public CoverageService(DentalApi api, Background background, DeskCache cache) {
        this(api, background, cache, WriteQueue.inMemory(background));
    }

    /**
     * @param cache keeps what was read
     * @param queue sends what is done, also what an earlier run left there
     */
    public CoverageService(DentalApi api, Background background, DeskCache cache, WriteQueue queue) {
        this(api, background, cache, queue, new Drafts<>());
    }

    /** @param forms unsaved work that outlives this service: the texts of fields by their names */
    public CoverageService(
            DentalApi api,
            Background background,
            DeskCache cache,
            WriteQueue queue,
            Drafts<String, Typed<Map<String, String>>> forms) {
        this.forms = forms;
        this.background = background;
        this.cache = cache;
        this.reading = new CoverageReading(api, cache.lists());
        this.families = new FamilyReading(api, cache.lists());
        this.orders = new Orders<>(queue);
        var writing = new CoverageWriting(api, reading);
        orders.register("coverage.arrange", CoverageOrder.Arrange.class, writing::arrange);
        orders.register("coverage.change", CoverageOrder.Change.class, writing::change);
        orders.register("coverage.verify", CoverageOrder.Verify.class, writing::verify);
        orders.register("coverage.drop", CoverageOrder.Drop.class, writing::drop);
        orders.register("coverage.restore", CoverageOrder.Restore.class, writing::restore);
        orders.register("coverage.hold", CoverageOrder.Hold.class, writing::hold);
        orders.register("coverage.subscribe", CoverageOrder.Subscribe.class, writing::subscribe);
        orders.register("coverage.join", CoverageOrder.Join.class, writing::join);
        orders.register("coverage.leave", CoverageOrder.Leave.class, writing::leave);
    }

    /** Unsaved work on the cards of plans, by what it is about. */
    public Drafts<String, Typed<Map<String, String>>> forms() {
        return forms;
    }

    /** The plans by ordinal; the discount plan of a patient who holds none. */
    public Refreshing<Coverage> coverageOf(PatientId patient) {
        return cache.patients().of(COVERAGE, patient, scope -> reading.coverage(scope, patient));
    }

    /** Reads the same before anybody asks. */
    public ApiCall.Steps<Boolean> ahead(PatientId patient) {
        return cache.patients().ahead(COVERAGE, patient, scope -> reading.coverage(scope, patient));
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

    /**
     * Hands over what is to be done; it never fails as a whole.
     *
     * @param subject the name of the plan it is about
     * @param words for the person, what it does
     */
    public <R> Work<Outcome<R>> send(CoverageOrder<R> order, String subject, String words) {
        return orders.send(order, Origin.of(order.patient(), place(order), subject), line(order.patient()), words);
    }

    /** How many acts on the patient's coverage are on their way; they are tried again now. */
    public int onTheirWay(PatientId patient) {
        return orders.onTheirWay(line(patient));
    }

    /** Calls the watcher when something came to its end after whoever handed it over had been told that it waits. */
    public void watch(Orders.Settlement<CoverageOrder<?>> watcher) {
        orders.watch(watcher);
    }

    /** Calls it no more. */
    public void unwatch(Orders.Settlement<CoverageOrder<?>> watcher) {
        orders.unwatch(watcher);
    }

    private static String line(PatientId patient) {
        return "patient " + patient;
    }

    private static Unsaved.Kind place(CoverageOrder<?> order) {
        return switch (order) {
            case CoverageOrder.Hold hold -> Unsaved.Kind.ADDED_PLAN;
            case CoverageOrder.Subscribe subscribe -> Unsaved.Kind.ADDED_PLAN;
            case CoverageOrder.Join join -> Unsaved.Kind.JOINED_PLAN;
            case CoverageOrder.Leave leave -> Unsaved.Kind.JOINED_PLAN;
            case CoverageOrder.Arrange arrange -> Unsaved.Kind.COVERAGE_CARD;
            case CoverageOrder.Change change -> Unsaved.Kind.COVERAGE_CARD;
            case CoverageOrder.Verify verify -> Unsaved.Kind.COVERAGE_CARD;
            case CoverageOrder.Drop drop -> Unsaved.Kind.COVERAGE_CARD;
            case CoverageOrder.Restore restore -> Unsaved.Kind.COVERAGE_CARD;
        };
    }
}
