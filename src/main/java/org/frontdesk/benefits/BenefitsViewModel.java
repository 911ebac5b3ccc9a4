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
import org.frontdesk.domain.benefit.BenefitOwner;
import org.frontdesk.domain.benefit.BenefitProblem;
import org.frontdesk.domain.benefit.BenefitShape;
import org.frontdesk.domain.benefit.RowState;
import org.frontdesk.domain.benefit.TimePeriod;
import org.frontdesk.domain.edits.Conflict;
import org.frontdesk.domain.edits.RowKey;
import org.frontdesk.service.Dated;
import org.frontdesk.service.Failure;
import org.frontdesk.service.Job;
import org.frontdesk.service.benefits.BenefitReference;
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
    private final ObservableList<BenefitRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper known = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Failure> failure = new ReadOnlyObjectWrapper<>();
    private final BenefitsStatus status;
    private final List<PlanWork> works = new ArrayList<>();
    private BenefitTexts texts;
    private BenefitChoices choices;
    private BenefitReference reference;
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
        reference(new BenefitReference(List.of(), List.of(), List.of()));
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

    // Editing

    /** Why what is being typed cannot be saved so, empty when it can. */
    public String complaintAbout(RowKey row, BenefitColumn column, String typed) {
        Optional<RowState> state = state(row);
        if (state.isEmpty() || state.get().isRemoved()) {
            return "";
        }
        RowState now = state.get();
        BenefitDraft draft = now.shown().with(column.fields().getFirst(), typed);
        for (BenefitProblem problem : texts.problems(new RowState(row, now.stored(), Optional.of(draft)))) {
            if (column.fields().contains(problem.place())) {
                return texts.sentence(problem);
            }
        }
        return "";
    }

    /** Puts a typed number into a row, right or wrong. */
    public void type(RowKey row, BenefitColumn column, String typed) {
        state(row)
                .flatMap(RowState::mine)
                .ifPresent(draft -> change(row, draft.with(column.fields().getFirst(), typed)));
    }

    /** Puts a code that is in no list into a row, as typed. */
    public void typeCode(RowKey row, String typed) {
        state(row)
                .flatMap(RowState::mine)
                .ifPresent(draft -> change(
                        row,
                        draft.with(BenefitField.CATEGORY, 0L)
                                .with(BenefitField.CODE_GROUP, 0L)
                                .with(BenefitField.CODE, typed)));
    }

    public void take(RowKey row, BenefitChoice choice) {
        state(row).flatMap(RowState::mine).ifPresent(draft -> change(row, choice.in(draft)));
    }

    /** What a cell's list offers for the letters typed. */
    public List<BenefitChoice> choices(BenefitColumn column, String typed) {
        return choices.like(column, typed);
    }

    /** Adds a row of a kind below another, or at the end; gives it for the view to go to. */
    public Optional<RowKey> add(BenefitShape shape, Optional<RowKey> below) {
        return work().map(work -> {
            TimePeriod year = work.plan.serviceYear() ? TimePeriod.SERVICE_YEAR : TimePeriod.CALENDAR_YEAR;
            RowKey key = work.edits.add(shape.begin(BenefitOwner.PLAN, year), below);
            edited(work);
            return key;
        });
    }

    public Optional<RowKey> duplicate(RowKey row) {
        return work().flatMap(work -> {
            Optional<RowKey> copy = work.edits.duplicate(row);
            edited(work);
            return copy;
        });
    }

    /** Marks a row as removed until it is saved. */
    public void remove(RowKey row) {
        work().ifPresent(work -> {
            work.edits.remove(row);
            edited(work);
        });
    }

    public void undo() {
        work().ifPresent(work -> {
            work.edits.undo();
            edited(work);
        });
    }

    public void redo() {
        work().ifPresent(work -> {
            work.edits.redo();
            edited(work);
        });
    }

    /** Takes back everything unsaved of the plan shown; one undo brings it back. */
    public void discard() {
        work().ifPresent(work -> {
            work.edits.discard();
            work.refused.clear();
            edited(work);
        });
    }

    public void keepMine() {
        decide(BenefitEdits::keepMine, strings.get("benefits.conflict.decided.mine"));
    }

    public void takeTheirs() {
        decide(BenefitEdits::takeTheirs, strings.get("benefits.conflict.decided.theirs"));
    }

    /** The next cell to mend below and right of a place, then from the top; empty when there is none. */
    public Optional<Place> nextProblem(Optional<Place> from) {
        return Place.nextProblem(rows, from);
    }

    // Saving

    /** Reads the rows once more, merges, and sends what changed. Problems and undecided conflicts come first. */
    public void save() {
        work().ifPresent(work -> {
            saving.set(true);
            status.notice("");
            new BenefitSaving(patient, service, reference, texts, strings, work).start(end -> ended(work, end));
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
                    int through = work.fold(List.of(outcome), texts, strings);
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
        reference(read.reference());
        boolean first = work().isEmpty();
        var before = wanted.or(() -> work().map(work -> work.plan.patientPlan()));
        works.clear();
        read.plans().forEach(plan -> works.add(PlanWork.of(plan, service.drafts(), reference)));
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

    private void change(RowKey row, BenefitDraft draft) {
        work().ifPresent(work -> {
            work.edits.change(row, draft);
            work.refused.remove(row);
            edited(work);
        });
    }

    private void decide(BiConsumer<BenefitEdits, Conflict<BenefitDraft, BenefitField>> decision, String inWords) {
        work().filter(work -> !work.edits.conflicts().isEmpty()).ifPresent(work -> {
            var conflict = work.edits.conflicts().getFirst();
            var mine = work.edits.row(conflict.row()).flatMap(RowState::mine);
            service.decided(patient, texts.conflict(conflict, mine), inWords);
            decision.accept(work.edits, conflict);
            status.notice("");
            edited(work);
        });
    }

    private void edited(PlanWork work) {
        work.keep(service.drafts(), patient);
        refresh();
    }

    private void refresh() {
        List<String> names = works.stream()
                .map(work -> work.edits.pending().isEmpty()
                        ? texts.plan(work.plan)
                        : strings.get("benefits.view.plan.edited", texts.plan(work.plan)))
                .toList();
        if (!plans.equals(names)) {
            plans.setAll(names);
        }
        Optional<PlanWork> work = work();
        showRows(work.map(shown -> shown.edits.rows().stream()
                        .map(row -> texts.row(row, shown.refusal(row.key())))
                        .toList())
                .orElse(List.of()));
        changed.set(work.filter(shown -> !shown.edits.pending().isEmpty()).isPresent());
        status.show(work, texts, rows);
    }

    /** Touches only the lines that differ, so that the place in the grid stays. */
    private void showRows(List<BenefitRow> now) {
        List<RowKey> keys = now.stream().map(BenefitRow::key).toList();
        if (!rows.stream().map(BenefitRow::key).toList().equals(keys)) {
            rows.setAll(now);
            return;
        }
        for (int i = 0; i < now.size(); i++) {
            if (!rows.get(i).equals(now.get(i))) {
                rows.set(i, now.get(i));
            }
        }
    }

    private void reference(BenefitReference read) {
        reference = read;
        texts = new BenefitTexts(strings, read);
        choices = new BenefitChoices(strings, read);
    }

    private Optional<RowState> state(RowKey row) {
        return work().flatMap(work -> work.edits.row(row));
    }

    private Optional<PlanWork> work() {
        return chosen.get() >= 0 && chosen.get() < works.size()
                ? Optional.of(works.get(chosen.get()))
                : Optional.empty();
    }

    public ObservableList<String> plans() {
        return FXCollections.unmodifiableObservableList(plans);
    }

    public ObservableList<BenefitRow> rows() {
        return FXCollections.unmodifiableObservableList(rows);
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

    /** Whether the plan shown has something to save. */
    public ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
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

    /** The words of rows and cells. */
    BenefitTexts texts() {
        return texts;
    }

    Strings strings() {
        return strings;
    }

    /** The line of a row, if it is shown. */
    public Optional<BenefitRow> row(RowKey key) {
        return rows.stream().filter(row -> row.key().equals(key)).findFirst();
    }
}
