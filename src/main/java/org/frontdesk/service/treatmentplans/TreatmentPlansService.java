package org.frontdesk.service.treatmentplans;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frontdesk.api.ApiCall;
import org.frontdesk.api.ApiDates;
import org.frontdesk.api.DentalApi;
import org.frontdesk.api.Fields;
import org.frontdesk.api.wire.Patient;
import org.frontdesk.api.wire.ProcedureLog;
import org.frontdesk.api.wire.TreatPlanAttach;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.ProcedureId;
import org.frontdesk.domain.TreatmentPlanId;
import org.frontdesk.domain.treatment.LineChange;
import org.frontdesk.domain.treatment.PlanDetails;
import org.frontdesk.domain.treatment.PlanKind;
import org.frontdesk.domain.treatment.PlanStatus;
import org.frontdesk.domain.treatment.StoredLine;
import org.frontdesk.domain.treatment.TreatmentPlan;
import org.frontdesk.service.Background;
import org.frontdesk.service.Refreshing;
import org.frontdesk.service.Work;
import org.frontdesk.service.cache.DeskCache;
import org.frontdesk.service.cache.ViewKind;

/** A patient's treatment plans and their lines. */
public final class TreatmentPlansService {
    private static final ViewKind<List<TreatmentPlan>> PLANS = ViewKind.ofList("treatmentplans", TreatmentPlan.class);

    private final DentalApi api;
    private final Background background;
    private final PlanDrafts drafts;
    private final DeskCache cache;

    public TreatmentPlansService(DentalApi api, Background background) {
        this(api, background, new PlanDrafts());
    }

    public TreatmentPlansService(DentalApi api, Background background, PlanDrafts drafts) {
        this(api, background, drafts, DeskCache.inMemory(api, background));
    }

    /**
     * @param drafts unsaved work that outlives this service
     * @param cache keeps what was read
     */
    public TreatmentPlansService(DentalApi api, Background background, PlanDrafts drafts, DeskCache cache) {
        this.api = api;
        this.background = background;
        this.drafts = drafts;
        this.cache = cache;
    }

    /** Unsaved work on plans. */
    public PlanDrafts drafts() {
        return drafts;
    }

    /** All plans of the patient in order, with the practice's priorities. */
    public Refreshing<PlanBook> plansOf(PatientId patient) {
        return cache.patients()
                .of(
                        PLANS,
                        patient,
                        reading(patient),
                        (scope, plans) -> new PlanBook(
                                plans,
                                cache.lists().priorities(scope).stream()
                                        .map(row -> new Choice(row.defNum(), row.itemName()))
                                        .toList()));
    }

    /** Reads the same before anybody asks. */
    public ApiCall.Steps<Boolean> ahead(PatientId patient) {
        return cache.patients().ahead(PLANS, patient, reading(patient));
    }

    private ApiCall.Steps<List<TreatmentPlan>> reading(PatientId patient) {
        return scope -> scope.ask(api.treatPlans().ofPatient(patient)).stream()
                .map(PlanReading::plan)
                .sorted(TreatmentPlan.IN_ORDER)
                .toList();
    }

    /** Who can answer for a plan of the patient (the family), and who can present one (the users). */
    public Work<PlanPeople> peopleFor(PatientId patient) {
        return background.of(ApiCall.joined(scope -> {
            long guarantor = scope.ask(api.patients().one(patient)).guarantor();
            List<Choice> family =
                    scope.ask(api.patients().family(guarantor > 0 ? new PatientId(guarantor) : patient)).stream()
                            .map(row -> new Choice(row.patNum(), name(row)))
                            .toList();
            List<Choice> users = cache.lists().users(scope).stream()
                    .map(row -> new Choice(row.userNum(), row.userName()))
                    .toList();
            return new PlanPeople(family, users);
        }));
    }

    /** The frozen lines of a saved plan, in their order. */
    public Work<List<StoredLine>> linesOf(TreatmentPlanId plan) {
        return background.of(api.treatPlans()
                .lines(plan)
                .map(rows -> rows.stream().map(PlanReading::line).toList()));
    }

    /** The procedures of an active or inactive plan. A tie to a procedure that is not in the chart any more is left out. */
    public Work<List<PlannedProcedure>> proceduresOf(PatientId patient, TreatmentPlanId plan) {
        return background.of(ApiCall.joined(scope -> {
            List<TreatPlanAttach> ties = scope.ask(api.treatPlans().attached(plan));
            if (ties.isEmpty()) {
                return List.of();
            }
            Map<Long, ProcedureLog> chart = new LinkedHashMap<>();
            scope.ask(api.procedures().ofPatient(patient)).forEach(row -> chart.put(row.procNum(), row));
            List<PlannedProcedure> planned = new ArrayList<>();
            for (TreatPlanAttach tie : ties) {
                if (chart.containsKey(tie.procNum())) {
                    planned.add(planned(tie, chart.get(tie.procNum())));
                }
            }
            return planned;
        }));
    }

    /** Makes an inactive plan. An empty heading or note, or no kind, leaves the choice to the practice's settings. */
    public Work<TreatmentPlan> create(
            PatientId patient, String heading, String note, Optional<PlanKind> kind, Making making) {
        Fields fields = Fields.of("PatNum", patient.number())
                .andIf("Heading", given(heading))
                .andIf("Note", given(note))
                .andIf("TPType", kind);
        ApiCall<TreatmentPlan> post = api.treatPlans().create(fields).map(PlanReading::plan);
        Optional<String> wished = given(heading);
        return background.of(ApiCall.joined(scope -> making.make(
                scope,
                api.treatPlans(),
                patient,
                plan -> plan.status() == PlanStatus.INACTIVE
                        && wished.map(plan.details().heading()::equals).orElse(true),
                post)));
    }

    /** Sends the details in which {@code to} differs from {@code from}. */
    public Work<TreatmentPlan> change(TreatmentPlanId plan, PlanDetails from, PlanDetails to) {
        var fields = Fields.none();
        if (!from.heading().equals(to.heading())) {
            fields.and("Heading", to.heading());
        }
        if (!from.note().equals(to.note())) {
            fields.and("Note", to.note());
        }
        if (from.kind() != to.kind()) {
            fields.and("TPType", to.kind());
        }
        if (!from.date().equals(to.date())) {
            fields.and("DateTP", ApiDates.text(to.date()));
        }
        if (!from.responsible().equals(to.responsible())) {
            fields.and("ResponsParty", to.responsible().map(PatientId::number).orElse(0L));
        }
        return background.of(api.treatPlans().change(plan, fields).map(PlanReading::plan));
    }

    /**
     * Freezes an unsigned copy of an active or inactive plan; the plan itself stays.
     *
     * @param presenter the user who shows it to the patient, 0 for none
     */
    public Work<TreatmentPlan> saveCopy(
            PatientId patient, TreatmentPlanId plan, String heading, long presenter, Making making) {
        Fields fields = Fields.of("TreatPlanNum", plan.number()).and("Heading", heading);
        if (presenter > 0) {
            fields.and("UserNumPresenter", presenter);
        }
        ApiCall<TreatmentPlan> post = api.treatPlans().save(fields).map(PlanReading::plan);
        return background.of(ApiCall.joined(scope -> making.make(
                scope,
                api.treatPlans(),
                patient,
                copy -> copy.isSaved() && copy.details().heading().equals(heading),
                post)));
    }

    /** Deletes the plan, and with a saved one its lines. Nothing brings them back. */
    public Work<Void> delete(TreatmentPlanId plan) {
        return background.of(api.treatPlans().delete(plan));
    }

    /** Sends the changes of a saved plan's lines. It fails only when nothing was sent; everything else is in the answer. */
    public Work<SentLines> saveLines(TreatmentPlanId plan, List<LineChange> changes) {
        return background.of(ApiCall.joined(scope -> new LineSaving(api.treatPlans()).run(scope, plan, changes)));
    }

    private static Optional<String> given(String text) {
        return Optional.of(text.strip()).filter(typed -> !typed.isEmpty());
    }

    private static String name(Patient row) {
        return row.lName() + ", " + row.fName();
    }

    private static PlannedProcedure planned(TreatPlanAttach tie, ProcedureLog row) {
        return new PlannedProcedure(
                tie.treatPlanAttachNum(),
                new ProcedureId(row.procNum()),
                tie.priority(),
                tie.priorityName(),
                row.toothNum(),
                row.surf().isEmpty() ? row.toothRange() : row.surf(),
                row.procCode(),
                row.descript(),
                Money.dollars(row.procFee()));
    }
}
