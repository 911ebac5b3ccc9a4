package org.frontdesk.service.cache;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.frontdesk.api.ApiCall;
import org.frontdesk.api.CallScope;
import org.frontdesk.api.DentalApi;
import org.frontdesk.api.Lane;
import org.frontdesk.api.wire.Carrier;
import org.frontdesk.api.wire.CodeGroup;
import org.frontdesk.api.wire.CovCat;
import org.frontdesk.api.wire.CovSpan;
import org.frontdesk.api.wire.Definition;
import org.frontdesk.api.wire.DiscountPlan;
import org.frontdesk.api.wire.Employer;
import org.frontdesk.api.wire.Fee;
import org.frontdesk.api.wire.FeeSched;
import org.frontdesk.api.wire.InsPlan;
import org.frontdesk.api.wire.Preference;
import org.frontdesk.api.wire.ProcedureCode;
import org.frontdesk.api.wire.Provider;
import org.frontdesk.api.wire.Userod;
import org.frontdesk.domain.DiscountPlanId;
import org.frontdesk.domain.discountplan.LimitKind;
import org.frontdesk.service.Background;
import org.frontdesk.service.Dated;
import org.frontdesk.service.Job;
import org.frontdesk.service.Work;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The practice's lists that change seldom and are read often. What is known answers at once, whatever its age; what is older than a day is
 * then renewed behind everything that a person waits for. Read on workers, through the scope of the question that needs the list.
 */
public final class ReferenceData {
    static final String KIND = "list";
    private static final Logger log = LoggerFactory.getLogger(ReferenceData.class);
    private static final Duration OLD = Duration.ofDays(1);
    private static final int ADJUSTMENT_TYPES = 1;
    private static final int IMAGE_CATEGORIES = 18;
    private static final int PRIORITIES = 20;

    /** How planned work is ordered, and who does it where nobody is named. */
    private static final Set<String> FURTHER = Set.of("TreatPlanSortByTooth", "PracticeDefaultProv");

    /** Of a thousand preferences those that change an estimate; they come in one list because each name alone is a request. */
    private static final Set<String> KEPT = Stream.of(
                    Arrays.stream(org.frontdesk.domain.estimate.Preference.values())
                            .map(org.frontdesk.domain.estimate.Preference::apiName),
                    Arrays.stream(LimitKind.values()).map(LimitKind::codesPreference),
                    FURTHER.stream())
            .flatMap(names -> names)
            .collect(Collectors.toUnmodifiableSet());

    private final DentalApi api;
    private final Background background;
    private final CacheShelf shelf;
    private final Clock clock;
    private final Collection<CachedList<?>> lists = new ConcurrentLinkedDeque<>();
    private final Set<CachedList<?>> renewing = ConcurrentHashMap.newKeySet();
    private final Map<Integer, CachedList<Definition>> definitions = new ConcurrentHashMap<>();
    private final Map<Long, CachedList<Fee>> fees = new ConcurrentHashMap<>();
    private final CachedList<CovCat> categories;
    private final CachedList<CovSpan> spans;
    private final CachedList<CodeGroup> groups;
    private final CachedList<Preference> preferences;
    private final CachedList<ProcedureCode> codes;
    private final CachedList<FeeSched> schedules;
    private final CachedList<Provider> providers;
    private final CachedList<Userod> users;
    private final CachedList<Carrier> carriers;
    private final CachedList<Employer> employers;
    private final CachedList<InsPlan> plans;
    private final CachedList<DiscountPlan> discountPlans;
    private volatile long writesKnown;

    public ReferenceData(DentalApi api, Background background, CacheShelf shelf, Clock clock) {
        this.api = api;
        this.background = background;
        this.shelf = shelf;
        this.clock = clock;
        this.writesKnown = api.writes();
        this.categories = list("covcats", CovCat.class, () -> api.reference().categories());
        this.spans = list("covspans", CovSpan.class, () -> api.reference().spans());
        this.groups = list("codegroups", CodeGroup.class, () -> api.reference().codeGroups());
        this.codes = list(
                "procedurecodes",
                ProcedureCode.class,
                new ChangeCursor<>(
                        () -> api.reference().procedureCodes(),
                        since -> api.reference().procedureCodesSince(since),
                        ProcedureCode::codeNum,
                        ProcedureCode::dateTStamp));
        this.preferences = list(
                "preferences",
                Preference.class,
                () -> api.reference()
                        .preferences()
                        .map(rows -> rows.stream()
                                .filter(row -> KEPT.contains(row.prefName()))
                                .toList()));
        this.schedules = list("feescheds", FeeSched.class, () -> api.reference().feeSchedules());
        definitions(PRIORITIES);
        definitions(ADJUSTMENT_TYPES);
        definitions(IMAGE_CATEGORIES);
        this.users = list("userods", Userod.class, () -> api.reference().users());
        this.discountPlans = list(
                "discountplans", DiscountPlan.class, () -> api.discountPlans().all());
        this.providers = list(
                "providers",
                Provider.class,
                new ChangeCursor<>(
                        () -> api.reference().providers(),
                        since -> api.reference().providersSince(since),
                        Provider::provNum,
                        Provider::dateTStamp));
        this.carriers = list("carriers", Carrier.class, () -> api.insurance().carriers());
        this.employers = list("employers", Employer.class, () -> api.insurance().employers());
        this.plans = list("insplans", InsPlan.class, () -> api.insurance().plans());
    }

    /** The insurance categories by their order. */
    public List<CovCat> categories(CallScope scope) throws IOException {
        return read(categories, scope);
    }

    /** The code ranges of the insurance categories. */
    public List<CovSpan> spans(CallScope scope) throws IOException {
        return read(spans, scope);
    }

    public List<CodeGroup> codeGroups(CallScope scope) throws IOException {
        return read(groups, scope);
    }

    public List<ProcedureCode> procedureCodes(CallScope scope) throws IOException {
        return read(codes, scope);
    }

    /** All schedules, hidden ones too. */
    public List<FeeSched> feeSchedules(CallScope scope) throws IOException {
        return read(schedules, scope);
    }

    /** The fees of one schedule, by its FeeSchedNum. */
    public List<Fee> fees(CallScope scope, long schedule) throws IOException {
        return read(
                fees.computeIfAbsent(
                        schedule,
                        number -> list(
                                "fees-" + number,
                                Fee.class,
                                () -> api.reference().fees(number))),
                scope);
    }

    /** The visible definitions of a category, by the number of the schema's list. */
    public List<Definition> definitions(CallScope scope, int category) throws IOException {
        return read(definitions(category), scope);
    }

    /** How urgent a line of a treatment plan can be, most urgent first. */
    public List<Definition> priorities(CallScope scope) throws IOException {
        return definitions(scope, PRIORITIES);
    }

    public List<Definition> adjustmentTypes(CallScope scope) throws IOException {
        return definitions(scope, ADJUSTMENT_TYPES);
    }

    /** The value of a preference that changes estimates, empty when the server has none of that name. */
    public Optional<String> preference(CallScope scope, String name) throws IOException {
        if (!KEPT.contains(name)) {
            throw new IllegalArgumentException(name + " is not among the preferences that are kept");
        }
        return read(preferences, scope).stream()
                .filter(row -> row.prefName().equals(name))
                .map(Preference::valueString)
                .findFirst();
    }

    public List<Provider> providers(CallScope scope) throws IOException {
        return read(providers, scope);
    }

    /** The users who are not hidden. */
    public List<Userod> users(CallScope scope) throws IOException {
        return read(users, scope);
    }

    public List<Carrier> carriers(CallScope scope) throws IOException {
        return read(carriers, scope);
    }

    public List<Employer> employers(CallScope scope) throws IOException {
        return read(employers, scope);
    }

    /** All insurance plans of the practice, hidden ones too. */
    public List<InsPlan> plans(CallScope scope) throws IOException {
        return read(plans, scope);
    }

    /** The insurance plan, without asking for the practice's whole list where that is not known. */
    public Optional<InsPlan> knownPlan(long planNum) {
        return plans.known()
                .flatMap(known -> known.value().stream()
                        .filter(plan -> plan.planNum() == planNum)
                        .findFirst());
    }

    /** The discount plan, where the list of them is known. */
    public Optional<DiscountPlan> knownDiscountPlan(long discountPlanNum) {
        return api.writes() != writesKnown
                ? Optional.empty()
                : discountPlans
                        .known()
                        .flatMap(known -> known.value().stream()
                                .filter(plan -> plan.discountPlanNum() == discountPlanNum)
                                .findFirst());
    }

    /** One discount plan, from the list as long as that holds, else from the server. */
    public DiscountPlan discountPlan(CallScope scope, DiscountPlanId plan) throws IOException {
        Optional<DiscountPlan> known = knownDiscountPlan(plan.number());
        return known.isPresent() ? known.get() : scope.ask(api.discountPlans().one(plan));
    }

    /** All discount plans, hidden ones too; read again once this program has written anything, for that may have been one of them. */
    public List<DiscountPlan> discountPlans(CallScope scope) throws IOException {
        return api.writes() == writesKnown ? read(discountPlans, scope) : discountPlansNow(scope);
    }

    /** All discount plans as the server has them now. */
    public List<DiscountPlan> discountPlansNow(CallScope scope) throws IOException {
        long writes = api.writes();
        List<DiscountPlan> now = discountPlans.whole(scope);
        writesKnown = writes;
        return now;
    }

    /** When the oldest of the lists that are known was last compared with the server; empty before the first. */
    public Work<Optional<Instant>> age() {
        return background.of(ApiCall.joined(scope -> oldest()));
    }

    /** Reads every list anew, and answers the new age. */
    public Work<Optional<Instant>> refresh() {
        return background.of(Lane.SOON.ask(ApiCall.joined(scope -> {
            for (CachedList<?> list : lists) {
                list.whole(scope);
            }
            return oldest();
        })));
    }

    /** Reads what is missing and renews what is old, behind everything else. A list that cannot be read waits until it is needed. */
    public Job keepFresh() {
        return background
                .of(Lane.LATER.ask(ApiCall.joined(scope -> {
                    for (CachedList<?> list : lists) {
                        if (list.known().filter(known -> !isOld(known)).isEmpty()) {
                            list.renew(scope);
                        }
                    }
                    return true;
                })))
                .start(done -> {}, problem -> log.info("The practice's lists are renewed later: {}", problem.detail()));
    }

    private CachedList<Definition> definitions(int category) {
        return definitions.computeIfAbsent(
                category,
                number -> list(
                        "definitions-" + number,
                        Definition.class,
                        () -> api.reference().definitions(number)));
    }

    private <T> CachedList<T> list(String name, Class<T> row, Supplier<ApiCall<List<T>>> all) {
        return list(name, row, scope -> scope.ask(all.get()));
    }

    private <T> CachedList<T> list(String name, Class<T> row, CachedList.Source<T> source) {
        var list = new CachedList<>(name, row, source, shelf, clock);
        lists.add(list);
        return list;
    }

    private <T> List<T> read(CachedList<T> list, CallScope scope) throws IOException {
        List<T> rows = list.rows(scope);
        if (list.known().filter(this::isOld).isPresent() && renewing.add(list)) {
            background
                    .of(Lane.LATER.ask(ApiCall.joined(own -> {
                        list.renew(own);
                        return true;
                    })))
                    .start(done -> renewing.remove(list), problem -> renewing.remove(list));
        }
        return rows;
    }

    private boolean isOld(Dated<?> known) {
        return known.at().plus(OLD).isBefore(clock.instant());
    }

    private Optional<Instant> oldest() {
        return lists.stream()
                .flatMap(list -> list.known().stream())
                .map(Dated::at)
                .min(Comparator.naturalOrder());
    }
}
