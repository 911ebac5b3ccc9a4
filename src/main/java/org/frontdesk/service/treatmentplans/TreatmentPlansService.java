package org.frontdesk.service.treatmentplans;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.frontdesk.api.ApiCall;
import org.frontdesk.api.ApiDates;
import org.frontdesk.api.DentalApi;
import org.frontdesk.api.wire.Patient;
import org.frontdesk.api.wire.ProcedureLog;
import org.frontdesk.api.wire.TreatPlanAttach;
import org.frontdesk.document.GoodFaithPaper;
import org.frontdesk.document.GoodFaithPdf;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.PlanLineId;
import org.frontdesk.domain.ProcedureId;
import org.frontdesk.domain.TreatmentPlanId;
import org.frontdesk.domain.treatment.LineChange;
import org.frontdesk.domain.treatment.StoredLine;
import org.frontdesk.domain.treatment.TreatmentPlan;
import org.frontdesk.service.Background;
import org.frontdesk.service.Failure;
import org.frontdesk.service.Job;
import org.frontdesk.service.Refreshing;
import org.frontdesk.service.Unsaved;
import org.frontdesk.service.Work;
import org.frontdesk.service.cache.DeskCache;
import org.frontdesk.service.cache.ViewKind;
import org.frontdesk.service.queue.Order;
import org.frontdesk.service.queue.Orders;
import org.frontdesk.service.queue.Origin;
import org.frontdesk.service.queue.Outcome;
import org.frontdesk.service.queue.WriteQueue;
import org.frontdesk.text.Strings;

/** A patient's treatment plans and their lines. */
public final class TreatmentPlansService {
    private static final ViewKind<List<TreatmentPlan>> PLANS = ViewKind.ofList("treatmentplans", TreatmentPlan.class);

    private final DentalApi api;
    private final Background background;
    private final PlanDrafts drafts;
    private final DeskCache cache;
    private final Orders<TreatmentPlanOrder<?>> orders;

    public TreatmentPlansService(DentalApi api, Background background) {
        this(api, background, new PlanDrafts());
    }

    public TreatmentPlansService(DentalApi api, Background background, PlanDrafts drafts) {
        this(api, background, drafts, DeskCache.inMemory(api, background));
    }

    /** @param cache keeps what was read */
    public TreatmentPlansService(DentalApi api, Background background, PlanDrafts drafts, DeskCache cache) {
        this(api, background, drafts, cache, WriteQueue.inMemory(background));
    }

    /**
     * @param drafts unsaved work that outlives this service
     * @param cache keeps what was read
     * @param queue sends what is saved, also what an earlier run left there
     */
    public TreatmentPlansService(
            DentalApi api, Background background, PlanDrafts drafts, DeskCache cache, WriteQueue queue) {
        this.api = api;
        this.background = background;
        this.drafts = drafts;
        this.cache = cache;
        this.orders = new Orders<>(queue);
        orders.watch(new SentPanels(drafts.panels())::settled);
        var writing = new TreatmentPlanWriting(api.treatPlans());
        var lines = new LineWriting(api.treatPlans());
        orders.register("treatmentplans.create", TreatmentPlanOrder.Create.class, writing::create);
        orders.register("treatmentplans.change", TreatmentPlanOrder.Change.class, writing::change);
        orders.register("treatmentplans.copy", TreatmentPlanOrder.SaveCopy.class, writing::saveCopy);
        orders.register("treatmentplans.renew", TreatmentPlanOrder.Renew.class, writing::renew);
        orders.register("treatmentplans.delete", TreatmentPlanOrder.Delete.class, writing::delete);
        orders.register("treatmentplans.restore", TreatmentPlanOrder.Restore.class, writing::restore);
        orders.register("treatmentplans.urgency", TreatmentPlanOrder.Urgency.class, writing::urgency);
        orders.register("treatmentplans.line", TreatmentPlanOrder.Line.class, lines::line);
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

    /** What stands at the head of a paper for the patient. */
    public Work<PaperHead> headOf(PatientId patient) {
        return background.of(ApiCall.joined(scope -> {
            Patient person = scope.ask(api.patients().one(patient));
            return new PaperHead(
                    scope.ask(api.reference().preference("PracticeTitle")).orElse(""),
                    (person.fName() + " " + person.lName()).strip(),
                    ApiDates.day(person.birthdate()));
        }));
    }

    /** A good-faith estimate as a PDF, drawn away from the window. */
    public Work<byte[]> print(GoodFaithPaper paper, Strings strings) {
        return background.of(ApiCall.joined(scope -> new GoodFaithPdf(strings).print(paper)));
    }

    /** The frozen lines of a saved plan, in their order. */
    public Work<List<StoredLine>> linesOf(TreatmentPlanId plan) {
        return background.of(api.treatPlans()
                .lines(plan)
                .map(rows -> rows.stream().map(PlanReading::line).toList()));
    }

    /** The plan from which a saved one can be saved anew: the one worked with that holds most of its procedures, empty when none does. */
    public Work<Optional<SourcePlan>> sourceOf(PatientId patient, TreatmentPlanId saved) {
        return background.of(ApiCall.joined(scope -> SourcePlan.find(api.treatPlans(), scope, patient, saved)));
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

    /**
     * Hands over what is to be done; it never fails as a whole.
     *
     * @param words for the person, what it does
     */
    public <R> Work<Outcome<R>> send(TreatmentPlanOrder<R> order, String words) {
        return orders.send(order, origin(order), line(order), words);
    }

    /**
     * Hands over the changes of a saved plan's lines, each a write of its own. What somebody else changed since they were seen is left
     * alone.
     *
     * @param words for the person, what a change does
     */
    public Work<SentLines> saveLines(
            PatientId patient, TreatmentPlan plan, List<LineChange> changes, Function<LineChange, String> words) {
        Map<PlanLineId, String> said = new HashMap<>();
        changes.forEach(change -> said.put(change.id(), words.apply(change)));
        return (onSuccess, onFailure) -> linesOf(plan.id())
                .start(
                        now -> saveLines(new LineSaving(patient, plan, changes, Optional.of(now)), true, said)
                                .start(onSuccess, onFailure),
                        problem -> {
                            if (problem instanceof Failure.Offline || problem instanceof Failure.ServerTrouble) {
                                saveLines(new LineSaving(patient, plan, changes, Optional.empty()), false, said)
                                        .start(onSuccess, onFailure);
                            } else {
                                onFailure.accept(problem);
                            }
                        });
    }

    private Work<SentLines> saveLines(LineSaving saving, boolean fresh, Map<PlanLineId, String> words) {
        List<Order<TreatmentPlanOrder<?>>> writes = new ArrayList<>();
        saving.orders().forEach(order -> writes.add(new Order<>(order, words.get(order.line()))));
        return (onSuccess, onFailure) -> {
            if (writes.isEmpty()) {
                onSuccess.accept(saving.result(List.of()));
                return Job.none();
            }
            TreatmentPlanOrder.Line first = saving.orders().getFirst();
            return orders.<Optional<StoredLine>>sendAll(writes, origin(first), line(first), fresh)
                    .start(outcomes -> onSuccess.accept(saving.result(outcomes)), onFailure);
        };
    }

    /** How many writes to the same plan, or making one for the same patient, are on their way; they are tried again now. */
    public int onTheirWay(TreatmentPlanOrder<?> order) {
        return orders.onTheirWay(line(order));
    }

    /** How many writes to the plan are on their way; they are tried again now. */
    public int onTheirWay(TreatmentPlanId plan) {
        return orders.onTheirWay(line(plan));
    }

    /** Calls the watcher when something came to its end after whoever handed it over had been told that it waits. */
    public void watch(Orders.Settlement<TreatmentPlanOrder<?>> watcher) {
        orders.watch(watcher);
    }

    /** Calls it no more. */
    public void unwatch(Orders.Settlement<TreatmentPlanOrder<?>> watcher) {
        orders.unwatch(watcher);
    }

    private static Origin origin(TreatmentPlanOrder<?> order) {
        Unsaved.Kind place =
                order instanceof TreatmentPlanOrder.Line ? Unsaved.Kind.PLAN_LINES : Unsaved.Kind.PLAN_PANEL;
        return Origin.of(order.patient(), place, order.heading());
    }

    private static String line(TreatmentPlanOrder<?> order) {
        return switch (order) {
            case TreatmentPlanOrder.Create create -> "new treatment plans of patient " + create.patient();
            case TreatmentPlanOrder.Change change -> line(change.plan());
            case TreatmentPlanOrder.SaveCopy copy -> line(copy.plan());
            case TreatmentPlanOrder.Renew renew -> line(renew.plan());
            case TreatmentPlanOrder.Delete delete -> line(delete.plan());
            case TreatmentPlanOrder.Restore restore -> "new treatment plans of patient " + restore.patient();
            case TreatmentPlanOrder.Urgency urgency -> line(urgency.plan());
            case TreatmentPlanOrder.Line one -> line(one.plan());
        };
    }

    private static String line(TreatmentPlanId plan) {
        return "treatment plan " + plan;
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
