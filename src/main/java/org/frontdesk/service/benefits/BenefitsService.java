package org.frontdesk.service.benefits;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.frontdesk.api.ApiCall;
import org.frontdesk.api.CallScope;
import org.frontdesk.api.DentalApi;
import org.frontdesk.api.wire.CodeGroup;
import org.frontdesk.api.wire.CovCat;
import org.frontdesk.api.wire.FamilyInsurance;
import org.frontdesk.api.wire.InsPlan;
import org.frontdesk.api.wire.InsSub;
import org.frontdesk.api.wire.ProcedureCode;
import org.frontdesk.domain.BenefitId;
import org.frontdesk.domain.PatPlanId;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.PlanId;
import org.frontdesk.domain.SubscriptionId;
import org.frontdesk.domain.benefit.BenefitEdits;
import org.frontdesk.domain.benefit.RowState;
import org.frontdesk.domain.benefit.StoredBenefit;
import org.frontdesk.domain.edits.RowKey;
import org.frontdesk.service.Background;
import org.frontdesk.service.Drafts;
import org.frontdesk.service.Failure;
import org.frontdesk.service.Refreshing;
import org.frontdesk.service.Unsaved;
import org.frontdesk.service.Work;
import org.frontdesk.service.cache.DeskCache;
import org.frontdesk.service.cache.ViewKind;
import org.frontdesk.service.journal.Journal;
import org.frontdesk.service.journal.JournalEvent;
import org.frontdesk.service.journal.JournalKind;
import org.frontdesk.service.queue.Order;
import org.frontdesk.service.queue.Origin;
import org.frontdesk.service.queue.Outcome;
import org.frontdesk.service.queue.WriteKind;
import org.frontdesk.service.queue.WriteQueue;

/** Reads and writes the benefit rows of a patient's plans. */
public final class BenefitsService {
    /** Beyond this many subscribers the count of patients would cost more requests than it is worth. */
    private static final int MOST_SUBSCRIBERS = 20;

    private static final ViewKind<List<PlanBenefits>> ROWS = ViewKind.ofList("benefits", PlanBenefits.class);

    private volatile boolean readOnly;
    private final DentalApi api;
    private final Background background;
    private final Drafts<PatPlanId, BenefitEdits> drafts;
    private final WriteQueue queue;
    private final Journal journal;
    private final WriteKind<RowOrder, Optional<StoredBenefit>> rowWrites;
    private final List<Settlement> watchers = new CopyOnWriteArrayList<>();
    private final DeskCache cache;
    private final AtomicReference<Words> words = new AtomicReference<>();
    private volatile Optional<PlanHistory> history = Optional.empty();

    /** The words made of these lists. */
    private record Words(
            List<CovCat> categories, List<CodeGroup> groups, List<ProcedureCode> codes, BenefitReference reference) {
        boolean areOf(List<CovCat> otherCategories, List<CodeGroup> otherGroups, List<ProcedureCode> otherCodes) {
            return categories.equals(otherCategories) && groups.equals(otherGroups) && codes.equals(otherCodes);
        }
    }

    /** Hears on the window thread of a write that came to its end after its save had. */
    @FunctionalInterface
    public interface Settlement {
        void settled(PatPlanId plan, WriteOutcome outcome);
    }

    public BenefitsService(DentalApi api, Background background) {
        this(api, background, new Drafts<>());
    }

    /** @param drafts unsaved work that outlives this service */
    public BenefitsService(DentalApi api, Background background, Drafts<PatPlanId, BenefitEdits> drafts) {
        this(api, background, DeskCache.inMemory(api, background), drafts, WriteQueue.inMemory(background));
    }

    /**
     * @param cache keeps what was read
     * @param queue sends what is saved, also what an earlier run left there
     */
    public BenefitsService(
            DentalApi api,
            Background background,
            DeskCache cache,
            Drafts<PatPlanId, BenefitEdits> drafts,
            WriteQueue queue) {
        this(api, background, cache, drafts, queue, Journal.none());
    }

    /** @param journal hears what a person decided where somebody else had changed the same */
    public BenefitsService(
            DentalApi api,
            Background background,
            DeskCache cache,
            Drafts<PatPlanId, BenefitEdits> drafts,
            WriteQueue queue,
            Journal journal) {
        this.journal = journal;
        this.api = api;
        this.background = background;
        this.cache = cache;
        this.drafts = drafts;
        this.queue = queue;
        this.rowWrites = new WriteKind<>("benefits.row", RowOrder.class, new RowCarrier(api, this::reference));
        queue.register(rowWrites, new WriteQueue.Listener<>() {
            @Override
            public void settled(Origin origin, RowOrder order, Outcome<Optional<StoredBenefit>> outcome) {
                BenefitsService.this.settled(order, outcome);
            }

            @Override
            public void recalled(RowOrder order, WriteQueue.Lasting lasting) {
                lasting.as(StoredBenefit.class).ifPresent(now -> BenefitsService.this.recalled(order, now));
            }
        });
    }

    /**
     * Notes what a person decided where somebody else had changed the same.
     *
     * @param conflict tells both values
     * @param decision which one was taken, in words
     */
    public void decided(PatientId patient, String conflict, String decision) {
        journal.append(
                JournalEvent.of(JournalKind.CONFLICT, conflict).about(patient).noting(decision));
    }

    /** From now on confirmed saves are kept there. */
    public void keepSaves(PlanHistory saves) {
        history = Optional.of(saves);
    }

    /** Calls the watcher when a write came to its end after its save had. */
    public void watch(Settlement watcher) {
        watchers.add(watcher);
    }

    /** Calls it no more. */
    public void unwatch(Settlement watcher) {
        watchers.remove(watcher);
    }

    /** Unsaved work on the rows of a patient's plan. */
    public Drafts<PatPlanId, BenefitEdits> drafts() {
        return drafts;
    }

    /** All plans of the patient with their rows and the patient's own. */
    public Refreshing<PatientBenefits> benefitsOf(PatientId patient) {
        return cache.patients()
                .of(ROWS, patient, reading(patient), (scope, plans) -> new PatientBenefits(plans, reference(scope)));
    }

    /** Reads the same before anybody asks. */
    public ApiCall.Steps<Boolean> ahead(PatientId patient) {
        return cache.patients().ahead(ROWS, patient, reading(patient));
    }

    private ApiCall.Steps<List<PlanBenefits>> reading(PatientId patient) {
        return scope -> {
            var plans = new ArrayList<PlanBenefits>();
            for (FamilyInsurance held : scope.ask(api.patients().insurance(patient))) {
                if (held.planNum() > 0) {
                    plans.add(rows(api, scope, plan(scope, held)));
                }
            }
            return plans;
        };
    }

    /**
     * One plan with its rows and those of one patient who holds it, read now.
     *
     * @param holder the patient; empty for any one, where only the plan's own rows are wanted
     * @return no plan when nobody holds it, or that patient does not
     */
    public Work<PatientBenefits> benefitsOf(PlanId plan, Optional<PatientId> holder) {
        return background.of(ApiCall.joined(scope -> {
            scope.ask(api.insurance().plan(plan)); // whoever asks for a plan that is not there is told so
            Optional<PatientId> patient = holder.isPresent() ? holder : anyHolder(scope, plan);
            var plans = new ArrayList<PlanBenefits>();
            if (patient.isPresent()) {
                for (FamilyInsurance held : scope.ask(api.patients().insurance(patient.get()))) {
                    if (held.planNum() == plan.number() && plans.isEmpty()) {
                        plans.add(rows(api, scope, plan(scope, held)));
                    }
                }
            }
            return new PatientBenefits(plans, reference(scope));
        }));
    }

    private Optional<PatientId> anyHolder(CallScope scope, PlanId plan) throws IOException {
        for (InsSub subscription : scope.ask(api.insurance().subscriptionsTo(plan))) {
            var held = scope.ask(api.patPlans().ofSubscription(new SubscriptionId(subscription.insSubNum())));
            if (!held.isEmpty()) {
                return Optional.of(new PatientId(held.getFirst().patNum()));
            }
        }
        return Optional.empty();
    }

    /** The practice's categories, code groups and procedure codes. */
    public Work<BenefitReference> reference() {
        return background.of(ApiCall.joined(this::reference));
    }

    /** The rows of one plan as they are now. */
    public Work<PlanBenefits> reread(BenefitPlan plan) {
        return background.of(ApiCall.joined(scope -> rows(api, scope, plan)));
    }

    /** How many writes to the rows of the plan are on their way; they are tried again now. */
    public int onTheirWay(BenefitPlan plan) {
        int writes = unfinished(plan);
        if (writes > 0) {
            queue.hurry();
        }
        return writes;
    }

    /** How many writes to the rows of the plan are on their way. */
    public int unfinished(BenefitPlan plan) {
        return queue.unfinished(line(plan));
    }

    /**
     * Hands the writes to the queue. It never fails as a whole: each write has its own outcome.
     *
     * @param known the rows that the writes go out from
     * @param fresh whether these were read just now; otherwise they are read again before anything is sent
     */
    public Work<List<WriteOutcome>> save(
            PatientId patient,
            BenefitPlan plan,
            List<StoredBenefit> known,
            List<Order<BenefitWrite>> writes,
            boolean fresh) {
        return save(Origin.of(patient, Unsaved.Kind.BENEFITS, plan.carrier()), plan, known, writes, fresh);
    }

    /** The same for writes that are about no patient. */
    public Work<List<WriteOutcome>> save(
            BenefitPlan plan, List<StoredBenefit> known, List<Order<BenefitWrite>> writes, boolean fresh) {
        return save(Origin.ofPractice(Unsaved.Kind.BENEFITS, plan.carrier()), plan, known, writes, fresh);
    }

    private Work<List<WriteOutcome>> save(
            Origin origin,
            BenefitPlan plan,
            List<StoredBenefit> known,
            List<Order<BenefitWrite>> writes,
            boolean fresh) {
        Set<BenefitId> ids = new HashSet<>();
        known.forEach(row -> ids.add(row.id()));
        List<Order<RowOrder>> orders = writes.stream()
                .map(order -> new Order<>(new RowOrder(plan, order.args(), ids), order.words()))
                .toList();
        return (onSuccess, onFailure) -> queue.submit(rowWrites, origin, line(plan), orders, fresh)
                .start(
                        outcomes -> {
                            List<WriteOutcome> ends = WriteEnds.of(writes, outcomes);
                            history.ifPresent(
                                    kept -> kept.saved(plan, known, WriteEnds.rows(known, writes, ends), false));
                            onSuccess.accept(ends);
                        },
                        onFailure);
    }

    private static String line(BenefitPlan plan) {
        return "benefits of plan " + plan.plan();
    }

    /** The draft, if there is one, learns of it before any screen does. */
    private void settled(RowOrder order, Outcome<Optional<StoredBenefit>> outcome) {
        PatPlanId key = order.plan().patientPlan();
        WriteOutcome end = WriteEnds.of(order.write().row(), outcome);
        drafts.of(key).ifPresent(draft -> take(order.plan(), draft, end));
        watchers.forEach(watcher -> watcher.settled(key, end));
    }

    /**
     * The program ended while a save was under way, with a draft in which the row is still a new one. Without this, a row that somebody else
     * changes meanwhile would be saved a second time.
     */
    private void recalled(RowOrder order, StoredBenefit now) {
        RowKey row = order.write().row();
        drafts.of(order.plan().patientPlan())
                .filter(draft -> draft.work().row(row).filter(RowState::isNew).isPresent())
                .ifPresent(draft -> take(order.plan(), draft, new WriteOutcome.Saved(row, now, Set.of())));
    }

    private void take(BenefitPlan plan, Drafts.Draft<BenefitEdits> draft, WriteOutcome outcome) {
        List<StoredBenefit> before = WriteEnds.stored(draft.work());
        take(draft.work(), outcome);
        history.ifPresent(kept -> kept.saved(plan, before, WriteEnds.stored(draft.work()), true));
        int left = draft.work().pending().size();
        if (left == 0) {
            drafts.forget(plan.patientPlan());
        } else {
            drafts.keep(plan.patientPlan(), draft.work(), draft.what().changes(left));
        }
    }

    /** Takes what became of a write into the edits it came from. */
    public static void take(BenefitEdits edits, WriteOutcome outcome) {
        switch (outcome) {
            case WriteOutcome.Saved saved -> edits.confirm(saved.row(), saved.now());
            case WriteOutcome.Removed removed -> edits.confirmRemoved(removed.row());
            case WriteOutcome.Waiting waiting -> edits.doubt(waiting.row());
            case WriteOutcome.NotSaved not -> {}
            case WriteOutcome.Overtaken overtaken -> {}
            case WriteOutcome.TakenBack taken -> {}
        }
    }

    /** How many patients hold the plan. */
    public Work<PlanReach> reachOf(PlanId plan) {
        return background.of(ApiCall.joined(scope -> {
            List<InsSub> subscriptions = scope.ask(api.insurance().subscriptionsTo(plan));
            if (subscriptions.size() > MOST_SUBSCRIBERS) {
                return new PlanReach(subscriptions.size(), true);
            }
            Set<Long> patients = new HashSet<>();
            for (InsSub subscription : subscriptions) {
                scope.ask(api.patPlans().ofSubscription(new SubscriptionId(subscription.insSubNum())))
                        .forEach(held -> patients.add(held.patNum()));
            }
            return new PlanReach(patients.size(), false);
        }));
    }

    static PlanBenefits rows(DentalApi api, CallScope scope, BenefitPlan plan) throws IOException {
        var all = scope
                .askAll(List.of(
                        api.benefits().ofPlan(plan.plan()), api.benefits().ofPatientPlan(plan.patientPlan())))
                .stream()
                .flatMap(List::stream)
                .toList();
        List<StoredBenefit> rows = BenefitWire.readAll(all);
        return new PlanBenefits(plan, rows, all.size() - rows.size());
    }

    private BenefitPlan plan(CallScope scope, FamilyInsurance held) throws IOException {
        var plan = new PlanId(held.planNum());
        Optional<InsPlan> known = cache.lists().knownPlan(held.planNum());
        InsPlan row =
                known.isPresent() ? known.get() : scope.ask(api.insurance().plan(plan));
        return new BenefitPlan(
                new PatPlanId(held.patPlanNum()),
                plan,
                held.ordinal(),
                held.carrierName(),
                held.groupName(),
                row.monthRenew() > 0);
    }

    /** The words made of the practice's lists, made once for each state of them. */
    private BenefitReference reference(CallScope scope) throws IOException {
        List<CovCat> categories = cache.lists().categories(scope);
        List<CodeGroup> groups = cache.lists().codeGroups(scope);
        List<ProcedureCode> codes = cache.lists().procedureCodes(scope);
        Words known = words.get();
        if (known == null || !known.areOf(categories, groups, codes)) {
            known = new Words(categories, groups, codes, BenefitWire.reference(categories, groups, codes));
            words.set(known);
        }
        return known.reference();
    }

    /** Learns from what became of writes whether the keys of this connection may change benefits. */
    public void mayWrite(List<WriteOutcome> outcomes) {
        boolean refused = outcomes.stream()
                .anyMatch(outcome ->
                        outcome instanceof WriteOutcome.NotSaved not && not.failure() instanceof Failure.NotAllowed);
        boolean done = outcomes.stream()
                .anyMatch(outcome -> outcome instanceof WriteOutcome.Saved || outcome instanceof WriteOutcome.Removed);
        if (refused || done) {
            readOnly = refused && !done;
        }
    }

    /** Whether the last writes were refused because these keys may only read. */
    public boolean isReadOnly() {
        return readOnly;
    }
}
