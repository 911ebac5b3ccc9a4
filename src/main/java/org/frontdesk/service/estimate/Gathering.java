package org.frontdesk.service.estimate;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.frontdesk.api.Answer;
import org.frontdesk.api.ApiCall;
import org.frontdesk.api.ApiDates;
import org.frontdesk.api.CallScope;
import org.frontdesk.api.DentalApi;
import org.frontdesk.api.Together;
import org.frontdesk.api.wire.ClaimProc;
import org.frontdesk.api.wire.FamilyInsurance;
import org.frontdesk.api.wire.Fee;
import org.frontdesk.api.wire.InsSub;
import org.frontdesk.api.wire.Patient;
import org.frontdesk.api.wire.ProcTP;
import org.frontdesk.api.wire.ProcedureLog;
import org.frontdesk.api.wire.TreatPlanAttach;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.SubscriptionId;
import org.frontdesk.domain.benefit.BenefitType;
import org.frontdesk.domain.estimate.BenefitLine;
import org.frontdesk.domain.estimate.ClaimLine;
import org.frontdesk.domain.estimate.DiscountMembership;
import org.frontdesk.domain.estimate.Doubts;
import org.frontdesk.domain.estimate.EstimateCase;
import org.frontdesk.domain.estimate.FeeSchedule;
import org.frontdesk.domain.estimate.InsurancePlan;
import org.frontdesk.domain.estimate.Payment;
import org.frontdesk.domain.estimate.PlanWord;
import org.frontdesk.domain.estimate.Procedure;
import org.frontdesk.domain.estimate.ServerEstimate;
import org.frontdesk.domain.estimate.Unreckoned;
import org.frontdesk.service.cache.ReferenceData;

/**
 * Gathers one case: first what the patient holds, has had and is planned; then what each plan says; last what only some plans need, such as
 * the family's claims. The questions of each round go out together.
 */
final class Gathering {
    private final DentalApi api;
    private final ReferenceData reference;
    private final CallScope scope;
    private final PatientId patient;
    private final LocalDate today;
    private final Map<String, Set<Unreckoned.Kind>> unread = new HashMap<>();
    private final Map<String, Source> sources = new HashMap<>();

    Gathering(DentalApi api, ReferenceData reference, CallScope scope, PatientId patient, LocalDate today) {
        this.api = api;
        this.reference = reference;
        this.scope = scope;
        this.patient = patient;
        this.today = today;
    }

    EstimateInputs gather(EstimateService.Subject subject) throws IOException {
        var first = new Together();
        Together.Asked<List<FamilyInsurance>> insurance =
                first.add(api.patients().insurance(patient));
        Together.Asked<List<ProcedureLog>> procedures =
                first.add(api.procedures().ofPatient(patient));
        Together.Asked<List<ClaimProc>> claimed = first.add(api.claimProcs().ofPatient(patient));
        Together.Asked<?> lines = lines(subject, first);
        var office = new Office(reference, first);
        scope.ask(first);

        List<ProcedureLog> done = procedures.answer().needed();
        var chart = new Chart(done);
        choose(chart, subject, lines, office);
        var claims = new Claims(claimed.answer().found().orElse(List.of()), true);
        if (claimed.answer() instanceof Answer.Missing<?>) {
            lacks(Unreckoned.Kind.CLAIMS_UNREADABLE);
        }
        if (!office.knowsPreferences()) {
            lacks(Unreckoned.Kind.PREFERENCES_UNREADABLE);
        }
        sources.putAll(claims.sources());

        long provider = chart.chosen().stream()
                .map(one -> one.row().provNum())
                .findFirst()
                .orElse(0L);
        long usual = office.scheduleOf(provider);
        var second = new Together();
        var files = new ArrayList<HeldFile>();
        for (FamilyInsurance held : insurance.answer().needed()) {
            if (!held.isMedical() && held.planNum() > 0) {
                files.add(new HeldFile(api, reference, office, held, files.size() + 1, second));
            }
        }
        Optional<Together.Asked<List<Fee>>> office2 = usual > 0
                ? Optional.of(second.add(ApiCall.joined(lists -> reference.fees(lists, usual))))
                : Optional.empty();
        Optional<MembershipFile> joined =
                files.isEmpty() ? Optional.of(new MembershipFile(api, reference, patient, second)) : Optional.empty();
        scope.ask(second);
        FeeSchedule usualFees = office2.flatMap(asked -> asked.answer().found())
                .map(rows -> Wording.schedule(rows, office.codeNames(), provider, 0))
                .orElse(FeeSchedule.EMPTY);
        EstimateInputs found = new Rest(chart, claims, office, files, provider, usualFees).inputs();
        return joined.isPresent() ? withDiscounts(found, joined.get(), chart, office, provider, usualFees) : found;
    }

    /** Insurance and discount plans exclude each other, so only those without insurance are asked about. */
    private EstimateInputs withDiscounts(
            EstimateInputs found,
            MembershipFile joined,
            Chart chart,
            Office office,
            long provider,
            FeeSchedule usualFees)
            throws IOException {
        Optional<DiscountMembership> membership = joined.read(scope, office, chart, provider, usualFees);
        var missing = new HashMap<>(found.doubts().unread());
        missing.put(DiscountMembership.ID, joined.unread());
        return found.withDiscountPlan(
                found.given().withMembership(membership),
                new Doubts(missing, found.doubts().notes()),
                joined.name());
    }

    private Together.Asked<?> lines(EstimateService.Subject subject, Together questions) {
        return switch (subject) {
            case EstimateService.Subject.Attached(var plan) ->
                questions.add(api.treatPlans().attached(plan));
            case EstimateService.Subject.Frozen(var plan) ->
                questions.add(api.treatPlans().lines(plan));
            case EstimateService.Subject.Planned all -> questions.add(ApiCall.joined(reference::priorities));
        };
    }

    @SuppressWarnings("unchecked") // the subject decides what was asked
    private static void choose(Chart chart, EstimateService.Subject subject, Together.Asked<?> lines, Office office)
            throws IOException {
        Object answer = lines.answer().needed();
        switch (subject) {
            case EstimateService.Subject.Attached attached -> chart.attached((List<TreatPlanAttach>) answer, office);
            case EstimateService.Subject.Frozen frozen -> chart.frozen((List<ProcTP>) answer);
            case EstimateService.Subject.Planned all -> chart.planned(office);
        }
    }

    private void lacks(Unreckoned.Kind kind) {
        unread.computeIfAbsent("", all -> new HashSet<>()).add(kind);
    }

    /** What comes once the plans are known. */
    private final class Rest {
        private final Chart chart;
        private final Claims claims;
        private final Office office;
        private final List<HeldFile> files;
        private final long provider;
        private final FeeSchedule usual;
        private final Map<String, List<BenefitLine>> rows = new HashMap<>();

        Rest(Chart chart, Claims claims, Office office, List<HeldFile> files, long provider, FeeSchedule usual) {
            this.chart = chart;
            this.claims = claims;
            this.office = office;
            this.files = files;
            this.provider = provider;
            this.usual = usual;
        }

        EstimateInputs inputs() throws IOException {
            for (HeldFile file : files) {
                List<BenefitRows.Told> told = file.rows();
                told.forEach(row -> sources.put(row.line().id(), row.source()));
                rows.put(file.id(), told.stream().map(BenefitRows.Told::line).toList());
            }
            var third = new Together();
            Optional<Together.Asked<Patient>> person = any(Gathering::limitsAge)
                    ? Optional.of(third.add(api.patients().one(patient)))
                    : Optional.empty();
            Map<String, Together.Asked<InsSub>> starts = new HashMap<>();
            for (HeldFile file : files) {
                if (rows.get(file.id()).stream().anyMatch(row -> row.type() == BenefitType.WAITING_PERIOD)) {
                    starts.put(
                            file.id(),
                            third.add(api.insurance()
                                    .subscription(new SubscriptionId(file.held().insSubNum()))));
                }
            }
            var family = new FamilyUse(api, patient, files, rows, third);
            scope.ask(third);
            Map<String, List<ClaimLine>> history = family.history(scope, sources);
            OptionalInt age = age(person);

            var plans = new ArrayList<InsurancePlan>();
            for (HeldFile file : files) {
                Optional<Together.Asked<InsSub>> start = Optional.ofNullable(starts.get(file.id()));
                if (start.isPresent() && start.get().answer().found().isEmpty()) {
                    file.lacks(Unreckoned.Kind.START_UNREADABLE);
                }
                plans.add(file.plan(
                        rows.get(file.id()),
                        start.flatMap(one -> one.answer().found()).flatMap(one -> ApiDates.day(one.dateEffective())),
                        provider,
                        usual));
                history.computeIfAbsent(file.id(), none -> new ArrayList<>()).addAll(ownHistory(file));
                unread.put(file.id(), file.unread());
            }
            return inputs(plans, history, age);
        }

        private EstimateInputs inputs(
                List<InsurancePlan> plans, Map<String, List<ClaimLine>> history, OptionalInt age) {
            Map<String, String> words = office.codeWords();
            var given = new EstimateCase(
                    today,
                    true,
                    plans,
                    history,
                    office.preferences(),
                    chart.chosen().stream().map(one -> procedure(one, age)).toList());
            Map<String, String> notes = files.stream().collect(Collectors.toMap(HeldFile::id, HeldFile::note));
            chart.chosen()
                    .forEach(one -> sources.put(
                            one.id(), new Source.Work(one.name(words).procedure())));
            return new EstimateInputs(
                    given,
                    new Doubts(unread, notes),
                    files.stream().map(this::name).toList(),
                    chart.chosen().stream().map(one -> one.name(words)).toList(),
                    sources,
                    server(),
                    words,
                    chart.lost(),
                    Optional.empty());
        }

        private PlanName name(HeldFile file) {
            FamilyInsurance held = file.held();
            return new PlanName(
                    file.id(),
                    new org.frontdesk.domain.PatPlanId(held.patPlanNum()),
                    new org.frontdesk.domain.PlanId(held.planNum()),
                    held.ordinal(),
                    held.carrierName(),
                    held.groupName(),
                    file.rowsChanged());
        }

        private boolean any(java.util.function.Predicate<BenefitLine> which) {
            return rows.values().stream().flatMap(List::stream).anyMatch(which);
        }

        private List<ClaimLine> ownHistory(HeldFile file) {
            Set<Long> asked =
                    chart.chosen().stream().map(one -> one.row().procNum()).collect(Collectors.toSet());
            return claims.history(file.held().planNum(), file.held().insSubNum(), asked, chart.all());
        }

        private Procedure procedure(Chart.Chosen one, OptionalInt age) {
            ProcedureLog row = one.row();
            var words = new HashMap<String, PlanWord>();
            var payments = new HashMap<String, Payment>();
            var notBilled = new HashSet<String>();
            for (HeldFile file : files) {
                long plan = file.held().planNum();
                long subscription = file.held().insSubNum();
                claims.word(row.procNum(), plan, subscription).ifPresent(word -> words.put(file.id(), word));
                claims.payment(row.procNum(), plan, subscription).ifPresent(paid -> payments.put(file.id(), paid));
                if (claims.isNotBilled(row.procNum(), plan, subscription)) {
                    notBilled.add(file.id());
                }
            }
            return new Procedure(
                    one.id(),
                    row.procCode(),
                    Money.dollars(row.procFee()),
                    Math.max(1, row.unitQty() + row.baseUnits()),
                    ApiDates.day(row.procDate()).orElse(today),
                    row.procStatus().equals("C"),
                    Claims.place(row),
                    age,
                    Money.ZERO.minus(Money.dollars(row.discount())),
                    words,
                    payments,
                    notBilled);
        }

        private Map<String, Map<String, ServerEstimate>> server() {
            var all = new HashMap<String, Map<String, ServerEstimate>>();
            for (Chart.Chosen one : chart.chosen()) {
                var ofPlans = new HashMap<String, ServerEstimate>();
                for (HeldFile file : files) {
                    claims.server(
                                    one.row().procNum(),
                                    file.held().planNum(),
                                    file.held().insSubNum())
                            .ifPresent(found -> ofPlans.put(file.id(), found));
                }
                all.put(one.id(), Map.copyOf(ofPlans));
            }
            return all;
        }

        private OptionalInt age(Optional<Together.Asked<Patient>> person) {
            return person.flatMap(asked -> asked.answer().found())
                    .flatMap(row -> ApiDates.day(row.birthdate()))
                    .map(born ->
                            OptionalInt.of(java.time.Period.between(born, today).getYears()))
                    .orElse(OptionalInt.empty());
        }
    }

    private static boolean limitsAge(BenefitLine row) {
        return row.qualifier() == org.frontdesk.domain.benefit.QuantityQualifier.AGE_LIMIT;
    }
}
