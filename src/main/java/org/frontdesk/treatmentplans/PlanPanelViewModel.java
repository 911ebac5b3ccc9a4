package org.frontdesk.treatmentplans;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.TreatmentPlanId;
import org.frontdesk.domain.treatment.PlanDetails;
import org.frontdesk.domain.treatment.PlanHeading;
import org.frontdesk.domain.treatment.TreatmentPlan;
import org.frontdesk.service.Failure;
import org.frontdesk.service.Job;
import org.frontdesk.service.Unsaved;
import org.frontdesk.service.queue.Outcome;
import org.frontdesk.service.treatmentplans.PanelField;
import org.frontdesk.service.treatmentplans.PanelFields;
import org.frontdesk.service.treatmentplans.PlanPeople;
import org.frontdesk.service.treatmentplans.TreatmentPlanOrder;
import org.frontdesk.service.treatmentplans.TreatmentPlansService;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.FormDraft;

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
    private final FormDraft<PanelFields.About, PanelFields, PanelField> typed;

    private final PanelForm form;
    private final PanelOrders orders;
    private Optional<TreatmentPlan> plan = Optional.empty();
    private PanelAct lastAct = PanelAct.NONE;
    private Job job = Job.none();
    private Job asking = Job.none();
    private boolean peopleKnown;
    private final Consumer<String> say;
    private Set<TreatmentPlanId> before = Set.of();
    /** What was handed over from here and waits for the server. */
    private Optional<TreatmentPlanOrder<?>> waiting = Optional.empty();

    PlanPanelViewModel(
            PatientId patient,
            TreatmentPlansService service,
            Strings strings,
            BiConsumer<PanelAct, Optional<TreatmentPlan>> onDone,
            Consumer<String> say) {
        this.patient = patient;
        this.service = service;
        this.strings = strings;
        this.onDone = onDone;
        this.say = say;
        form = new PanelForm(strings);
        orders = new PanelOrders(patient, form, strings);
        typed = new FormDraft<>(service.drafts().panels(), PanelField.Form.PANEL, strings, form::fields, form::fill);
        form.onChange(typed::changed);
    }

    /** @param plans the patient's plans as they are now */
    void openNew(Set<TreatmentPlanId> plans) {
        known(plans);
        if (again(PanelAct.NEW, Optional.empty())) {
            return;
        }
        form.fill(new PanelFields("", "", Optional.empty(), "", 0, 0));
        open(strings.get("treatmentplans.panel.newHint"));
    }

    void openDetails(TreatmentPlan chosen) {
        if (again(PanelAct.DETAILS, Optional.of(chosen))) {
            return;
        }
        PlanDetails details = chosen.details();
        form.fill(new PanelFields(
                details.heading(),
                details.note(),
                Optional.of(details.kind()),
                details.date().map(TypedDate::show).orElse(""),
                details.responsible().map(PatientId::number).orElse(0L),
                0));
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
        form.fill(new PanelFields(PlanHeading.free(chosen.details().heading(), taken), "", Optional.empty(), "", 0, 0));
        open(strings.get(thenSign ? "treatmentplans.panel.signCopyHint" : "treatmentplans.panel.copyHint"));
        askPeople();
    }

    void openDelete(TreatmentPlan chosen, int lines) {
        again(PanelAct.DELETE, Optional.of(chosen));
        String name = chosen.details().heading();
        String goes = strings.get("treatmentplans.panel.deleteSaved", name, lines);
        open(chosen.isSigned() ? goes + " " + strings.get("treatmentplans.panel.deleteSigned") : goes);
    }

    /** Does what the panel is open for, unless something typed cannot be taken. */
    public void submit() {
        if (busy.get() || act.get() == PanelAct.NONE || !checked()) {
            return;
        }
        problem.set("");
        TreatmentPlanOrder<?> order = order();
        if (service.onTheirWay(order) > 0) {
            problem.set(strings.get("treatmentplans.onTheirWay"));
            return;
        }
        busy.set(true);
        send(order);
    }

    private TreatmentPlanOrder<?> order() {
        return switch (act.get()) {
            case NEW -> orders.make(before);
            case COPY, COPY_AND_SIGN -> orders.copy(open(), before);
            case DELETE -> orders.delete(open());
            case DETAILS, NONE -> orders.change(open());
        };
    }

    private <R> void send(TreatmentPlanOrder<R> order) {
        job = service.send(order, orders.words(order)).start(outcome -> ended(order, outcome), this::fail);
    }

    /** Takes back the last change of a field. */
    public void undo() {
        if (!busy.get()) {
            typed.undo();
        }
    }

    public void redo() {
        if (!busy.get()) {
            typed.redo();
        }
    }

    /** Takes back what was typed. */
    public void discard() {
        if (!busy.get()) {
            typed.discard();
            problem.set("");
        }
    }

    /** That what was typed is shown again and from when it is; empty when nothing was. */
    public ReadOnlyStringProperty restoredProperty() {
        return typed.restoredProperty();
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

    /** What stands in the fields. */
    public PanelForm form() {
        return form;
    }

    private TreatmentPlan open() {
        return plan.orElseThrow();
    }

    /** Whether the panel was folded for the very same, so that what was typed stays. */
    private boolean again(PanelAct wished, Optional<TreatmentPlan> chosen) {
        boolean same = (lastAct == wished || act.get() == wished) && plan.equals(chosen);
        plan = chosen;
        if (!same) {
            typed.leave();
        }
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
        if (lastAct != PanelAct.DELETE) {
            String about = plan.map(one -> one.details().heading()).orElse(strings.get("treatmentplans.panel.unnamed"));
            typed.open(about(lastAct), Unsaved.of(patient, Unsaved.Kind.PLAN_PANEL, about, 1));
            problem.set(clash());
        }
        act.set(lastAct);
    }

    /** What somebody else changed since it was typed here. */
    private String clash() {
        String fields = typed.conflicts().stream()
                .flatMap(conflict -> conflict.field().stream())
                .map(field -> strings.get("treatmentplans.panel." + field.word()))
                .collect(Collectors.joining(", "));
        return fields.isEmpty() ? "" : strings.get("treatmentplans.panel.clash", fields);
    }

    private PanelFields.About about(PanelAct what) {
        return new PanelFields.About(patient, what.name(), plan.map(TreatmentPlan::id));
    }

    private boolean checked() {
        PanelAct now = act.get();
        String typed = form.headingProperty().get().strip();
        boolean needed = now == PanelAct.DETAILS || now == PanelAct.COPY || now == PanelAct.COPY_AND_SIGN;
        headingProblem.set(
                needed && typed.isEmpty()
                        ? strings.get("treatmentplans.panel.headingNeeded")
                        : typed.length() > PlanDetails.LONGEST_HEADING
                                ? strings.get("treatmentplans.panel.headingLong", PlanDetails.LONGEST_HEADING)
                                : "");
        boolean dateWrong = now == PanelAct.DETAILS
                && dated.get()
                && TypedDate.read(form.dateProperty().get()).isEmpty();
        dateProblem.set(dateWrong ? strings.get("treatmentplans.panel.dateWrong") : "");
        return headingProblem.get().isEmpty() && dateProblem.get().isEmpty();
    }

    private void askPeople() {
        if (!peopleKnown && asking.isOver()) {
            asking = service.peopleFor(patient).start(this::showPeople, this::fail);
        }
    }

    private void showPeople(PlanPeople people) {
        peopleKnown = true;
        form.show(people);
    }

    private void known(Set<TreatmentPlanId> plans) {
        before = plans;
    }

    private void ended(TreatmentPlanOrder<?> order, Outcome<?> outcome) {
        busy.set(false);
        switch (outcome) {
            case Outcome.Confirmed<?> done -> {
                PanelAct finished = act.get();
                finish();
                onDone.accept(
                        finished, done.result() instanceof TreatmentPlan now ? Optional.of(now) : Optional.empty());
            }
            case Outcome.Refused<?> no -> problem.set(no.why().sentence(strings));
            case Outcome.Discarded<?> taken ->
                problem.set(strings.get("treatmentplans.takenBack", orders.words(order)));
            case Outcome.Parked<?> parked -> {
                waiting = Optional.of(order);
                dismiss();
                say.accept(strings.get("treatmentplans.parked", orders.words(order)));
            }
        }
    }

    /** Something came to its end after it had been said that it waits. What was typed for it is not kept any longer once it is done. */
    void settled(TreatmentPlanOrder<?> order, Outcome<?> outcome) {
        boolean ours = waiting.filter(order::equals).isPresent();
        if (ours) {
            waiting = Optional.empty();
        }
        switch (outcome) {
            case Outcome.Confirmed<?> done -> {
                if (ours) {
                    finish();
                }
                say.accept(strings.get("treatmentplans.through", orders.words(order)));
            }
            case Outcome.Refused<?> no -> {
                problem.set(no.why().sentence(strings));
                say.accept(orders.words(order) + ": " + no.why().sentence(strings));
            }
            case Outcome.Discarded<?> taken -> say.accept(strings.get("treatmentplans.takenBack", orders.words(order)));
            case Outcome.Parked<?> parked -> {}
        }
    }

    private void finish() {
        typed.done();
        if (lastAct == PanelAct.DELETE) {
            for (PanelAct each : PanelAct.values()) {
                service.drafts().panels().forget(about(each));
            }
        }
        lastAct = PanelAct.NONE;
        act.set(PanelAct.NONE);
    }

    private void fail(Failure reason) {
        busy.set(false);
        problem.set(reason.sentence(strings));
    }
}
