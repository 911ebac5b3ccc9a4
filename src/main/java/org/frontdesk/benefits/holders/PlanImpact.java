package org.frontdesk.benefits.holders;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.frontdesk.benefits.PlanPage;
import org.frontdesk.benefits.PlanSheet;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.PlanId;
import org.frontdesk.domain.benefit.BenefitOwner;
import org.frontdesk.domain.benefit.RowState;
import org.frontdesk.domain.benefit.overrule.PlanTurn;
import org.frontdesk.domain.estimate.BenefitLine;
import org.frontdesk.domain.estimate.ShareChange;
import org.frontdesk.service.Failure;
import org.frontdesk.service.Job;
import org.frontdesk.service.estimate.EstimateInputs;
import org.frontdesk.service.estimate.PlanLines;
import org.frontdesk.service.holders.Holder;
import org.frontdesk.service.holders.HoldersService;
import org.frontdesk.service.holders.OpenWork;

/**
 * Finds out, behind everything else that is asked, who holds the plan that is shown and what its unsaved changes do to them. What was read
 * is kept while the plan is shown; only the reckoning is made anew when the rows change.
 */
public final class PlanImpact {
    /** With more holders it waits until somebody asks for it. */
    private static final int BY_ITSELF = 60;

    private final PlanSheet sheet;
    private final HoldersService service;
    private final Subscription watching;

    private final ReadOnlyObjectWrapper<List<Holder>> holders = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Impact> impact = new ReadOnlyObjectWrapper<>(Impact.UNKNOWN);
    private final ReadOnlyObjectWrapper<Failure> failure = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper pending = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper halted = new ReadOnlyBooleanWrapper();

    private Optional<PlanId> plan = Optional.empty();
    private PlanTurn turn = PlanTurn.NONE;
    private boolean allKnown;
    private boolean told;
    private final Map<PatientId, OpenWork> works = new LinkedHashMap<>();
    private final Map<PatientId, ShareChange> shares = new HashMap<>();
    private Optional<PlanLines> lines = Optional.empty();
    private int turns;
    private Job reading = Job.none();

    public PlanImpact(PlanSheet sheet, HoldersService service) {
        this.sheet = sheet;
        this.service = service;
        this.watching = sheet.pageProperty().subscribe(this::turned);
    }

    public void close() {
        watching.unsubscribe();
        reading.cancel();
        turns++;
    }

    /** Reads the holders, whether there are changes or not. */
    public void tell() {
        told = true;
        proceed();
    }

    /** Ends what is being read; what is known stays. */
    public void halt() {
        reading.cancel();
        busy.set(false);
        halted.set(true);
    }

    /** Goes on after {@link #halt}, or begins where there are too many holders to begin by itself. */
    public void goOn() {
        halted.set(false);
        failure.set(null);
        read(true);
    }

    /** The page has a new value after each edit. */
    private void turned(Optional<PlanPage> page) {
        Optional<PlanId> now = page.map(shown -> shown.plan().plan());
        if (!now.equals(plan)) {
            plan = now;
            reading.cancel();
            busy.set(false);
            halted.set(false);
            failure.set(null);
            holders.set(List.of());
            allKnown = false;
            works.clear();
        }
        List<RowState> rows = page.map(PlanPage::rows).orElse(List.of());
        PlanTurn next = PlanTurn.of(rows);
        if (!next.equals(turn)) {
            turn = next;
            turns++;
            shares.clear();
            pending.set(
                    rows.stream().anyMatch(row -> row.isPending() && row.shown().owner() == BenefitOwner.PLAN));
            reckon(works.values());
        }
        show();
        proceed();
    }

    private void proceed() {
        if (plan.isPresent() && !busy.get() && !halted.get() && failure.get() == null && (told || pending.get())) {
            read(false);
        }
    }

    private void read(boolean asked) {
        if (plan.isEmpty()) {
            return;
        }
        if (!allKnown) {
            busy.set(true);
            reading = service.of(plan.get()).start(this::found, all -> foundAll(all, asked), this::fail);
        } else if (pending.get() && works.size() < people().size() && (asked || people().size() <= BY_ITSELF)) {
            busy.set(true);
            reading = service.lines().start(known -> lines(known), this::fail);
        } else {
            busy.set(false);
        }
        show();
    }

    private void found(List<Holder> soFar) {
        holders.set(soFar);
        show();
    }

    private void foundAll(List<Holder> all, boolean asked) {
        holders.set(all);
        allKnown = true;
        busy.set(false);
        read(asked);
    }

    private void lines(PlanLines known) {
        lines = Optional.of(known);
        List<PatientId> left =
                people().stream().filter(one -> !works.containsKey(one)).toList();
        reading = service.openWork(left).start(this::learned, all -> learnedAll(), this::fail);
    }

    private void learned(OpenWork work) {
        works.put(work.patient(), work);
        reckon(List.of(work));
        show();
    }

    private void learnedAll() {
        busy.set(false);
        show();
    }

    private void fail(Failure problem) {
        busy.set(false);
        failure.set(problem);
        show();
    }

    private void reckon(Collection<OpenWork> some) {
        if (!pending.get() || lines.isEmpty() || plan.isEmpty()) {
            return;
        }
        int asked = turns;
        List<OpenWork> open = List.copyOf(some);
        PlanTurn of = turn;
        PlanLines words = lines.get();
        PlanId which = plan.get();
        service.reckon(() -> reckoned(open, of, words, which))
                .start(
                        found -> {
                            if (asked == turns) {
                                shares.putAll(found);
                                show();
                            }
                        },
                        defect -> {});
    }

    private static Map<PatientId, ShareChange> reckoned(
            List<OpenWork> open, PlanTurn turn, PlanLines words, PlanId plan) {
        List<BenefitLine> before = words.of(turn.before());
        List<BenefitLine> after = words.of(turn.after());
        var found = new HashMap<PatientId, ShareChange>();
        for (OpenWork work : open) {
            if (work instanceof OpenWork.Planned planned) {
                planned.inputs().ifPresent(inputs -> found.put(work.patient(), share(inputs, plan, before, after)));
            }
        }
        return found;
    }

    /** A patient may hold the plan twice; each of both is turned. */
    private static ShareChange share(
            EstimateInputs inputs, PlanId plan, List<BenefitLine> before, List<BenefitLine> after) {
        return inputs.plans().stream()
                .filter(name -> name.plan().equals(plan))
                .findFirst()
                .map(name -> ShareChange.of(inputs.given(), inputs.doubts(), name.id(), before, after))
                .orElse(ShareChange.NONE);
    }

    private void show() {
        int unread = 0;
        int unreckoned = 0;
        int plans = 0;
        int procedures = 0;
        for (OpenWork work : works.values()) {
            plans += work.plans();
            procedures += work.procedures();
            unread += work instanceof OpenWork.Unread ? 1 : 0;
            unreckoned +=
                    work instanceof OpenWork.Planned planned && planned.inputs().isEmpty() ? 1 : 0;
        }
        impact.set(new Impact(people().size(), allKnown, works.size(), plans, procedures, unread, unreckoned, shares));
    }

    private List<PatientId> people() {
        return holders.get().stream().map(Holder::patient).distinct().collect(Collectors.toUnmodifiableList());
    }

    /** What is known to be planned for a holder, empty while it is not known. */
    Optional<OpenWork> work(PatientId patient) {
        return Optional.ofNullable(works.get(patient));
    }

    PlanSheet sheet() {
        return sheet;
    }

    /** Everybody who holds the plan, as far as known. */
    public ReadOnlyObjectProperty<List<Holder>> holdersProperty() {
        return holders.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Impact> impactProperty() {
        return impact.getReadOnlyProperty();
    }

    /** Whether rows of the plan are changed and not saved. */
    public ReadOnlyBooleanProperty pendingProperty() {
        return pending.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Whether somebody ended the reading. */
    public ReadOnlyBooleanProperty haltedProperty() {
        return halted.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Failure> failureProperty() {
        return failure.getReadOnlyProperty();
    }
}
