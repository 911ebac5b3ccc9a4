package org.frontdesk.service.patients;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.frontdesk.api.ApiCall;
import org.frontdesk.api.ApiDates;
import org.frontdesk.api.ApiException;
import org.frontdesk.api.CallScope;
import org.frontdesk.api.DentalApi;
import org.frontdesk.api.wire.DiscountPlanSub;
import org.frontdesk.api.wire.FamilyInsurance;
import org.frontdesk.api.wire.Patient;
import org.frontdesk.domain.ApiName;
import org.frontdesk.domain.DiscountPlanId;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.PatPlanId;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.patient.Birth;
import org.frontdesk.domain.patient.PatientName;
import org.frontdesk.domain.patient.PatientQuestion;
import org.frontdesk.domain.patient.PatientStatus;
import org.frontdesk.service.Background;
import org.frontdesk.service.Dated;
import org.frontdesk.service.Refreshing;
import org.frontdesk.service.Work;
import org.frontdesk.service.cache.DeskCache;
import org.frontdesk.service.cache.ViewKind;

/** Finds patients and tells who they are. */
public final class PatientsService {
    private static final Comparator<FoundPatient> BY_NAME = Comparator.comparing(
                    (FoundPatient found) -> found.name().last(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(found -> found.name().first(), String.CASE_INSENSITIVE_ORDER)
            .thenComparingLong(found -> found.patient().number());

    private static final ViewKind<PatientSummary> SUMMARY = ViewKind.of("summary", PatientSummary.class);
    private static final ViewKind<CoverageLine> LINE = ViewKind.of("line", CoverageLine.class);

    private final DentalApi api;
    private final Background background;
    private final DeskCache cache;

    public PatientsService(DentalApi api, Background background) {
        this(api, background, DeskCache.inMemory(api, background));
    }

    /** @param cache keeps what was read */
    public PatientsService(DentalApi api, Background background, DeskCache cache) {
        this.api = api;
        this.background = background;
        this.cache = cache;
    }

    /**
     * The patients that fit, those of the likelier reading first, each reading by name. The archived and the deceased are among them once
     * something is asked.
     *
     * @param limit how many at most
     */
    public Work<List<FoundPatient>> find(PatientQuestion question, int limit) {
        return background.of(ApiCall.joined(scope -> switch (question) {
            case PatientQuestion.Anybody anybody ->
                found(scope.ask(api.patients().firstPage(limit))).toList();
            case PatientQuestion.Number number -> one(scope, number.patient());
            case PatientQuestion.Phone phone ->
                found(scope.ask(api.patients().byPhone(phone.digits(), limit)))
                        .sorted(BY_NAME)
                        .toList();
            case PatientQuestion.Names names -> byName(scope, names, limit);
        }));
    }

    /** Who the patient is. */
    public Refreshing<PatientSummary> summary(PatientId patient) {
        return cache.patients().of(SUMMARY, patient, reading(patient));
    }

    /** Who the patient was when this desk last read it, empty for one whom it never saw or saw too long ago; the server is not asked. */
    public Work<Optional<PatientSummary>> kept(PatientId patient) {
        return background.of(
                ApiCall.joined(scope -> cache.patients().known(SUMMARY, patient).map(Dated::value)));
    }

    /** The patient's plans in one line, and when they were last verified. */
    public Refreshing<CoverageLine> coverage(PatientId patient) {
        return cache.patients().of(LINE, patient, readingLine(patient));
    }

    /** Reads both before anybody asks. */
    public ApiCall.Steps<Boolean> ahead(PatientId patient) {
        return scope -> cache.patients()
                        .ahead(SUMMARY, patient, reading(patient))
                        .run(scope)
                && cache.patients().ahead(LINE, patient, readingLine(patient)).run(scope);
    }

    private ApiCall.Steps<PatientSummary> reading(PatientId patient) {
        return scope -> summary(scope.ask(api.patients().one(patient)));
    }

    private ApiCall.Steps<CoverageLine> readingLine(PatientId patient) {
        return scope -> {
            List<FamilyInsurance> plans = scope.ask(api.patients().insurance(patient));
            if (plans.isEmpty()) {
                return new CoverageLine(List.of(), Optional.empty(), membership(scope, patient));
            }
            var first = new PatPlanId(plans.getFirst().patPlanNum());
            return new CoverageLine(
                    plans.stream().map(PatientsService::plan).toList(),
                    scope.ask(api.insurance().enrollmentVerified(first)).stream()
                            .filter(row -> row.fKey() == first.number())
                            .flatMap(row -> ApiDates.day(row.dateLastVerified()).stream())
                            .max(Comparator.naturalOrder()),
                    Optional.empty());
        };
    }

    private Optional<CoverageLine.Membership> membership(CallScope scope, PatientId patient) throws IOException {
        Optional<DiscountPlanSub> subscription = scope.ask(api.discountPlans().subscriptionOf(patient));
        if (subscription.isEmpty()) {
            return Optional.empty();
        }
        DiscountPlanSub row = subscription.get();
        String plan = cache.lists()
                .discountPlan(scope, new DiscountPlanId(row.discountPlanNum()))
                .description();
        return Optional.of(
                new CoverageLine.Membership(plan, ApiDates.day(row.dateEffective()), ApiDates.day(row.dateTerm())));
    }

    private List<FoundPatient> one(CallScope scope, PatientId patient) throws IOException {
        try {
            return List.of(found(scope.ask(api.patients().one(patient))));
        } catch (ApiException refused) {
            if (refused.status() == 404) {
                return List.of();
            }
            throw refused;
        }
    }

    private List<FoundPatient> byName(CallScope scope, PatientQuestion.Names names, int limit) throws IOException {
        Map<PatientId, FoundPatient> found = new LinkedHashMap<>();
        for (PatientQuestion.Beginning way : names.ways()) {
            if (found.size() < limit) {
                found(scope.ask(api.patients().byName(way.last(), way.first(), limit)))
                        .sorted(BY_NAME)
                        .forEach(patient -> found.putIfAbsent(patient.patient(), patient));
            }
        }
        return found.values().stream().limit(limit).toList();
    }

    private static Stream<FoundPatient> found(Collection<Patient> rows) {
        return rows.stream().map(PatientsService::found).filter(found -> found.status() != PatientStatus.DELETED);
    }

    private static FoundPatient found(Patient row) {
        return new FoundPatient(
                new PatientId(row.patNum()),
                new PatientName(row.lName(), row.fName(), row.middleI(), row.preferred()),
                new Birth(ApiDates.day(row.birthdate())),
                Stream.of(row.wirelessPhone(), row.hmPhone(), row.wkPhone())
                        .filter(phone -> !phone.isBlank())
                        .findFirst()
                        .orElse(""),
                ApiName.find(PatientStatus.class, row.patStatus()).orElse(PatientStatus.PATIENT));
    }

    private static PatientSummary summary(Patient row) {
        return new PatientSummary(
                found(row),
                new PatientId(row.guarantor() > 0 ? row.guarantor() : row.patNum()),
                Money.dollars(row.estBalance()),
                Money.dollars(row.balTotal()));
    }

    private static CoverageLine.Plan plan(FamilyInsurance row) {
        String group = Stream.of(row.groupName(), row.employer(), row.groupNum())
                .filter(Objects::nonNull)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
        return new CoverageLine.Plan(row.ordinal(), row.carrierName(), group, row.isPending());
    }
}
