package org.frontdesk.service.estimate;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.frontdesk.api.ApiCall;
import org.frontdesk.api.ApiDates;
import org.frontdesk.api.CallScope;
import org.frontdesk.api.DentalApi;
import org.frontdesk.api.Together;
import org.frontdesk.api.wire.Adjustment;
import org.frontdesk.api.wire.DiscountPlanSub;
import org.frontdesk.api.wire.Fee;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.discountplan.FrequencyLimit;
import org.frontdesk.domain.discountplan.LimitKind;
import org.frontdesk.domain.estimate.DiscountMembership;
import org.frontdesk.domain.estimate.DiscountPlan;
import org.frontdesk.domain.estimate.DiscountUse;
import org.frontdesk.domain.estimate.FeeSchedule;
import org.frontdesk.domain.estimate.Unreckoned;
import org.frontdesk.service.cache.ReferenceData;

/** The discount plan of a patient without insurance: what was asked about it, and the membership that comes of the answers. */
final class MembershipFile {
    private final DentalApi api;
    private final ReferenceData reference;
    private final PatientId patient;
    private final Together.Asked<Optional<DiscountPlanSub>> subscription;
    private final Together.Asked<List<org.frontdesk.api.wire.DiscountPlan>> plans;
    private final Set<Unreckoned.Kind> unread = EnumSet.noneOf(Unreckoned.Kind.class);
    private Optional<String> name = Optional.empty();

    MembershipFile(DentalApi api, ReferenceData reference, PatientId patient, Together questions) {
        this.api = api;
        this.reference = reference;
        this.patient = patient;
        subscription = questions.add(api.discountPlans().subscriptionOf(patient));
        plans = questions.add(ApiCall.joined(reference::discountPlans));
    }

    /** What could not be read of it. */
    Set<Unreckoned.Kind> unread() {
        return Collections.unmodifiableSet(unread);
    }

    /** What the practice calls the plan; empty where the patient has none. */
    Optional<String> name() {
        return name;
    }

    /** The membership; empty where there is none or it cannot be read, which is then told as unread. */
    Optional<DiscountMembership> read(CallScope scope, Office office, Chart chart, long provider, FeeSchedule usual)
            throws IOException {
        if (subscription.answer().found().isEmpty()) {
            unread.add(Unreckoned.Kind.DISCOUNT_UNREADABLE);
            return Optional.empty();
        }
        Optional<DiscountPlanSub> held = subscription.answer().needed();
        if (held.isEmpty()) {
            return Optional.empty();
        }
        var plan = plans.answer().found().orElse(List.of()).stream()
                .filter(one -> one.discountPlanNum() == held.get().discountPlanNum())
                .findFirst();
        if (plan.isEmpty()) {
            unread.add(Unreckoned.Kind.DISCOUNT_UNREADABLE);
            return Optional.empty();
        }
        name = Optional.of(plan.get().description());
        return Optional.of(membership(scope, held.get(), plan.get(), office, chart, provider, usual));
    }

    private DiscountMembership membership(
            CallScope scope,
            DiscountPlanSub held,
            org.frontdesk.api.wire.DiscountPlan plan,
            Office office,
            Chart chart,
            long provider,
            FeeSchedule usual)
            throws IOException {
        DiscountPlan terms = new DiscountPlan(
                limits(plan),
                Money.ofSentinel(plan.annualMax()),
                ApiDates.day(held.dateEffective()),
                ApiDates.day(held.dateTerm()));
        var questions = new Together();
        Together.Asked<List<Fee>> fees =
                questions.add(ApiCall.joined(lists -> reference.fees(lists, plan.feeSchedNum())));
        Map<LimitKind, Together.Asked<Optional<String>>> lists = new EnumMap<>(LimitKind.class);
        terms.limits()
                .forEach((kind, limit) -> lists.put(
                        kind,
                        questions.add(ApiCall.joined(names -> reference.preference(names, kind.codesPreference())))));
        Optional<Together.Asked<List<Adjustment>>> given =
                terms.annualMax().map(most -> questions.add(api.adjustments().ofPatient(patient, plan.defNum())));
        scope.ask(questions);

        if (fees.answer().found().isEmpty() || !office.knowsCodes()) {
            unread.add(Unreckoned.Kind.DISCOUNT_FEES_UNREADABLE);
        }
        FeeSchedule members =
                Wording.schedule(fees.answer().found().orElse(List.of()), office.codeNames(), provider, 0);
        Map<LimitKind, Set<String>> codes = new EnumMap<>(LimitKind.class);
        lists.forEach((kind, asked) -> {
            if (asked.answer().found().isEmpty()) {
                unread.add(Unreckoned.Kind.DISCOUNT_CODES_UNREADABLE);
            }
            codes.put(
                    kind,
                    LimitKind.codes(
                            asked.answer().found().flatMap(value -> value).orElse("")));
        });
        FeeSchedule others = further(scope, office, chart, provider, members, usual);
        var membership = new DiscountMembership(terms, members, others, codes, List.of());
        var before = new ArrayList<>(done(chart, membership));
        given.ifPresent(asked -> before.addAll(discounts(asked)));
        return new DiscountMembership(terms, members, others, codes, before);
    }

    /** For codes without a member's or the provider's fee: those of the patient's own provider, then of the practice's. */
    private FeeSchedule further(
            CallScope scope, Office office, Chart chart, long provider, FeeSchedule members, FeeSchedule usual) {
        boolean complete = chart.chosen().stream()
                .map(one -> one.row().procCode())
                .allMatch(
                        code -> members.fee(code).isPresent() || usual.fee(code).isPresent());
        if (complete) {
            return usual;
        }
        var all = new HashMap<String, Money>();
        try {
            long practice = reference
                    .preference(scope, "PracticeDefaultProv")
                    .filter(number -> number.matches("[0-9]{1,18}"))
                    .map(Long::parseLong)
                    .orElse(0L);
            for (long one :
                    List.of(practice, scope.ask(api.patients().one(patient)).priProv())) {
                long schedule = office.scheduleOf(one);
                if (schedule > 0) {
                    all.putAll(Wording.schedule(reference.fees(scope, schedule), office.codeNames(), provider, 0)
                            .fees());
                }
            }
        } catch (IOException unreadable) {
            unread.add(Unreckoned.Kind.DISCOUNT_FEES_UNREADABLE);
        }
        all.putAll(usual.fees());
        return new FeeSchedule(all);
    }

    /** Only the limits that there are; their codes need not be asked for others. */
    private static Map<LimitKind, FrequencyLimit> limits(org.frontdesk.api.wire.DiscountPlan plan) {
        var all = new EnumMap<LimitKind, FrequencyLimit>(LimitKind.class);
        all.put(LimitKind.EXAM, FrequencyLimit.ofApi(plan.examFreqLimit()));
        all.put(LimitKind.XRAY, FrequencyLimit.ofApi(plan.xrayFreqLimit()));
        all.put(LimitKind.CLEANING, FrequencyLimit.ofApi(plan.prophyFreqLimit()));
        all.put(LimitKind.FLUORIDE, FrequencyLimit.ofApi(plan.fluorideFreqLimit()));
        all.put(LimitKind.PERIO, FrequencyLimit.ofApi(plan.perioFreqLimit()));
        all.put(LimitKind.LIMITED_EXAM, FrequencyLimit.ofApi(plan.limitedExamFreqLimit()));
        all.put(LimitKind.PERIAPICAL_XRAY, FrequencyLimit.ofApi(plan.pAFreqLimit()));
        all.values().removeIf(limit -> limit.allowed().isEmpty());
        return all;
    }

    /** Completed work counts for the limits, but not that which is reckoned. */
    private static List<DiscountUse> done(Chart chart, DiscountMembership membership) {
        Set<Long> asked =
                chart.chosen().stream().map(one -> one.row().procNum()).collect(Collectors.toSet());
        return chart.all().values().stream()
                .filter(row -> row.procStatus().equals("C") && !asked.contains(row.procNum()))
                .flatMap(row -> ApiDates.day(row.procDate())
                        .map(day -> new DiscountUse(
                                "procedure/" + row.procNum(), membership.kinds(row.procCode()), day, Money.ZERO))
                        .stream())
                .toList();
    }

    /** Discounts given before are adjustments of the plan's type that lower the account. */
    private List<DiscountUse> discounts(Together.Asked<List<Adjustment>> asked) {
        if (asked.answer().found().isEmpty()) {
            unread.add(Unreckoned.Kind.DISCOUNT_USE_UNREADABLE);
        }
        var all = new ArrayList<DiscountUse>();
        for (Adjustment row : asked.answer().found().orElse(List.of())) {
            Optional<LocalDate> day = ApiDates.day(row.procDate()).or(() -> ApiDates.day(row.adjDate()));
            if (row.adjAmt().signum() < 0 && day.isPresent()) {
                all.add(new DiscountUse(
                        "adjustment/" + row.adjNum(),
                        Set.of(),
                        day.get(),
                        Money.dollars(row.adjAmt().negate())));
            }
        }
        return all;
    }
}
