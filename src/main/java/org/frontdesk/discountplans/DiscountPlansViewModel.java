package org.frontdesk.discountplans;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.frontdesk.domain.DiscountPlanId;
import org.frontdesk.domain.discountplan.DiscountPlanTerms;
import org.frontdesk.service.Failure;
import org.frontdesk.service.Job;
import org.frontdesk.service.discountplans.Choice;
import org.frontdesk.service.discountplans.DiscountPlan;
import org.frontdesk.service.discountplans.DiscountPlanBook;
import org.frontdesk.service.discountplans.DiscountPlanOrder;
import org.frontdesk.service.discountplans.DiscountPlansService;
import org.frontdesk.service.discountplans.SavedPlan;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.Navigation;

/** The practice's discount plans: a list and an editor whose unsaved edits stay with their plan while another is looked at. */
public final class DiscountPlansViewModel {
    /** No plan is selected. */
    static final long NOTHING = 0;

    private final DiscountPlansService service;
    private final Strings strings;
    private final Navigation navigation;
    private final PlanChoices choices = new PlanChoices();
    private final Map<Long, OpenPlan> plans = new LinkedHashMap<>();
    private final ObservableList<DiscountPlanRow> rows = FXCollections.observableArrayList();
    private final BooleanProperty showHidden = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper known = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Failure> failure = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private final ReadOnlyLongWrapper selected = new ReadOnlyLongWrapper(NOTHING);
    private final ReadOnlyBooleanWrapper edited = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper hiddenCount = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<PlanField> toMend = new ReadOnlyObjectWrapper<>();
    private final PlanEditor editor;
    private final PlanSending sending;
    private final PlanShelf shelf;
    private Job reading = Job.none();
    private long lastNew;
    private boolean closed;

    public DiscountPlansViewModel(DiscountPlansService service, Strings strings, Navigation navigation) {
        this.service = service;
        this.strings = strings;
        this.navigation = navigation;
        this.editor = new PlanEditor(strings, this::typed);
        this.shelf = new PlanShelf(service.forms());
        this.sending = new PlanSending(service, strings, this::tell, this::load);
        showHidden.subscribe(ignored -> {
            list();
            if (rows.stream().noneMatch(row -> row.key() == selected.get())) {
                select(NOTHING);
            }
        });
    }

    /** Reads the plans; what was typed and not saved stays. */
    public void load() {
        reading.cancel();
        loading.set(true);
        reading = service.book().start(this::show, this::fail);
    }

    /** Shows a plan in the editor, as it was left. */
    void select(long key) {
        if (key != selected.get()) {
            selected.set(plans.containsKey(key) ? key : NOTHING);
            notice.set("");
            refresh();
        }
    }

    /** Begins a plan. What has only one choice is chosen already. */
    void begin() {
        long key = --lastNew;
        plans.put(key, new OpenPlan(key, Optional.empty(), choices.blank()));
        known.set(true);
        select(key);
        list();
    }

    /** The person went on from the field: from now on it says what is wrong with it. */
    void leave(PlanField field) {
        current().ifPresent(plan -> plan.left().add(field));
        editor.complain(current());
    }

    /** Saves the selected plan, or says beside the fields why it cannot be saved. */
    void save() {
        OpenPlan plan = current().filter(OpenPlan::isEdited).orElse(null);
        if (plan == null || savingProperty().get()) {
            return;
        }
        PlanDraft draft = plan.edits().now();
        var problems = draft.problems().keySet();
        if (!problems.isEmpty()) {
            plan.left().addAll(problems);
            editor.complain(current());
            notice.set(strings.get("discountplans.notice.mend", problems.size()));
            toMend.set(null);
            toMend.set(problems.iterator().next());
            return;
        }
        DiscountPlanTerms terms = draft.terms();
        DiscountPlanOrder write = plan.kept()
                .<DiscountPlanOrder>map(kept -> new DiscountPlanOrder.Change(kept.id(), kept.terms(), terms))
                .orElseGet(() -> new DiscountPlanOrder.Create(terms, known()));
        Optional<DiscountPlanTerms> before = plan.kept().map(DiscountPlan::terms);
        write(plan, write, saved -> {
            plan.saved(saved.plan(), draft);
            plan.undo().push(new OpenPlan.Saved(before, terms));
            plan.redo().clear();
            navigation.say(strings.get("discountplans.said.saved", terms.description()));
        });
    }

    private Set<DiscountPlanId> known() {
        return plans.values().stream()
                .flatMap(plan -> plan.kept().stream())
                .map(DiscountPlan::id)
                .collect(Collectors.toSet());
    }

    /** Hides the plan from choices, or offers it again, at once; other unsaved edits stay unsaved. */
    void toggleHidden() {
        OpenPlan plan = current().orElse(null);
        if (plan == null) {
            return;
        }
        if (plan.kept().isEmpty()) {
            typed(PlanField.HIDDEN, Boolean.toString(!plan.edits().now().hidden()));
            return;
        }
        DiscountPlanTerms from = plan.kept().get().terms();
        DiscountPlanTerms to = from.withHidden(!from.hidden());
        change(plan, from, to, saved -> {
            plan.undo().push(new OpenPlan.Saved(Optional.of(from), to));
            plan.redo().clear();
            plan.stayInList();
            sayHidden(saved.plan());
        });
    }

    /** Takes back the last unsaved edit; when there is none, the last save of this plan. */
    void undo() {
        OpenPlan plan = current().orElse(null);
        if (plan == null || savingProperty().get()) {
            return;
        }
        if (plan.edits().nextUndo().isPresent()) {
            plan.edits().undo();
            refresh();
        } else if (!plan.undo().isEmpty()) {
            OpenPlan.Saved last = plan.undo().peek();
            // The API cannot delete a plan, so one that was just made is hidden instead.
            DiscountPlanTerms to = last.from().orElse(last.to().withHidden(true));
            change(plan, last.to(), to, saved -> {
                plan.undo().remove(last);
                plan.redo().push(last);
                navigation.say(strings.get(
                        last.from().isPresent() ? "discountplans.said.tookBack" : "discountplans.said.hiddenInstead",
                        saved.plan().terms().description()));
            });
        }
    }

    /** Does again what was taken back last. */
    void redo() {
        OpenPlan plan = current().orElse(null);
        if (plan == null || savingProperty().get()) {
            return;
        }
        if (plan.edits().nextRedo().isPresent()) {
            plan.edits().redo();
            refresh();
        } else if (!plan.redo().isEmpty()) {
            OpenPlan.Saved last = plan.redo().peek();
            DiscountPlanTerms from = last.from().orElse(last.to().withHidden(true));
            change(plan, from, last.to(), saved -> {
                plan.redo().remove(last);
                plan.undo().push(last);
                navigation.say(strings.get(
                        "discountplans.said.saved", saved.plan().terms().description()));
            });
        }
    }

    /** Forgets the unsaved edits of the selected plan; a plan that was never saved disappears. */
    void discard() {
        OpenPlan plan = current().orElse(null);
        if (plan == null || savingProperty().get()) {
            return;
        }
        notice.set("");
        plan.left().clear();
        if (plan.kept().isEmpty()) {
            plans.remove(plan.key());
            shelf.forget(plan);
            selected.set(NOTHING);
        } else {
            plan.edits().discard();
        }
        list();
        refresh();
    }

    /** Cancels the reading under way. A save that was begun goes on: what was meant to be kept is kept. */
    public void close() {
        closed = true;
        sending.close();
        reading.cancel();
    }

    Strings strings() {
        return strings;
    }

    ObservableList<DiscountPlanRow> rows() {
        return rows;
    }

    ObservableList<Choice> feeSchedules() {
        return choices.feeSchedules();
    }

    ObservableList<Choice> adjustmentTypes() {
        return choices.adjustmentTypes();
    }

    PlanEditor editor() {
        return editor;
    }

    BooleanProperty showHiddenProperty() {
        return showHidden;
    }

    ReadOnlyIntegerProperty hiddenCountProperty() {
        return hiddenCount.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty loadingProperty() {
        return loading.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty knownProperty() {
        return known.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Failure> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty savingProperty() {
        return sending.savingProperty();
    }

    /** What went wrong with the last act, or what the server did not take; empty when all is well. */
    ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** The key of the plan in the editor, {@link #NOTHING} for none. */
    ReadOnlyLongProperty selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** Whether the plan in the editor has changes that were not saved. */
    ReadOnlyBooleanProperty editedProperty() {
        return edited.getReadOnlyProperty();
    }

    /** The field that a refused save wants mended first. */
    ReadOnlyObjectProperty<PlanField> toMendProperty() {
        return toMend.getReadOnlyProperty();
    }

    private Optional<OpenPlan> current() {
        return Optional.ofNullable(plans.get(selected.get()));
    }

    private void typed(PlanField field, String text) {
        current().ifPresent(plan -> plan.edits().type(plan.edits().now().with(field, text)));
        refresh();
    }

    private void show(DiscountPlanBook book) {
        loading.set(false);
        failure.set(null);
        choices.show(book);
        for (DiscountPlan plan : book.plans()) {
            long key = plan.id().number();
            plans.values().stream()
                    .filter(open -> open.is(plan.id()))
                    .findFirst()
                    .ifPresentOrElse(
                            open -> open.keep(plan),
                            () -> plans.put(key, new OpenPlan(key, Optional.of(plan), PlanDraft.of(plan.terms()))));
        }
        bringBack();
        known.set(!plans.isEmpty());
        current().ifPresent(this::sayClash);
        list();
        refresh();
    }

    /** What was typed in an earlier run and not saved is there again. */
    private void bringBack() {
        List<OpenPlan> begun = shelf.begun();
        begun.forEach(plan -> {
            lastNew = Math.min(lastNew, plan.key());
            plans.put(plan.key(), plan);
        });
        List<OpenPlan> edited = plans.values().stream().filter(shelf::bringBack).toList();
        if (selected.get() == NOTHING) {
            Stream.concat(begun.stream(), edited.stream()).findFirst().ifPresent(plan -> {
                selected.set(plan.key());
                notice.set(strings.get("discountplans.notice.restored"));
            });
        }
    }

    private void fail(Failure problem) {
        loading.set(false);
        failure.set(problem);
    }

    /** Sends only the fields in which the two differ: what another desk changed beside them stays. */
    private void change(OpenPlan plan, DiscountPlanTerms from, DiscountPlanTerms to, Consumer<SavedPlan> then) {
        DiscountPlan kept = plan.kept().orElseThrow();
        write(plan, new DiscountPlanOrder.Change(kept.id(), from, to), saved -> {
            plan.keep(saved.plan());
            then.accept(saved);
        });
    }

    private void write(OpenPlan plan, DiscountPlanOrder order, Consumer<SavedPlan> then) {
        sending.send(
                order,
                () -> {
                    reading.cancel();
                    loading.set(false);
                    notice.set("");
                },
                saved -> {
                    then.accept(saved);
                    plan.left().clear();
                    shelf.keep(plan);
                    if (!saved.ignored().isEmpty()) {
                        notice.set(strings.get("discountplans.notice.ignored", String.join(", ", saved.ignored())));
                    }
                    refresh();
                });
    }

    /** What was typed stays; a screen that is closed by then says it at the foot of the window. */
    private void tell(String sentence) {
        notice.set(sentence);
        if (closed && !sentence.isEmpty()) {
            navigation.say(sentence);
        }
    }

    /** Somebody else changed what is being typed here. */
    private void sayClash(OpenPlan plan) {
        String fields = plan.edits().conflicts().stream()
                .flatMap(conflict -> conflict.field().stream())
                .map(field -> strings.get(field.key()))
                .collect(Collectors.joining(", "));
        if (!fields.isEmpty()) {
            notice.set(strings.get("discountplans.notice.clash", fields));
        }
    }

    private void sayHidden(DiscountPlan plan) {
        navigation.say(strings.get(
                plan.terms().hidden() ? "discountplans.said.hidden" : "discountplans.said.offered",
                plan.terms().description()));
    }

    private void refresh() {
        current().ifPresent(shelf::keep);
        editor.show(current());
        edited.set(current().filter(OpenPlan::isEdited).isPresent());
        list();
    }

    /** The rows in view; one that did not change stays the same object, so that a table keeps its place. */
    private void list() {
        hiddenCount.set((int) plans.values().stream().filter(OpenPlan::isHidden).count());
        var wanted = plans.values().stream()
                .filter(plan -> showHidden.get() || !plan.isHidden() || plan.staysInList())
                .sorted(OpenPlan.BY_DESCRIPTION)
                .map(plan -> choices.row(plan, strings))
                .toList();
        if (!wanted.equals(rows)) {
            rows.setAll(wanted);
        }
    }
}
