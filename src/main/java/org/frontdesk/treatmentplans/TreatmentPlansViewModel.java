package org.frontdesk.treatmentplans;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.TreatmentPlanId;
import org.frontdesk.domain.treatment.TreatmentPlan;
import org.frontdesk.service.Dated;
import org.frontdesk.service.Failure;
import org.frontdesk.service.Job;
import org.frontdesk.service.estimate.Question;
import org.frontdesk.service.queue.Orders;
import org.frontdesk.service.queue.Outcome;
import org.frontdesk.service.treatmentplans.PlanBook;
import org.frontdesk.service.treatmentplans.TreatmentPlanOrder;
import org.frontdesk.service.treatmentplans.TreatmentPlansService;
import org.frontdesk.text.Strings;
import org.frontdesk.treatmentplans.alternatives.AlternativesViewModel;
import org.frontdesk.treatmentplans.goodfaith.GoodFaithViewModel;
import org.frontdesk.treatmentplans.stale.StaleViewModel;
import org.frontdesk.ui.AsOf;
import org.frontdesk.ui.Navigation;

/** A patient's treatment plans: the list, the chosen plan with its lines, and the acts on it. */
public final class TreatmentPlansViewModel {
    private final PatientId patient;
    private final PlanDesk desk;
    private final TreatmentPlansService service;
    private final Strings strings;
    private final PlanWords words;
    private final Navigation navigation;
    private final PlanPanelViewModel panel;
    private final StaleViewModel stale;
    private final AlternativesViewModel alternatives;
    private final GoodFaithViewModel goodFaith;
    private final InactiveDeletion deletion;

    private final ObservableList<PlanRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper known = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Failure> failure = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<TreatmentPlan> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<PlanLinesViewModel> lines = new ReadOnlyObjectWrapper<>();
    private final Map<TreatmentPlanId, PlanLinesViewModel> opened = new LinkedHashMap<>();

    private PlanBook book = new PlanBook(List.of(), List.of());
    private final AsOf asOf;
    private Job job = Job.none();
    private final Orders.Settlement<TreatmentPlanOrder<?>> settlement = this::settled;

    public TreatmentPlansViewModel(PatientId patient, PlanDesk desk, Strings strings, Navigation navigation) {
        this.patient = patient;
        this.desk = desk;
        this.service = desk.plans();
        this.strings = strings;
        this.words = new PlanWords(strings);
        this.navigation = navigation;
        this.asOf = new AsOf(strings);
        this.panel = new PlanPanelViewModel(patient, service, strings, this::panelDone, navigation::say);
        this.stale = new StaleViewModel(
                patient, desk.guard(), service, strings, this::priority, navigation::say, this::prepared);
        this.alternatives = new AlternativesViewModel(
                patient, desk, strings, navigation::say, this::taken, question -> explain(question));
        this.goodFaith = new GoodFaithViewModel(patient, desk, strings, navigation);
        this.deletion = new InactiveDeletion(patient, service, strings, navigation::say, this::deletionDone);
        chosen.subscribe(plan -> {
            if (plan != null) {
                goodFaith.look(plan);
                stale.look(plan);
            }
        });
        service.watch(settlement);
    }

    public void load() {
        job.cancel();
        loading.set(true);
        job = service.plansOf(patient).start(this::showKept, this::show, this::fail);
    }

    /** Opens the lines of a plan; edits of another plan's lines wait there. */
    public void choose(TreatmentPlanId id) {
        plan(id).filter(plan -> !plan.equals(chosen.get())).ifPresent(plan -> {
            panel.dismiss();
            chosen.set(plan);
            lines.set(linesOf(plan));
        });
    }

    public void newPlan() {
        panel.openNew(planIds());
    }

    public void details() {
        selected().ifPresent(panel::openDetails);
    }

    /** Proposes a frozen copy of an active or inactive plan. */
    public void saveCopy() {
        selected().ifPresent(plan -> {
            if (plan.isSaved()) {
                navigation.say(strings.get("treatmentplans.copy.alreadySaved"));
            } else {
                panel.openCopy(plan, planIds(), savedHeadings(), false);
            }
        });
    }

    public void delete() {
        selected().ifPresent(plan -> {
            switch (plan.status()) {
                case ACTIVE -> navigation.say(strings.get("treatmentplans.delete.active"));
                case INACTIVE -> deletion.delete(plan, planIds());
                case SAVED -> panel.openDelete(plan, lineCount());
            }
        });
    }

    /** Makes the inactive plan again that was deleted last, if one was. */
    public void undoDelete() {
        deletion.undo();
    }

    /** Shows the plan to the patient to sign; a plan that is worked with is frozen first, edits are saved first. */
    public void sign() {
        selected().ifPresent(plan -> {
            if (!plan.isSaved()) {
                panel.openCopy(plan, planIds(), savedHeadings(), true);
            } else if (isEdited(plan)) {
                navigation.say(strings.get("treatmentplans.sign.saveFirst"));
            } else {
                navigation.openSigning(patient, plan.id());
            }
        });
    }

    /** Says at the side why an amount is what it is. */
    void explain(Question question) {
        navigation.explain(patient, question);
    }

    /** Whether lines of any plan are edited and not saved. */
    public boolean hasUnsentEdits() {
        return opened.values().stream().anyMatch(one -> one.editedProperty().get());
    }

    public void close() {
        service.unwatch(settlement);
        job.cancel();
        panel.close();
        stale.close();
        alternatives.close();
        goodFaith.close();
        deletion.close();
        opened.values().forEach(PlanLinesViewModel::close);
    }

    public ObservableList<PlanRow> rows() {
        return FXCollections.unmodifiableObservableList(rows);
    }

    public ReadOnlyBooleanProperty loadingProperty() {
        return loading.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty knownProperty() {
        return known.getReadOnlyProperty();
    }

    /** How old what is shown is, empty while it is fresh. */
    public ReadOnlyStringProperty ageProperty() {
        return asOf.textProperty();
    }

    public ReadOnlyObjectProperty<Failure> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** The plan that is open, null before the first. */
    public ReadOnlyObjectProperty<TreatmentPlan> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** The lines of the plan that is open, null before the first. */
    public ReadOnlyObjectProperty<PlanLinesViewModel> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /** Shows the open plan beside those it could be carried out in place of. */
    public void compare() {
        selected().ifPresent(plan -> alternatives.open(plan, book.plans()));
    }

    /** The good-faith estimate of the open plan. */
    public GoodFaithViewModel goodFaith() {
        return goodFaith;
    }

    public AlternativesViewModel alternatives() {
        return alternatives;
    }

    /** What moved since the open plan was saved or signed. */
    public StaleViewModel stale() {
        return stale;
    }

    public PlanPanelViewModel panel() {
        return panel;
    }

    public Strings strings() {
        return strings;
    }

    /** The row of a plan. */
    PlanRow row(TreatmentPlan plan) {
        return words.row(plan, isEdited(plan));
    }

    /** Who signed and when, and that the lines are locked by it; empty for an unsigned plan. */
    String lockSentence(TreatmentPlan plan) {
        return words.locked(plan);
    }

    /** Whether its lines have edits that are not saved, seen by this screen yet or not. */
    private boolean isEdited(TreatmentPlan plan) {
        return service.drafts().lines().of(plan.id()).isPresent();
    }

    /** Only where nothing is shown yet. */
    private void showKept(Dated<PlanBook> kept) {
        if (!known.get()) {
            take(kept.value());
            asOf.refreshing(kept.at());
        }
    }

    private void show(PlanBook newest) {
        loading.set(false);
        failure.set(null);
        asOf.fresh();
        take(newest);
    }

    private void take(PlanBook newest) {
        book = newest;
        opened.keySet().stream().filter(id -> plan(id).isEmpty()).toList().forEach(gone -> {
            opened.remove(gone).close();
            service.drafts().lines().forget(gone);
        });
        known.set(!book.plans().isEmpty());
        TreatmentPlan before = chosen.get();
        Optional<TreatmentPlan> next = (before == null ? Optional.<TreatmentPlan>empty() : plan(before.id()))
                .or(() -> book.plans().stream().findFirst());
        chosen.set(next.orElse(null));
        lines.set(next.map(this::linesOf).orElse(null));
        list();
    }

    private void fail(Failure reason) {
        asOf.stays();
        loading.set(false);
        failure.set(reason);
    }

    private void list() {
        List<PlanRow> shown = book.plans().stream().map(this::row).toList();
        if (shown.size() != rows.size()) {
            rows.setAll(shown);
            return;
        }
        for (int i = 0; i < shown.size(); i++) {
            if (!shown.get(i).equals(rows.get(i))) {
                rows.set(i, shown.get(i));
            }
        }
    }

    /**
     * The lines as they are open already, or opened now. A plan that was signed or unsigned meanwhile is opened anew, unless it has edits:
     * those stay, and their save says what stands in the way.
     */
    private PlanLinesViewModel linesOf(TreatmentPlan plan) {
        PlanLinesViewModel open = opened.get(plan.id());
        boolean outdated = open != null
                && open.plan().isSigned() != plan.isSigned()
                && !open.editedProperty().get();
        if (open == null || outdated) {
            if (open != null) {
                open.close();
            }
            open = new PlanLinesViewModel(patient, plan, book.priorities(), desk, strings, navigation::say, this::list);
            opened.put(plan.id(), open);
            open.load();
        }
        return open;
    }

    private String priority(long number) {
        return new LineTexts(strings, book.priorities()).priority(number);
    }

    /** Opens the copy that takes the place of one that moved. */
    private void prepared(TreatmentPlan copy) {
        chosen.set(copy);
        load();
    }

    /** Shows the copy of the chosen alternative to the patient. */
    private void taken(TreatmentPlan copy) {
        prepared(copy);
        navigation.openSigning(patient, copy.id());
    }

    private void deletionDone(Optional<TreatmentPlan> made) {
        chosen.set(made.orElse(null));
        load();
    }

    private void panelDone(PanelAct act, Optional<TreatmentPlan> result) {
        navigation.say(strings.get("treatmentplans.done." + act.name()));
        chosen.set(result.orElse(null));
        load();
        if (act == PanelAct.COPY_AND_SIGN) {
            result.ifPresent(copy -> navigation.openSigning(patient, copy.id()));
        }
    }

    /** Something came to its end after it had been said that it waits. */
    private void settled(TreatmentPlanOrder<?> order, Outcome<?> outcome) {
        if (!order.patient().equals(patient)) {
            return;
        }
        if (order instanceof TreatmentPlanOrder.Line line) {
            Optional.ofNullable(opened.get(line.plan())).ifPresent(open -> open.settled(line.line(), outcome));
        } else {
            panel.settled(order, outcome);
            load();
        }
    }

    private Optional<TreatmentPlan> selected() {
        return Optional.ofNullable(chosen.get());
    }

    private Optional<TreatmentPlan> plan(TreatmentPlanId id) {
        return book.plans().stream().filter(plan -> plan.id().equals(id)).findFirst();
    }

    private Set<TreatmentPlanId> planIds() {
        return book.plans().stream().map(TreatmentPlan::id).collect(Collectors.toSet());
    }

    private List<String> savedHeadings() {
        return book.plans().stream()
                .filter(TreatmentPlan::isSaved)
                .map(plan -> plan.details().heading())
                .toList();
    }

    private int lineCount() {
        return lines.get() == null
                ? 0
                : (int) lines.get().rows().stream().filter(row -> !row.isSum()).count();
    }
}
