package org.frontdesk.benefits;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.benefit.BenefitEdits;
import org.frontdesk.domain.benefit.BenefitField;
import org.frontdesk.domain.benefit.BenefitOwner;
import org.frontdesk.domain.benefit.BenefitShape;
import org.frontdesk.domain.benefit.RowChange;
import org.frontdesk.domain.benefit.RowGroup;
import org.frontdesk.domain.benefit.RowState;
import org.frontdesk.domain.benefit.TimePeriod;
import org.frontdesk.domain.edits.Conflict;
import org.frontdesk.domain.edits.Edit;
import org.frontdesk.domain.edits.RowKey;
import org.frontdesk.service.benefits.BenefitReference;
import org.frontdesk.text.Strings;

/** The rows of the plan that is shown, and all that a person does to them before a save. */
public final class PlanRows implements PlanSheet, PlanSteps {
    private final Strings strings;
    private final Consumer<PlanWork> edited;
    private final BenefitsStatus status;
    private final GridLines lines = new GridLines();
    private final BooleanProperty grouped = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<PlanPage>> page = new ReadOnlyObjectWrapper<>(Optional.empty());
    private BenefitReference reference = new BenefitReference(List.of(), List.of(), List.of());
    private BenefitTexts texts;
    private BenefitChoices choices;
    private Optional<PlanWork> work = Optional.empty();
    private BiConsumer<RowKey, BenefitField> goes = (row, field) -> {};

    /** @param edited hears that the rows of a plan were changed by the person, before they are shown */
    PlanRows(Strings strings, BenefitsStatus status, Consumer<PlanWork> edited) {
        this.strings = strings;
        this.status = status;
        this.edited = edited;
        this.texts = new BenefitTexts(strings, reference);
        this.choices = new BenefitChoices(strings, reference);
        grouped.subscribe(this::group);
    }

    /** From now on rows are read by these words. */
    void reference(BenefitReference read) {
        reference = read;
        texts = new BenefitTexts(strings, read);
        choices = new BenefitChoices(strings, read);
        lines.forget();
    }

    BenefitReference reference() {
        return reference;
    }

    /** Shows another plan, or the same one as it reads now. */
    void show(Optional<PlanWork> plan) {
        if (!plan.equals(work)) {
            lines.forget();
        }
        work = plan;
        List<RowState> states = work.map(shown -> shown.edits.rows()).orElse(List.of());
        List<BenefitRow> now = lines.show(
                states,
                reference.overruling().overruled(states).keySet(),
                row -> work.flatMap(shown -> shown.refusal(row)),
                texts);
        List<RowState> pending = now.stream()
                .filter(BenefitRow::isPending)
                .map(BenefitRow::state)
                .toList();
        changed.set(!pending.isEmpty());
        status.show(work, pending, texts, now);
        page.set(work.map(shown -> new PlanPage(shown.plan, states, reference)));
    }

    /** Why what is being typed cannot be saved so, empty when it can. */
    public String complaintAbout(RowKey row, BenefitColumn column, String typed) {
        return state(row)
                .filter(now -> !now.isRemoved())
                .map(now -> rules().complaint(now, column, typed))
                .orElse("");
    }

    /** Puts a typed number into a row, right or wrong. */
    public void type(RowKey row, BenefitColumn column, String typed) {
        type(List.of(row), column, typed);
    }

    /** Puts a typed number into rows, right or wrong; several are one step. */
    public void type(List<RowKey> into, BenefitColumn column, String typed) {
        change(into, draft -> draft.with(column.fields().getFirst(), typed));
    }

    /** Puts a code that is in no list into rows, as typed. */
    public void typeCode(List<RowKey> into, String typed) {
        change(
                into,
                draft -> draft.with(BenefitField.CATEGORY, 0L)
                        .with(BenefitField.CODE_GROUP, 0L)
                        .with(BenefitField.CODE, typed));
    }

    public void take(List<RowKey> into, BenefitChoice choice) {
        if (choice.isOffered()) {
            change(into, choice::in);
        } else {
            say(choice.why());
        }
    }

    /**
     * What the list of a row's cell offers for the letters typed. What the rules would refuse at this cell stands last and says why; a
     * problem at another cell keeps nobody from choosing, for it is mended there.
     */
    public List<BenefitChoice> choices(RowKey row, BenefitColumn column, String typed) {
        List<BenefitChoice> offered = choices.like(column, typed);
        return state(row)
                .filter(now -> !now.isRemoved())
                .map(now -> rules().choices(now, column, offered))
                .orElse(offered);
    }

    /** What a cell's list could offer for the letters typed, in any row. */
    public List<BenefitChoice> choices(BenefitColumn column, String typed) {
        return choices.like(column, typed);
    }

    /** Adds a row of a kind below another, or at the end; gives it for the view to go to. */
    public Optional<RowKey> add(BenefitShape shape, Optional<RowKey> below) {
        return work.map(shown -> {
            TimePeriod year = shown.plan.year();
            RowKey key = shown.edits.add(shape.begin(BenefitOwner.PLAN, year), below);
            edited(shown);
            return key;
        });
    }

    /** Adds a row of the same content below; gives the copy. */
    public Optional<RowKey> duplicate(RowKey row) {
        return work.flatMap(now -> {
            Optional<RowKey> copy = now.edits.duplicate(row);
            edited(now);
            return copy;
        });
    }

    /** Adds a row of the same content below each; gives the copies. */
    public List<RowKey> duplicate(List<RowKey> those) {
        if (those.size() == 1) {
            return duplicate(those.getFirst()).stream().toList();
        }
        return apply(
                Edit.Kind.SEVERAL,
                those.stream()
                        .flatMap(key -> state(key).stream())
                        .<RowChange>map(state -> new RowChange.Add(state.shown(), Optional.of(state.key())))
                        .toList());
    }

    /** Marks a row as removed until it is saved. */
    public void remove(RowKey row) {
        remove(List.of(row));
    }

    /** Marks rows as removed until they are saved; several are one step. */
    public void remove(List<RowKey> those) {
        if (those.size() == 1) {
            edit(now -> now.edits.remove(those.getFirst()));
        } else {
            apply(
                    Edit.Kind.SEVERAL,
                    those.stream().<RowChange>map(RowChange.Remove::new).toList());
        }
    }

    /** Puts the rows into the order of a column's values; new ones come in below. */
    public void sort(BenefitColumn column, boolean descending) {
        Comparator<BenefitDraft> order = GridLines.order(column, texts);
        sort(descending ? order.reversed() : order);
    }

    /** Puts the rows into the order in which a plan is read. */
    public void sortByMeaning() {
        sort(grouped.get() ? Comparator.comparing(RowGroup::of).thenComparing(reference.order()) : reference.order());
    }

    private void sort(Comparator<BenefitDraft> order) {
        work.ifPresent(now -> {
            now.edits.sort(order);
            show(work);
        });
    }

    private void group() {
        if (grouped.get()) {
            sortByMeaning();
        }
    }

    @Override
    public List<RowKey> apply(Edit.Kind how, List<RowChange> changes) {
        return work.map(shown -> {
                    List<RowKey> added = shown.edits.apply(how, changes);
                    edited(shown);
                    return added;
                })
                .orElse(List.of());
    }

    public void undo() {
        edit(shown -> shown.edits.undo());
    }

    public void redo() {
        edit(shown -> shown.edits.redo());
    }

    @Override
    public List<String> done() {
        return work.map(shown ->
                        shown.edits.copy().done().stream().map(texts::step).toList())
                .orElse(List.of());
    }

    @Override
    public List<String> undone() {
        return work.map(shown ->
                        shown.edits.copy().undone().stream().map(texts::step).toList())
                .orElse(List.of());
    }

    @Override
    public void walk(int steps) {
        edit(shown -> {
            for (int i = 0; i < Math.abs(steps); i++) {
                if (steps < 0) {
                    shown.edits.undo();
                } else {
                    shown.edits.redo();
                }
            }
        });
    }

    /** Takes back everything unsaved of the plan shown; one undo brings it back. */
    public void discard() {
        edit(shown -> {
            shown.edits.discard();
            shown.refused.clear();
        });
    }

    /** Decides the first open conflict by one of {@link BenefitEdits#keepMine} and {@link BenefitEdits#takeTheirs}. */
    void decide(
            BiConsumer<BenefitEdits, Conflict<BenefitDraft, BenefitField>> decision,
            Consumer<Conflict<BenefitDraft, BenefitField>> noted) {
        work.filter(shown -> !shown.edits.conflicts().isEmpty()).ifPresent(shown -> {
            var conflict = shown.edits.conflicts().getFirst();
            noted.accept(conflict);
            decision.accept(shown.edits, conflict);
            status.notice("");
            edited(shown);
        });
    }

    /** The next cell to mend below and right of a place, then from the top; empty when there is none. */
    public Optional<Place> nextProblem(Optional<Place> from) {
        return Place.nextProblem(lines.all(), from);
    }

    @Override
    public String says(BenefitDraft row) {
        return texts.says(row);
    }

    @Override
    public String difference(BenefitDraft before, BenefitDraft after) {
        return texts.difference(before, after);
    }

    @Override
    public void go(RowKey row, BenefitField field) {
        goes.accept(row, field);
    }

    /** The grid that {@link #go} leads to. */
    void onGo(BiConsumer<RowKey, BenefitField> grid) {
        goes = grid;
    }

    @Override
    public void say(String notice) {
        status.notice(notice);
    }

    private void change(List<RowKey> those, UnaryOperator<BenefitDraft> how) {
        edit(now -> {
            those.forEach(now.refused::remove);
            if (those.size() == 1) {
                RowKey row = those.getFirst();
                mine(row).ifPresent(draft -> now.edits.change(row, how.apply(draft)));
            } else {
                now.edits.apply(
                        Edit.Kind.SEVERAL,
                        those.stream()
                                .flatMap(row -> mine(row).stream()
                                        .<RowChange>map(draft -> new RowChange.Change(row, how.apply(draft))))
                                .toList());
            }
        });
    }

    private void edit(Consumer<PlanWork> act) {
        work.ifPresent(shown -> {
            act.accept(shown);
            edited(shown);
        });
    }

    private void edited(PlanWork shown) {
        edited.accept(shown);
    }

    private CellRules rules() {
        return new CellRules(texts);
    }

    private Optional<RowState> state(RowKey row) {
        return work.flatMap(shown -> shown.edits.row(row));
    }

    private Optional<BenefitDraft> mine(RowKey row) {
        return state(row).flatMap(RowState::mine);
    }

    /** All lines, also those that the filter hides. */
    public ObservableList<BenefitRow> rows() {
        return FXCollections.unmodifiableObservableList(lines.all());
    }

    /** The lines that the filter leaves. */
    public ObservableList<BenefitRow> shown() {
        return FXCollections.unmodifiableObservableList(lines.filtered());
    }

    /** Words of which each must be somewhere in a line; unsaved lines stay in sight. */
    public StringProperty filterProperty() {
        return lines.filterProperty();
    }

    /** Whether the rows stand in groups of the same kind. */
    public BooleanProperty groupedProperty() {
        return grouped;
    }

    /** The line of a row, if it is shown. */
    public Optional<BenefitRow> row(RowKey key) {
        return lines.all().stream().filter(row -> row.key().equals(key)).findFirst();
    }

    /** Whether the plan shown has something to save. */
    public ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyObjectProperty<Optional<PlanPage>> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** The words of rows and cells. */
    BenefitTexts texts() {
        return texts;
    }

    Strings strings() {
        return strings;
    }
}
