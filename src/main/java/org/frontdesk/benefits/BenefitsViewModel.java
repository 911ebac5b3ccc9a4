package org.frontdesk.benefits;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.frontdesk.domain.PatPlanId;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.benefit.BenefitEdits;
import org.frontdesk.domain.benefit.BenefitField;
import org.frontdesk.domain.benefit.RowState;
import org.frontdesk.domain.edits.Conflict;
import org.frontdesk.domain.edits.RowKey;
import org.frontdesk.service.Dated;
import org.frontdesk.service.Failure;
import org.frontdesk.service.Job;
import org.frontdesk.service.benefits.BenefitsService;
import org.frontdesk.service.benefits.PatientBenefits;
import org.frontdesk.service.benefits.WriteOutcome;
import org.frontdesk.service.estimate.Question;
import org.frontdesk.text.Formats;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.AsOf;
import org.frontdesk.ui.Navigation;
import org.frontdesk.ui.PatientTab;
import org.frontdesk.ui.Spot;

/** The benefit rows of one patient's plans: what is shown, edited, complained about and saved. */
public final class BenefitsViewModel {
    private final PatientId patient;
    private final BenefitsService service;
    private final Strings strings;
    private final Navigation navigation;

    private final ObservableList<String> plans = FXCollections.observableArrayList();
    /** Held, as it would hear nothing any more once it were collected. */
    private final ObservableList<String> plansShown = FXCollections.unmodifiableObservableList(plans);

    private final PlanRows rows;
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper known = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Failure> failure = new ReadOnlyObjectWrapper<>();
    private final BenefitsStatus status;
    private final List<PlanWork> works = new ArrayList<>();
    private final AsOf asOf;
    private Optional<Dated<PatientBenefits>> kept = Optional.empty();
    /** The plan to show once it is read, if somebody pointed at one of its rows. */
    private Optional<PatPlanId> wanted = Optional.empty();

    private Job reading = Job.none();
    private Job counting = Job.none();
    private final BenefitsService.Settlement settlement = this::settled;

    public BenefitsViewModel(PatientId patient, BenefitsService service, Strings strings, Navigation navigation) {
        this.patient = patient;
        this.service = service;
        this.strings = strings;
        this.navigation = navigation;
        this.asOf = new AsOf(strings);
        this.status = new BenefitsStatus(strings);
        this.rows = new PlanRows(strings, status, this::edited);
        service.watch(settlement);
    }

    /** Reads all plans and their rows; what is not saved stays. */
    public void load() {
        reading.cancel();
        loading.set(true);
        reading = service.benefitsOf(patient).start(this::showKept, this::show, this::fail);
    }

    /** Ends what is being read; unsaved edits stay for this session and a save under way goes on. */
    public void close() {
        service.unwatch(settlement);
        reading.cancel();
        counting.cancel();
        int unsaved =
                works.stream().mapToInt(work -> work.edits.pending().size()).sum();
        if (unsaved > 0) {
            navigation.say(strings.get("benefits.notice.kept", unsaved));
        }
    }

    /** Shows another plan; edits of this one stay. */
    public void choose(int plan) {
        if (plan >= 0 && plan < works.size() && plan != chosen.get()) {
            wanted = Optional.empty();
            chosen.set(plan);
            status.notice("");
            countPatients();
            refresh();
        }
    }

    /** Says at the side what a saved row does for this patient. */
    void explain(RowKey row) {
        work().ifPresent(work -> work.number(row)
                .ifPresentOrElse(
                        number -> navigation.explain(patient, new Question.OfRow(work.plan.patientPlan(), number)),
                        () -> navigation.say(strings.get("why.row.unknown"))));
    }

    /** Shows the plan that a row belongs to; empty while the row is not there. */
    Optional<RowKey> find(Spot.OfBenefit spot) {
        wanted = Optional.of(spot.plan());
        for (int i = 0; i < works.size(); i++) {
            Optional<RowKey> row = works.get(i).row(spot.row());
            if (row.isPresent() && works.get(i).plan.patientPlan().equals(spot.plan())) {
                choose(i);
                return row;
            }
        }
        return Optional.empty();
    }

    public void goToCoverage() {
        navigation.openPatient(patient, PatientTab.COVERAGE);
    }

    public void keepMine() {
        decide(BenefitEdits::keepMine, strings.get("benefits.conflict.decided.mine"));
    }

    public void takeTheirs() {
        decide(BenefitEdits::takeTheirs, strings.get("benefits.conflict.decided.theirs"));
    }

    // Saving

    /** Reads the rows once more, merges, and sends what changed. Problems and undecided conflicts come first. */
    public void save() {
        work().ifPresent(work -> {
            saving.set(true);
            status.notice("");
            new BenefitSaving(patient, service, rows.reference(), texts(), strings, work)
                    .start(end -> ended(work, end));
        });
    }

    private void ended(PlanWork work, SaveEnd end) {
        saving.set(false);
        failure.set(end.failure().orElse(null));
        status.notice(end.said());
        work.keep(service.drafts(), patient);
        refresh();
    }

    /** Something that waited came to its end; the edits know already. */
    private void settled(PatPlanId plan, WriteOutcome outcome) {
        works.stream()
                .filter(work -> work.plan.patientPlan().equals(plan))
                .findFirst()
                .ifPresent(work -> {
                    int through = work.fold(List.of(outcome), texts(), strings);
                    status.notice(through == 1 ? strings.get("benefits.notice.late") : "");
                    work.keep(service.drafts(), patient);
                    refresh();
                });
    }

    // Showing

    /** Only where nothing is shown yet; unsaved work waits for the rows as they are, or until those cannot be had. */
    private void showKept(Dated<PatientBenefits> read) {
        if (!known.get()) {
            boolean unsaved = read.value().plans().stream()
                    .anyMatch(plan ->
                            service.drafts().of(plan.plan().patientPlan()).isPresent());
            kept = Optional.of(read);
            if (!unsaved) {
                showDated();
            }
        }
    }

    private void showDated() {
        kept.filter(read -> !known.get()).ifPresent(read -> {
            take(read.value());
            asOf.refreshing(read.at());
        });
    }

    /** Rows that are shown already stay untouched, so that nobody is disturbed who has begun to work with them. */
    private void show(PatientBenefits read) {
        boolean shown =
                asOf.isDated() && kept.filter(old -> old.value().equals(read)).isPresent();
        asOf.fresh();
        loading.set(false);
        failure.set(null);
        if (!shown) {
            take(read);
        }
    }

    private void take(PatientBenefits read) {
        rows.reference(read.reference());
        boolean first = work().isEmpty();
        var before = wanted.or(() -> work().map(work -> work.plan.patientPlan()));
        works.clear();
        read.plans().forEach(plan -> works.add(PlanWork.of(plan, service.drafts(), read.reference())));
        int index = 0;
        for (int i = 0; i < works.size(); i++) {
            if (before.filter(works.get(i).plan.patientPlan()::equals).isPresent()) {
                index = i;
            }
        }
        chosen.set(works.isEmpty() ? -1 : index);
        status.notice(works.stream()
                .filter(work -> first)
                .flatMap(work -> work.restored.stream())
                .max(LocalDateTime::compareTo)
                .map(at -> new Formats(strings.locale()).restored(at, strings))
                .orElse(""));
        countPatients();
        refresh();
        known.set(!works.isEmpty());
    }

    private void fail(Failure problem) {
        showDated();
        asOf.stays();
        loading.set(false);
        failure.set(problem);
    }

    private void countPatients() {
        counting.cancel();
        work().filter(work -> work.reach.isEmpty())
                .ifPresent(work -> counting = service.reachOf(work.plan.plan())
                        .start(
                                patients -> {
                                    work.reach = Optional.of(patients);
                                    refresh();
                                },
                                // the count is a help beside the rows: without it the line stays empty
                                unknown -> work.reach = Optional.empty()));
    }

    private void decide(BiConsumer<BenefitEdits, Conflict<BenefitDraft, BenefitField>> decision, String inWords) {
        rows.decide(decision, conflict -> {
            var mine = work().flatMap(work -> work.edits.row(conflict.row())).flatMap(RowState::mine);
            service.decided(patient, texts().conflict(conflict, mine), inWords);
        });
    }

    private void edited(PlanWork work) {
        work.keep(service.drafts(), patient);
        refresh();
    }

    private void refresh() {
        List<String> names = works.stream()
                .map(work -> work.edits.pending().isEmpty()
                        ? texts().plan(work.plan)
                        : strings.get("benefits.view.plan.edited", texts().plan(work.plan)))
                .toList();
        if (!plans.equals(names)) {
            plans.setAll(names);
        }
        status.readOnly(service.isReadOnly());
        rows.show(work());
    }

    private Optional<PlanWork> work() {
        return chosen.get() >= 0 && chosen.get() < works.size()
                ? Optional.of(works.get(chosen.get()))
                : Optional.empty();
    }

    public ObservableList<String> plans() {
        return plansShown;
    }

    /** The rows of the plan that is shown, and what can be done to them. */
    public PlanRows sheet() {
        return rows;
    }

    /** Which of {@link #plans} is shown, -1 for none. */
    public ReadOnlyIntegerProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty loadingProperty() {
        return loading.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty knownProperty() {
        return known.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty savingProperty() {
        return saving.getReadOnlyProperty();
    }

    /** How old what is shown is, empty while it is fresh. */
    public ReadOnlyStringProperty ageProperty() {
        return asOf.textProperty();
    }

    public ReadOnlyObjectProperty<Failure> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** What is said around the grid. */
    public BenefitsStatus status() {
        return status;
    }

    private BenefitTexts texts() {
        return rows.texts();
    }

    Strings strings() {
        return strings;
    }
}
