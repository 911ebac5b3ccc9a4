package org.frontdesk.treatmentplans;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.TreatmentPlanId;
import org.frontdesk.domain.treatment.PlanDetails;
import org.frontdesk.domain.treatment.PlanHeading;
import org.frontdesk.domain.treatment.PlanKind;
import org.frontdesk.domain.treatment.TreatmentPlan;
import org.frontdesk.service.Failure;
import org.frontdesk.service.Job;
import org.frontdesk.service.treatmentplans.Choice;
import org.frontdesk.service.treatmentplans.Making;
import org.frontdesk.service.treatmentplans.PlanPeople;
import org.frontdesk.service.treatmentplans.TreatmentPlansService;
import org.frontdesk.text.Strings;

/** The panel that makes, describes, copies or deletes a plan. What was typed stays when the server says no, and when the panel is closed and opened again for the same. */
public final class PlanPanelViewModel {
    private final PatientId patient;
    private final TreatmentPlansService service;
    private final Strings strings;
    private final BiConsumer<PanelAct, Optional<TreatmentPlan>> onDone;

    private final ReadOnlyObjectWrapper<PanelAct> act = new ReadOnlyObjectWrapper<>(PanelAct.NONE);
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper explanation = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper locked = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper dated = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper headingProblem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper dateProblem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final StringProperty heading = new SimpleStringProperty("");
    private final StringProperty note = new SimpleStringProperty("");
    private final StringProperty date = new SimpleStringProperty("");
    private final ObjectProperty<PlanKind> kind = new SimpleObjectProperty<>();
    private final ObjectProperty<Choice> responsible = new SimpleObjectProperty<>();
    private final ObjectProperty<Choice> presenter = new SimpleObjectProperty<>();
    private final Choice nobody;
    private final ObservableList<Choice> family = FXCollections.observableArrayList();
    private final ObservableList<Choice> users = FXCollections.observableArrayList();

    private Optional<TreatmentPlan> plan = Optional.empty();
    private PanelAct lastAct = PanelAct.NONE;
    private Job job = Job.none();
    private Job asking = Job.none();
    private boolean peopleKnown;
    private Making making = new Making(Set.of(), false);

    PlanPanelViewModel(
            PatientId patient,
            TreatmentPlansService service,
            Strings strings,
            BiConsumer<PanelAct, Optional<TreatmentPlan>> onDone) {
        this.patient = patient;
        this.service = service;
        this.strings = strings;
        this.onDone = onDone;
        nobody = new Choice(0, strings.get("treatmentplans.panel.nobody"));
        family.setAll(nobody);
        users.setAll(nobody);
    }

    /** @param plans the patient's plans as they are now */
    void openNew(Set<TreatmentPlanId> plans) {
        known(plans);
        if (again(PanelAct.NEW, Optional.empty())) {
            return;
        }
        heading.set("");
        note.set("");
        kind.set(null);
        open(strings.get("treatmentplans.panel.newHint"));
    }

    void openDetails(TreatmentPlan chosen) {
        if (again(PanelAct.DETAILS, Optional.of(chosen))) {
            return;
        }
        PlanDetails details = chosen.details();
        heading.set(details.heading());
        note.set(details.note());
        kind.set(details.kind());
        date.set(details.date().map(TypedDate::show).orElse(""));
        responsible.set(
                details.responsible().map(who -> choice(family, who.number())).orElse(nobody));
        open(chosen.isSigned() ? strings.get("treatmentplans.panel.signedHint") : "");
        askPeople();
    }

    /**
     * @param plans the patient's plans as they are now
     * @param taken the headings that other saved plans have
     */
    void openCopy(TreatmentPlan chosen, Set<TreatmentPlanId> plans, List<String> taken, boolean thenSign) {
        known(plans);
        if (again(thenSign ? PanelAct.COPY_AND_SIGN : PanelAct.COPY, Optional.of(chosen))) {
            return;
        }
        heading.set(PlanHeading.free(chosen.details().heading(), taken));
        presenter.set(nobody);
        open(strings.get(thenSign ? "treatmentplans.panel.signCopyHint" : "treatmentplans.panel.copyHint"));
        askPeople();
    }

    void openDelete(TreatmentPlan chosen, int lines) {
        again(PanelAct.DELETE, Optional.of(chosen));
        String name = chosen.details().heading();
        String goes = chosen.isSaved()
                ? strings.get("treatmentplans.panel.deleteSaved", name, lines)
                : strings.get("treatmentplans.panel.deleteLive", name);
        open(chosen.isSigned() ? goes + " " + strings.get("treatmentplans.panel.deleteSigned") : goes);
    }

    /** Does what the panel is open for, unless something typed cannot be taken. */
    public void submit() {
        if (busy.get() || act.get() == PanelAct.NONE || !checked()) {
            return;
        }
        problem.set("");
        busy.set(true);
        job = switch (act.get()) {
            case NEW ->
                service.create(patient, heading.get(), note.get(), Optional.ofNullable(kind.get()), making)
                        .start(this::done, this::notDone);
            case DETAILS ->
                service.change(open().id(), open().details(), typed()).start(this::done, this::notDone);
            case COPY, COPY_AND_SIGN ->
                service.saveCopy(
                                patient,
                                open().id(),
                                heading.get().strip(),
                                presenter.get() == null ? 0 : presenter.get().number(),
                                making)
                        .start(this::done, this::notDone);
            case DELETE -> service.delete(open().id()).start(gone -> finish(Optional.empty()), this::notDone);
            case NONE -> Job.none();
        };
    }

    /** Folds the panel; what was typed is there again when it is opened for the same. */
    public void dismiss() {
        if (!busy.get()) {
            lastAct = act.get();
            act.set(PanelAct.NONE);
        }
    }

    void close() {
        job.cancel();
        asking.cancel();
    }

    public ReadOnlyObjectProperty<PanelAct> actProperty() {
        return act.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty explanationProperty() {
        return explanation.getReadOnlyProperty();
    }

    /** Whether a signature keeps the note and the date from being changed. */
    public ReadOnlyBooleanProperty lockedProperty() {
        return locked.getReadOnlyProperty();
    }

    /** Whether the plan has a date: saved ones have. */
    public ReadOnlyBooleanProperty datedProperty() {
        return dated.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty headingProblemProperty() {
        return headingProblem.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty dateProblemProperty() {
        return dateProblem.getReadOnlyProperty();
    }

    /** Why the server did not do it, else empty. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public StringProperty headingProperty() {
        return heading;
    }

    public StringProperty noteProperty() {
        return note;
    }

    public StringProperty dateProperty() {
        return date;
    }

    /** The kind of plan; null leaves it to the practice. */
    public ObjectProperty<PlanKind> kindProperty() {
        return kind;
    }

    public ObjectProperty<Choice> responsibleProperty() {
        return responsible;
    }

    public ObjectProperty<Choice> presenterProperty() {
        return presenter;
    }

    public ObservableList<Choice> family() {
        return family;
    }

    public ObservableList<Choice> users() {
        return users;
    }

    private TreatmentPlan open() {
        return plan.orElseThrow();
    }

    /** Whether the panel was folded for the very same, so that what was typed stays. */
    private boolean again(PanelAct wished, Optional<TreatmentPlan> chosen) {
        boolean same = (lastAct == wished || act.get() == wished) && plan.equals(chosen);
        plan = chosen;
        locked.set(chosen.map(TreatmentPlan::isSigned).orElse(false));
        dated.set(chosen.map(TreatmentPlan::isSaved).orElse(false));
        title.set(strings.get("treatmentplans.panel.title." + wished.name()));
        lastAct = wished;
        if (same) {
            act.set(wished);
        }
        return same;
    }

    private void open(String says) {
        headingProblem.set("");
        dateProblem.set("");
        problem.set("");
        explanation.set(says);
        act.set(lastAct);
    }

    private boolean checked() {
        PanelAct now = act.get();
        String typed = heading.get().strip();
        boolean needed = now == PanelAct.DETAILS || now == PanelAct.COPY || now == PanelAct.COPY_AND_SIGN;
        headingProblem.set(
                needed && typed.isEmpty()
                        ? strings.get("treatmentplans.panel.headingNeeded")
                        : typed.length() > PlanDetails.LONGEST_HEADING
                                ? strings.get("treatmentplans.panel.headingLong", PlanDetails.LONGEST_HEADING)
                                : "");
        boolean dateWrong = now == PanelAct.DETAILS
                && dated.get()
                && TypedDate.read(date.get()).isEmpty();
        dateProblem.set(dateWrong ? strings.get("treatmentplans.panel.dateWrong") : "");
        return headingProblem.get().isEmpty() && dateProblem.get().isEmpty();
    }

    private PlanDetails typed() {
        Optional<LocalDate> day =
                dated.get() ? TypedDate.read(date.get()) : open().details().date();
        Optional<PatientId> who = responsible.get() == null || responsible.get().number() == 0
                ? Optional.empty()
                : Optional.of(new PatientId(responsible.get().number()));
        return new PlanDetails(heading.get().strip(), note.get(), kind.get(), day, who);
    }

    private void askPeople() {
        if (!peopleKnown && asking.isOver()) {
            asking = service.peopleFor(patient).start(this::showPeople, this::fail);
        }
    }

    private void showPeople(PlanPeople people) {
        peopleKnown = true;
        people.family().forEach(family::add);
        people.users().forEach(users::add);
        plan.flatMap(known -> known.details().responsible())
                .ifPresent(who -> responsible.set(choice(family, who.number())));
    }

    private static Choice choice(List<Choice> choices, long number) {
        return choices.stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElse(new Choice(number, "#" + number));
    }

    private void done(TreatmentPlan answered) {
        finish(Optional.of(answered));
    }

    /** What was there before a try that may have worked unseen stays what was there before. */
    private void known(Set<TreatmentPlanId> plans) {
        if (!making.uncertain()) {
            making = new Making(plans, false);
        }
    }

    private void finish(Optional<TreatmentPlan> result) {
        making = new Making(Set.of(), false);
        PanelAct finished = act.get();
        busy.set(false);
        lastAct = PanelAct.NONE;
        act.set(PanelAct.NONE);
        onDone.accept(finished, result);
    }

    private void notDone(Failure reason) {
        busy.set(false);
        making = new Making(
                making.before(), !(reason instanceof Failure.Rejected || reason instanceof Failure.NotAllowed));
        problem.set(reason.sentence(strings));
    }

    private void fail(Failure reason) {
        problem.set(reason.sentence(strings));
    }
}
