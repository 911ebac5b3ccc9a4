package org.frontdesk.service.benefits;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.frontdesk.api.ApiCall;
import org.frontdesk.api.DentalApi;
import org.frontdesk.domain.BenefitId;
import org.frontdesk.domain.PatPlanId;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.PlanId;
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
    private volatile boolean readOnly;
    private final BenefitReading reading;
    private final Drafts<PatPlanId, BenefitEdits> drafts;
    private final WriteQueue queue;
    private final Journal journal;
    private final WriteKind<RowOrder, Optional<StoredBenefit>> rowWrites;
    private final List<Settlement> watchers = new CopyOnWriteArrayList<>();
    private volatile Optional<PlanHistory> history = Optional.empty();

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
        this.reading = new BenefitReading(api, background, cache);
        this.drafts = drafts;
        this.queue = queue;
        this.rowWrites = new WriteKind<>("benefits.row", RowOrder.class, new RowCarrier(api, reading::reference));
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
        return reading.benefitsOf(patient);
    }

    /** Reads the same before anybody asks. */
    public ApiCall.Steps<Boolean> ahead(PatientId patient) {
        return reading.ahead(patient);
    }

    /**
     * One plan with its rows and those of one patient who holds it, read now.
     *
     * @param holder the patient; empty for any one, where only the plan's own rows are wanted
     * @return no plan when nobody holds it, or that patient does not
     */
    public Work<PatientBenefits> benefitsOf(PlanId plan, Optional<PatientId> holder) {
        return reading.benefitsOf(plan, holder);
    }

    /** The practice's categories, code groups and procedure codes. */
    public Work<BenefitReference> reference() {
        return reading.reference();
    }

    /** The rows of one plan as they are now. */
    public Work<PlanBenefits> reread(BenefitPlan plan) {
        return reading.reread(plan);
    }

    /** How many patients hold the plan. */
    public Work<PlanReach> reachOf(PlanId plan) {
        return reading.reachOf(plan);
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
