package org.frontdesk.treatmentplans;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.ProcedureId;
import org.frontdesk.domain.treatment.TreatmentPlan;
import org.frontdesk.service.Failure;
import org.frontdesk.service.Job;
import org.frontdesk.service.estimate.EstimateInputs;
import org.frontdesk.service.queue.Outcome;
import org.frontdesk.service.treatmentplans.Choice;
import org.frontdesk.service.treatmentplans.Leftover;
import org.frontdesk.service.treatmentplans.PlannedProcedure;
import org.frontdesk.service.treatmentplans.ReckonedPlan;
import org.frontdesk.service.treatmentplans.TreatmentPlanOrder;
import org.frontdesk.text.Formats;
import org.frontdesk.text.Strings;

/** The procedures of a plan that is worked with: their fees first, then what is expected for each as of a day, and their priorities. */
final class LiveLines {
    private final PatientId patient;
    private final TreatmentPlan plan;
    private final PlanDesk desk;
    private final List<Choice> priorities;
    private final Strings strings;
    private final Formats formats;
    private final LineRows table;
    private final Consumer<String> say;
    private final Deque<TreatmentPlanOrder.Urgency> done = new ArrayDeque<>();
    private final Deque<TreatmentPlanOrder.Urgency> undone = new ArrayDeque<>();

    private List<PlannedProcedure> planned = List.of();
    private Optional<EstimateInputs> inputs = Optional.empty();
    private Optional<LocalDate> day = Optional.empty();
    private final ReadOnlyStringWrapper left = new ReadOnlyStringWrapper("");
    private Runnable changed = () -> {};
    private Consumer<Failure> failed = problem -> {};
    private Job job = Job.none();

    LiveLines(
            PatientId patient,
            TreatmentPlan plan,
            PlanDesk desk,
            List<Choice> priorities,
            Strings strings,
            Consumer<String> say) {
        this.patient = patient;
        this.plan = plan;
        this.desk = desk;
        this.priorities = priorities;
        this.strings = strings;
        this.formats = new Formats(strings.locale());
        this.table = new LineRows(strings, new LineTexts(strings, priorities));
        this.say = say;
    }

    /**
     * Reads the procedures, then what decides their amounts.
     *
     * @param onChange hears of each part that came
     */
    void load(Runnable onChange, Consumer<Failure> onFailure) {
        changed = onChange;
        failed = onFailure;
        read();
    }

    void close() {
        job.cancel();
    }

    boolean isEmpty() {
        return planned.isEmpty();
    }

    List<LineRow> rows() {
        Optional<ReckonedPlan> reckoned = reckoned();
        reckoned.map(this::left).ifPresent(left::set);
        return reckoned.map(table::rows).orElseGet(() -> table.rows(planned));
    }

    /** What the plan leaves of each insurance's maximum, in words; why that is not known, or empty. */
    ReadOnlyStringProperty leftProperty() {
        return left.getReadOnlyProperty();
    }

    /** Reckons as of the typed day; nothing typed means today. False when it is no date. */
    boolean asOf(String typed) {
        Optional<LocalDate> other = TypedDate.read(typed);
        if (!typed.isBlank() && other.isEmpty()) {
            return false;
        }
        day = other;
        changed.run();
        return true;
    }

    /** Moves a procedure to the priority before or after its own; after the last comes none. */
    void shift(ProcedureId procedure, int by) {
        find(procedure).ifPresent(one -> {
            int at = place(one.priority());
            int next = Math.clamp(at + (long) by, 0, priorities.size());
            urgency(one, next == priorities.size() ? 0 : priorities.get(next).number());
        });
    }

    /** Gives a procedure the priority at a place of the practice's list, from 1; 0 takes it away. */
    void urgency(ProcedureId procedure, int place) {
        if (place <= priorities.size()) {
            find(procedure)
                    .ifPresent(one -> urgency(
                            one, place == 0 ? 0 : priorities.get(place - 1).number()));
        }
    }

    /** Takes the last priority back; false when none was given. */
    boolean undo() {
        if (done.isEmpty()) {
            return false;
        }
        TreatmentPlanOrder.Urgency last = done.pop();
        undone.push(last);
        send(back(last));
        return true;
    }

    boolean canUndo() {
        return !done.isEmpty();
    }

    boolean canRedo() {
        return !undone.isEmpty();
    }

    void redo() {
        if (!undone.isEmpty()) {
            TreatmentPlanOrder.Urgency again = undone.pop();
            done.push(again);
            send(again);
        }
    }

    private void urgency(PlannedProcedure one, long to) {
        if (to != one.priority()) {
            var order = new TreatmentPlanOrder.Urgency(
                    patient, plan.id(), plan.details().heading(), one.attachment(), one.priority(), to);
            done.push(order);
            undone.clear();
            send(order);
        }
    }

    private void send(TreatmentPlanOrder.Urgency order) {
        job.cancel();
        job = desk.plans()
                .send(
                        order,
                        strings.get(
                                "treatmentplans.write.urgency", plan.details().heading()))
                .start(this::sent, problem -> say.accept(problem.sentence(strings)));
    }

    private void sent(Outcome<Long> outcome) {
        switch (outcome) {
            case Outcome.Confirmed<Long> taken -> read();
            case Outcome.Refused<Long> no -> say.accept(no.why().sentence(strings));
            case Outcome.Discarded<Long> gone -> read();
            case Outcome.Parked<Long> parked ->
                say.accept(strings.get(
                        "treatmentplans.parked",
                        strings.get(
                                "treatmentplans.write.urgency", plan.details().heading())));
        }
    }

    private void read() {
        job.cancel();
        job = desk.plans().proceduresOf(patient, plan.id()).start(this::show, problem -> failed.accept(problem));
    }

    private void show(List<PlannedProcedure> procedures) {
        planned = List.copyOf(procedures);
        inputs = inputs.filter(found -> isAbout(found, procedures));
        changed.run();
        job = desk.estimates().ofPlan(patient, plan.id()).start(this::reckon, this::unreckoned);
    }

    private void reckon(EstimateInputs found) {
        inputs = Optional.of(found);
        changed.run();
    }

    private void unreckoned(Failure problem) {
        inputs = Optional.empty();
        left.set(strings.get("treatmentplans.lines.unreckoned", problem.sentence(strings)));
        changed.run();
    }

    private Optional<ReckonedPlan> reckoned() {
        LocalDate when = day.orElseGet(LocalDate::now);
        return inputs.map(found -> ReckonedPlan.of(found, planned, when, when))
                .filter(whole -> whole.lines().size() == planned.size());
    }

    private String left(ReckonedPlan reckoned) {
        return reckoned.leftovers().stream().map(this::left).collect(Collectors.joining("   "));
    }

    private String left(Leftover one) {
        return one.before().isEmpty() || one.after().isEmpty()
                ? strings.get("treatmentplans.left.unknown", one.insurance())
                : strings.get(
                        "treatmentplans.left.known",
                        one.insurance(),
                        formats.dollars(one.before().get()),
                        formats.dollars(one.after().get()));
    }

    private Optional<PlannedProcedure> find(ProcedureId procedure) {
        return planned.stream().filter(one -> one.id().equals(procedure)).findFirst();
    }

    private int place(long priority) {
        for (int i = 0; i < priorities.size(); i++) {
            if (priorities.get(i).number() == priority) {
                return i;
            }
        }
        return priorities.size();
    }

    private static boolean isAbout(EstimateInputs found, List<PlannedProcedure> procedures) {
        return procedures.stream().allMatch(one -> found.procedure(one.id()).isPresent());
    }

    private static TreatmentPlanOrder.Urgency back(TreatmentPlanOrder.Urgency order) {
        return new TreatmentPlanOrder.Urgency(
                order.patient(), order.plan(), order.heading(), order.attachment(), order.to(), order.from());
    }
}
