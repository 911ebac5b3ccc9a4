package org.frontdesk.treatmentplans;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.PlanLineId;
import org.frontdesk.domain.ProcedureId;
import org.frontdesk.domain.treatment.LineChange;
import org.frontdesk.domain.treatment.LineField;
import org.frontdesk.domain.treatment.PlanLine;
import org.frontdesk.domain.treatment.StoredLine;
import org.frontdesk.domain.treatment.TreatmentPlan;
import org.frontdesk.service.Failure;
import org.frontdesk.service.Job;
import org.frontdesk.service.estimate.Question;
import org.frontdesk.service.queue.Outcome;
import org.frontdesk.service.treatmentplans.Choice;
import org.frontdesk.service.treatmentplans.SentLines;
import org.frontdesk.service.treatmentplans.TreatmentPlansService;
import org.frontdesk.text.Formats;
import org.frontdesk.text.Strings;

/** The lines of one plan: shown, and for a saved plan nobody signed, edited, undone and saved. */
public final class PlanLinesViewModel {
    private final PatientId patient;
    private final TreatmentPlan plan;
    private final TreatmentPlansService service;
    private final ColumnMemory columns;
    private final Strings strings;
    private final LineTexts texts;
    private final LineRows table;
    private final Consumer<String> say;
    private final Runnable onEdited;

    private final ObservableList<LineRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper known = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper edited = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Failure> failure = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper restored = new ReadOnlyStringWrapper("");

    private final LineRefusals refusals;
    private final LineWork work;
    private final LiveLines live;
    private boolean everLoaded;
    private Job job = Job.none();

    PlanLinesViewModel(
            PatientId patient,
            TreatmentPlan plan,
            List<Choice> priorities,
            PlanDesk desk,
            Strings strings,
            Consumer<String> say,
            Runnable onEdited) {
        this.patient = patient;
        this.plan = plan;
        this.service = desk.plans();
        this.columns = new ColumnMemory(desk.notes(), plan.isSaved() ? "saved" : "live", strings, say);
        this.live = new LiveLines(patient, plan, desk, priorities, strings, say);
        this.work = new LineWork(patient, plan, service.drafts().lines());
        this.strings = strings;
        this.refusals = new LineRefusals(strings);
        this.texts = new LineTexts(strings, priorities);
        this.table = new LineRows(strings, texts);
        this.say = say;
        this.onEdited = onEdited;
    }

    public void load() {
        if (saving.get()) {
            return;
        }
        job.cancel();
        loading.set(true);
        if (plan.isSaved()) {
            job = service.linesOf(plan.id()).start(this::show, this::fail);
        } else {
            live.load(this::showLive, this::fail);
        }
    }

    /** Takes what was typed into a field; what cannot be read stays as typed, with the reason beside it. */
    public void edit(PlanLineId id, LineField field, String typed) {
        if (!isEditable() || saving.get() || work.edits().isRemoved(id)) {
            return;
        }
        PlanLine line = work.edits().line(id);
        if (typed.strip().equals(texts.show(line, field))) {
            work.forget(id, field);
            refresh();
            return;
        }
        LineTexts.Read read = texts.read(line, field, typed);
        if (read.line().isPresent()) {
            work.forget(id, field);
            work.edits().change(id, read.line().get());
        } else {
            work.unread(id, field, typed);
        }
        refusals.forget(id);
        refresh();
    }

    /** Sets the patient part to what the other amounts leave. */
    public void balance(PlanLineId id) {
        PlanLine line = work.edits().line(id);
        if (isEditable() && !saving.get() && !work.edits().isRemoved(id)) {
            work.forget(id, LineField.PATIENT_PART);
            work.edits().change(id, line.withAmount(LineField.PATIENT_PART, Optional.of(line.leftForPatient())));
            refresh();
        }
    }

    /** Marks the line to go with the next save, or takes the mark back. */
    public void toggleRemoved(PlanLineId id) {
        if (!isEditable() || saving.get()) {
            return;
        }
        if (work.edits().isRemoved(id)) {
            work.edits().restore(id);
        } else {
            work.edits().remove(id);
            say.accept(strings.get("treatmentplans.lines.markedRemoved"));
        }
        refresh();
    }

    /** Takes the last step back; what could not be read goes first. */
    public void undo() {
        if (saving.get() || live.undo()) {
            return;
        }
        work.undo();
        refresh();
    }

    public void redo() {
        if (!plan.isSaved()) {
            live.redo();
        } else if (!saving.get()) {
            work.edits().redo();
            refresh();
        }
    }

    /** Sends the work.edits(), unless something typed cannot be read. */
    public void save() {
        List<LineChange> changes = work.edits().changes();
        if (saving.get() || !isEditable()) {
            return;
        }
        if (!work.unread().isEmpty()) {
            problem.set(strings.get("treatmentplans.lines.mendFirst"));
            return;
        }
        if (changes.isEmpty()) {
            return;
        }
        if (service.onTheirWay(plan.id()) > 0) {
            problem.set(strings.get("treatmentplans.onTheirWay"));
            return;
        }
        if (!work.beginSaving()) {
            problem.set(strings.get("treatmentplans.lines.busy"));
            return;
        }
        problem.set("");
        job.cancel();
        loading.set(false);
        saving.set(true);
        job = service.saveLines(patient, plan, changes, texts::words).start(this::saved, this::notSaved);
    }

    /** What is asked by asking why of the row at a place; a sum or no row asks for the whole plan. */
    Question why(int place) {
        return plan.isSaved()
                ? new Question.OfSaved(
                        plan.id(),
                        place >= 0 && place < rows.size() ? rows.get(place).id() : Optional.empty())
                : new Question.OfPlan(
                        plan.id(),
                        place >= 0 && place < rows.size() ? rows.get(place).procedure() : Optional.empty());
    }

    /** The place of a procedure's row, if it is there. */
    OptionalInt place(ProcedureId procedure) {
        return IntStream.range(0, rows.size())
                .filter(place -> rows.get(place).procedure().equals(Optional.of(procedure)))
                .findFirst();
    }

    /** Moves a line to the priority before or after its own. */
    void shift(LineRow row, int by) {
        row.procedure().ifPresent(procedure -> live.shift(procedure, by));
        row.id().filter(id -> isEditable() && !saving.get()).ifPresent(id -> {
            edit(
                    id,
                    LineField.PRIORITY,
                    texts.nextPriority(work.edits().line(id).priority(), by));
        });
    }

    /** The procedures of a plan that is worked with. */
    LiveLines live() {
        return live;
    }

    /** Which columns are shown. */
    ColumnMemory columns() {
        return columns;
    }

    /** Takes back everything that is not saved. */
    public void discard() {
        if (!saving.get()) {
            work.unread().clear();
            refusals.clear();
            work.edits().discard();
            refresh();
        }
    }

    /** Ends what is being read. Edits stay for as long as the program runs, and a save under way goes on. */
    void close() {
        live.close();
        if (!saving.get()) {
            job.cancel();
        }
    }

    public TreatmentPlan plan() {
        return plan;
    }

    /** Whether its lines can be changed: those of a saved plan without a signature. */
    public boolean isEditable() {
        return plan.isSaved() && !plan.isSigned();
    }

    public ObservableList<LineRow> rows() {
        return FXCollections.unmodifiableObservableList(rows);
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

    public ReadOnlyBooleanProperty editedProperty() {
        return edited.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Failure> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** Why the last save did not take everything, else empty. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** How many changes wait, in words; empty when none does. */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** That unsaved work is shown again and from when it is; empty when nothing was, or it is saved or taken back. */
    public ReadOnlyStringProperty restoredProperty() {
        return restored.getReadOnlyProperty();
    }

    private void show(List<StoredLine> lines) {
        if (!everLoaded) {
            everLoaded = true;
            restored.set(work.begin(lines)
                    .map(at -> new Formats(strings.locale()).restored(at, strings))
                    .orElse(""));
        }
        work.edits().rebase(lines);
        sayLost();
        work.edits().clashes().forEach(refusals::clash);
        problem.set(refusals.said());
        loading.set(false);
        failure.set(null);
        work.unread().keySet().retainAll(work.edits().ids());
        refresh();
        known.set(!lines.isEmpty());
    }

    private void showLive() {
        loading.set(false);
        failure.set(null);
        LineRows.lay(live.rows(), rows);
        canUndo.set(live.canUndo());
        canRedo.set(live.canRedo());
        known.set(!live.isEmpty());
    }

    private void fail(Failure reason) {
        loading.set(false);
        failure.set(reason);
    }

    private void saved(SentLines sent) {
        work.endSaving();
        saving.set(false);
        sent.lines().ifPresent(work.edits()::rebase);
        sayLost();
        refusals.clear();
        sent.refused().forEach((id, reason) -> refusals.refused(id, reason.sentence(strings)));
        sent.clashes().forEach(refusals::clash);
        sent.ignored().forEach(refusals::ignored);
        refresh();
        sent.lines().ifPresent(lines -> known.set(!lines.isEmpty()));
        if (!sent.waiting().isEmpty()) {
            problem.set(strings.get("treatmentplans.parked", plan.details().heading()));
        } else if (sent.isComplete()) {
            say.accept(strings.get("treatmentplans.lines.saved"));
        } else {
            problem.set(refusals.said());
        }
        if (sent.lines().isEmpty() && sent.waiting().isEmpty()) {
            load();
        }
    }

    /** A line's change came to its end after it had been said that it waits. */
    void settled(PlanLineId line, Outcome<?> outcome) {
        refusals.forget(line);
        if (outcome instanceof Outcome.Refused<?> no) {
            refusals.refused(line, no.why().sentence(strings));
        }
        problem.set(refusals.said());
        load();
    }

    private void notSaved(Failure reason) {
        work.endSaving();
        saving.set(false);
        problem.set(reason.sentence(strings));
    }

    private void sayLost() {
        for (PlanLine line : work.edits().lost()) {
            say.accept(strings.get("treatmentplans.lines.gone", line.text(LineField.DESCRIPTION)));
        }
    }

    private void refresh() {
        LineRows.lay(table.rows(work.edits(), work.unread(), isEditable()), rows);
        int count = work.edits().changes().size();
        edited.set(count > 0 || !work.unread().isEmpty());
        if (everLoaded) {
            work.keep(edited.get(), count);
            restored.set(edited.get() ? restored.get() : "");
        }
        canUndo.set(work.edits().canUndo() || !work.unread().isEmpty());
        canRedo.set(work.edits().canRedo());
        summary.set(edited.get() ? strings.get("treatmentplans.lines.waiting", Math.max(count, 1)) : "");
        if (work.unread().isEmpty() && refusals.isEmpty()) {
            problem.set("");
        }
        onEdited.run();
    }
}
