package org.frontdesk.treatmentplans.alternatives;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.TreatmentPlanId;
import org.frontdesk.domain.treatment.LineField;
import org.frontdesk.domain.treatment.PlanHeading;
import org.frontdesk.domain.treatment.TreatmentPlan;
import org.frontdesk.domain.treatment.paying.Instalments;
import org.frontdesk.service.Failure;
import org.frontdesk.service.Job;
import org.frontdesk.service.estimate.Question;
import org.frontdesk.service.queue.Outcome;
import org.frontdesk.service.treatmentplans.SentLines;
import org.frontdesk.service.treatmentplans.TreatmentPlanOrder;
import org.frontdesk.text.Strings;
import org.frontdesk.treatmentplans.PlanDesk;

/** Up to three plans side by side, each on its own estimate; which belong together is kept on this desk. */
public final class AlternativesViewModel {
    private static final int MOST = 3;

    private final PatientId patient;
    private final PlanDesk desk;
    private final Strings strings;
    private final Consumer<String> say;
    private final Consumer<TreatmentPlan> onTaken;
    private final Consumer<Question> explain;

    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper linked = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ObservableList<SideText> texts = FXCollections.observableArrayList();
    private final ObservableList<SideText> shown = FXCollections.unmodifiableObservableList(texts);
    private final List<Side> sides = new ArrayList<>();
    private final List<Job> jobs = new ArrayList<>();
    private Set<TreatmentPlanId> plans = Set.of();
    private List<String> headings = List.of();
    private LocalDate today = LocalDate.now();

    /**
     * @param onTaken shows the copy of the chosen plan to the patient
     * @param explain says why an amount is what it is
     */
    public AlternativesViewModel(
            PatientId patient,
            PlanDesk desk,
            Strings strings,
            Consumer<String> say,
            Consumer<TreatmentPlan> onTaken,
            Consumer<Question> explain) {
        this.patient = patient;
        this.desk = desk;
        this.strings = strings;
        this.say = say;
        this.onTaken = onTaken;
        this.explain = explain;
    }

    /**
     * Compares a plan with those it is linked with, or with the others that are worked with.
     *
     * @param all of the patient's plans
     */
    public void open(TreatmentPlan first, List<TreatmentPlan> all) {
        List<TreatmentPlan> live = all.stream().filter(plan -> !plan.isSaved()).toList();
        if (live.size() < 2) {
            say.accept(strings.get("alternatives.onlyOne"));
            return;
        }
        close();
        today = LocalDate.now();
        plans = all.stream().map(TreatmentPlan::id).collect(Collectors.toSet());
        headings = all.stream()
                .filter(TreatmentPlan::isSaved)
                .map(plan -> plan.details().heading())
                .toList();
        problem.set("");
        open.set(true);
        TreatmentPlan start = first.isSaved() ? live.getFirst() : first;
        jobs.add(desk.notes()
                .of(patient)
                .start(
                        page -> show(start, live, page.alternativesTo(start.id())),
                        unknown -> show(start, live, List.of())));
    }

    /** Goes to the side before or after. */
    public void move(int by) {
        chosen.set(Math.clamp(chosen.get() + (long) by, 0, Math.max(0, sides.size() - 1)));
    }

    /** Goes to a side. */
    public void choose(int side) {
        move(side - chosen.get());
    }

    /** Puts the later visits into the next benefit year, or back. */
    public void togglePhased() {
        change(side -> side.phased(!side.phased()));
    }

    /** Divides what the patient pays into one to four parts. */
    public void pay(int parts) {
        if (parts > Instalments.MOST) {
            problem.set(strings.get("alternatives.tooMany"));
        } else if (parts > 0) {
            problem.set("");
            change(side -> side.paying(parts));
        }
    }

    /** Links the shown plans as alternatives, or takes the links away. */
    public void link() {
        List<TreatmentPlanId> ids = sides.stream().map(side -> side.plan().id()).toList();
        boolean link = !linked.get();
        if (link) {
            jobs.add(desk.notes().link(patient, ids).start(page -> linked(true), this::fail));
        } else {
            ids.forEach(
                    id -> jobs.add(desk.notes().link(patient, List.of(id)).start(page -> linked(false), this::fail)));
        }
    }

    /** Says why the patient pays what the chosen plan says. */
    public void why() {
        side().ifPresent(side -> explain.accept(new Question.OfPlan(side.plan().id(), Optional.empty())));
    }

    /** Freezes the chosen plan with what was chosen for it, and shows it to the patient. */
    public void take() {
        Optional<Side> side = side().filter(one -> one.inputs().isPresent());
        if (side.isEmpty() || busy.get()) {
            return;
        }
        busy.set(true);
        String mark = side.get().mark(today, strings);
        TreatmentPlan plan = side.get().plan();
        var order = new TreatmentPlanOrder.Renew(
                patient, plan.id(), PlanHeading.free(plan.details().heading(), headings), 0, mark, plans);
        jobs.add(desk.plans()
                .send(order, strings.get("treatmentplans.write.copy", order.heading()))
                .start(outcome -> copied(side.get(), outcome), this::fail));
    }

    public void dismiss() {
        if (!busy.get()) {
            open.set(false);
        }
    }

    public void close() {
        jobs.forEach(Job::cancel);
        jobs.clear();
        sides.clear();
        texts.clear();
        busy.set(false);
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Whether the shown plans are kept as alternatives. */
    public ReadOnlyBooleanProperty linkedProperty() {
        return linked.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** The place of the chosen side, from 0. */
    public ReadOnlyIntegerProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public ObservableList<SideText> sides() {
        return shown;
    }

    private void show(TreatmentPlan start, List<TreatmentPlan> live, List<TreatmentPlanId> links) {
        List<TreatmentPlan> together = links.isEmpty()
                ? live
                : live.stream().filter(plan -> links.contains(plan.id())).toList();
        linked.set(together.size() > 1 && !links.isEmpty());
        List<TreatmentPlan> picked = new ArrayList<>(together.size() > 1 ? together : live);
        if (picked.size() > MOST) {
            picked.removeIf(plan -> !plan.equals(start) && picked.indexOf(plan) >= MOST);
        }
        sides.clear();
        picked.forEach(plan -> sides.add(Side.of(plan)));
        chosen.set(Math.max(0, picked.indexOf(start)));
        list();
        for (TreatmentPlan plan : picked) {
            jobs.add(desk.plans()
                    .proceduresOf(patient, plan.id())
                    .<Side>then(planned -> (onSuccess, onFailure) -> desk.estimates()
                            .ofPlan(patient, plan.id())
                            .start(found -> onSuccess.accept(Side.of(plan).with(planned, found)), onFailure))
                    .start(this::read, this::fail));
        }
    }

    private void read(Side side) {
        for (int i = 0; i < sides.size(); i++) {
            Side before = sides.get(i);
            if (before.plan().id().equals(side.plan().id())) {
                sides.set(i, side.phased(before.phased()).paying(before.parts()));
            }
        }
        list();
    }

    private void change(UnaryOperator<Side> change) {
        side().ifPresent(side -> {
            sides.set(chosen.get(), change.apply(side));
            list();
        });
    }

    private void list() {
        texts.setAll(sides.stream().map(side -> side.text(today, strings)).toList());
    }

    private Optional<Side> side() {
        return chosen.get() < sides.size() ? Optional.of(sides.get(chosen.get())) : Optional.empty();
    }

    private void linked(boolean now) {
        if (linked.get() != now) {
            linked.set(now);
            say.accept(strings.get(now ? "alternatives.linked" : "alternatives.unlinked"));
        }
    }

    private void copied(Side side, Outcome<TreatmentPlan> outcome) {
        switch (outcome) {
            case Outcome.Confirmed<TreatmentPlan> done -> {
                if (side.phased()) {
                    phase(side, done.result());
                } else {
                    taken(done.result());
                }
            }
            case Outcome.Refused<TreatmentPlan> no -> fail(no.why());
            case Outcome.Discarded<TreatmentPlan> gone -> busy.set(false);
            case Outcome.Parked<TreatmentPlan> parked -> {
                busy.set(false);
                open.set(false);
                say.accept(strings.get(
                        "treatmentplans.parked", side.plan().details().heading()));
            }
        }
    }

    /** The server reckoned the copy as of today; its lines get the amounts of their visits' days. */
    private void phase(Side side, TreatmentPlan copy) {
        var phasing = new PhasedCopy(side.reckoned(today).orElseThrow());
        jobs.add(desk.plans()
                .linesOf(copy.id())
                .then(lines -> desk.plans()
                        .saveLines(
                                patient,
                                copy,
                                phasing.changes(lines),
                                change -> strings.get(
                                        "treatmentplans.write.line",
                                        change.from().text(LineField.DESCRIPTION))))
                .start(sent -> phased(copy, sent), this::fail));
    }

    private void phased(TreatmentPlan copy, SentLines sent) {
        if (sent.isComplete()) {
            taken(copy);
        } else {
            busy.set(false);
            problem.set(strings.get("alternatives.notPhased"));
        }
    }

    private void taken(TreatmentPlan copy) {
        busy.set(false);
        open.set(false);
        onTaken.accept(copy);
    }

    private void fail(Failure why) {
        busy.set(false);
        problem.set(why.sentence(strings));
    }
}
