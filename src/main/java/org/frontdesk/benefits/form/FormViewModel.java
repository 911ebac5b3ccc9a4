package org.frontdesk.benefits.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.frontdesk.benefits.PlanPage;
import org.frontdesk.benefits.PlanSheet;
import org.frontdesk.domain.PatPlanId;
import org.frontdesk.domain.benefit.BenefitField;
import org.frontdesk.domain.benefit.BenefitOwner;
import org.frontdesk.domain.benefit.RowChange;
import org.frontdesk.domain.benefit.RowState;
import org.frontdesk.domain.benefit.StoredBenefit;
import org.frontdesk.domain.benefit.TimePeriod;
import org.frontdesk.domain.benefit.form.BenefitForm;
import org.frontdesk.domain.benefit.form.FormField;
import org.frontdesk.domain.benefit.form.FormSheet;
import org.frontdesk.domain.benefit.form.FormTerms;
import org.frontdesk.domain.benefit.form.FrequencyTerm;
import org.frontdesk.domain.benefit.form.QuickPercent;
import org.frontdesk.domain.benefit.form.Unshown;
import org.frontdesk.domain.edits.Edit;
import org.frontdesk.domain.edits.RowKey;
import org.frontdesk.service.benefits.BenefitReference;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.Habits;

/** The plan shown as a form. What is typed into it becomes changes of rows; a change of the rows shows in it at once. */
public final class FormViewModel {
    private static final String FOLDED = "benefits.form.folded";

    private final PlanSheet sheet;
    private final Strings strings;
    private final FormTexts texts;
    private final Habits habits;
    private final Map<FormField, FieldModel> fields = new HashMap<>();
    private final Map<QuickPercent, QuickModel> quick = new EnumMap<>(QuickPercent.class);
    private final ReadOnlyObjectWrapper<Optional<Lines>> lines = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<TimePeriod>> year = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper yearNote = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper missing = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<UnshownRow>> unshown = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper unshownSummary = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper folded = new ReadOnlyBooleanWrapper();
    private BenefitReference reference = new BenefitReference(List.of(), List.of(), List.of());
    private FormTerms terms = reference.formTerms();
    private Optional<FormSheet> form = Optional.empty();
    private Optional<PatPlanId> plan = Optional.empty();
    private Saved saved = new Saved(List.of(), new BenefitForm(Map.of(), Map.of(), TimePeriod.CALENDAR_YEAR));
    private List<FrequencyModel> frequencies = List.of();
    private boolean listed;

    /** The lines that hang on the practice's code groups and on the rows. */
    public record Lines(List<FieldModel> ages, List<FrequencyModel> frequencies) {
        public Lines {
            ages = List.copyOf(ages);
            frequencies = List.copyOf(frequencies);
        }
    }

    /** What the form would say of the rows as the server holds them; read again when it holds others. */
    private record Saved(List<StoredBenefit> rows, BenefitForm form) {}

    /** @param habits know whether the form was folded away */
    public FormViewModel(PlanSheet sheet, Strings strings, Habits habits) {
        this.sheet = sheet;
        this.strings = strings;
        this.habits = habits;
        this.texts = new FormTexts(strings);
        folded.set(habits.of(FOLDED, "false").equals("true"));
        FormField.texts(terms).forEach(this::field);
        for (QuickPercent box : QuickPercent.values()) {
            quick.put(box, new QuickModel(box, strings.get("benefits.form.quick.name", texts.quick(box)), this));
        }
        sheet.pageProperty().subscribe(this::read);
    }

    private void read() {
        Optional<PlanPage> page = sheet.pageProperty().get();
        if (folded.get() || page.isEmpty()) {
            form = Optional.empty();
            return;
        }
        if (!page.get().reference().equals(reference)) {
            take(page.get().reference());
        }
        Optional<PatPlanId> now = Optional.of(page.get().plan().patientPlan());
        if (!now.equals(plan)) { // what was not committed belongs to the other plan
            plan = now;
            fields.values().forEach(FieldModel::revert);
            quick.values().forEach(QuickModel::revert);
            frequencies.forEach(FrequencyModel::clear);
        }
        TimePeriod planYear = page.get().plan().year();
        FormSheet read = FormSheet.of(page.get().rows(), terms, planYear);
        form = Optional.of(read);
        show(read, saved(page.get().rows(), planYear));
        showYear(read, planYear);
        showUnshown(read);
    }

    private void take(BenefitReference now) {
        reference = now;
        terms = now.formTerms();
        missing.set(terms.missing().isEmpty() ? "" : texts.missing(EnumSet.copyOf(terms.missing())));
        fields.keySet().removeIf(FormField.AgeLimit.class::isInstance);
        frequencies = terms.frequencyGroups().stream().map(this::line).toList();
    }

    private FrequencyModel line(long group) {
        return new FrequencyModel(
                group,
                texts.group(group, reference),
                reference.group(group).map(BenefitReference.Group::codes).orElse(""),
                this);
    }

    private BenefitForm saved(List<RowState> rows, TimePeriod planYear) {
        List<StoredBenefit> stored =
                rows.stream().flatMap(row -> row.stored().stream()).toList();
        if (!areSame(stored, saved.rows())) {
            List<RowState> asStored = rows.stream()
                    .filter(row -> !row.isNew())
                    .map(row -> new RowState(row.key(), row.stored(), row.base()))
                    .toList();
            saved = new Saved(stored, FormSheet.of(asStored, terms, planYear).form());
        }
        return saved.form();
    }

    /** Rows that are the same objects need not be compared field by field, and mostly they are. */
    private static boolean areSame(List<StoredBenefit> some, List<StoredBenefit> others) {
        boolean same = some.size() == others.size();
        for (int i = 0; same && i < some.size(); i++) {
            same = some.get(i) == others.get(i) || some.get(i).equals(others.get(i));
        }
        return same;
    }

    private void show(FormSheet read, BenefitForm saved) {
        List<FieldModel> ages = read.ageGroups().stream()
                .map(group -> field(new FormField.AgeLimit(group)))
                .toList();
        BenefitForm now = read.form();
        fields.forEach((field, model) -> {
            String was = saved.text(field);
            boolean edited = !was.equals(now.text(field));
            model.show(now.text(field), edited, isPatients(read, field), note(read, field, edited, was));
        });
        quick.forEach((box, model) -> model.show(box.text(now)));
        frequencies.forEach(line -> {
            Optional<FrequencyTerm> was = saved.frequency(line.group());
            Optional<FrequencyTerm> is = now.frequency(line.group());
            line.show(is, !was.equals(is), note(read, line.group(), !was.equals(is), was));
        });
        lines.set(Optional.of(new Lines(ages, frequencies)));
    }

    private static boolean isPatients(FormSheet read, FormField field) {
        return read.overriding(field).isPresent()
                || read.row(field)
                        .filter(row -> row.shown().owner() == BenefitOwner.PATIENT)
                        .isPresent();
    }

    private String note(FormSheet read, FormField field, boolean edited, String was) {
        var said = new ArrayList<String>();
        if (edited) {
            said.add(strings.get("benefits.cell.old", was.isEmpty() ? strings.get("benefits.view.empty.cell") : was));
        }
        Optional<RowState> overriding = read.overriding(field).flatMap(this::state);
        if (overriding.isPresent()) {
            said.add(strings.get(
                    "benefits.form.overridden", sheet.says(overriding.get().shown())));
        } else if (isPatients(read, field)) {
            said.add(strings.get("benefits.form.patientOnly"));
        }
        return String.join("\n", said);
    }

    private Optional<RowState> state(RowKey key) {
        return sheet.pageProperty()
                .get()
                .flatMap(page -> page.rows().stream()
                        .filter(row -> row.key().equals(key))
                        .findFirst());
    }

    private String note(FormSheet read, long group, boolean edited, Optional<FrequencyTerm> was) {
        var said = new ArrayList<String>();
        if (edited) {
            said.add(strings.get(
                    "benefits.cell.old",
                    was.map(texts::term).orElseGet(() -> strings.get("benefits.view.empty.cell"))));
        }
        read.overruled(group).ifPresent(plans -> said.add(strings.get("benefits.form.overrules", texts.term(plans))));
        return String.join("\n", said);
    }

    private void showYear(FormSheet read, TimePeriod planYear) {
        TimePeriod rows = read.form().year();
        year.set(read.mixesYears() ? Optional.empty() : Optional.of(rows));
        if (read.mixesYears()) {
            yearNote.set(strings.get("benefits.form.year.mixed"));
        } else {
            yearNote.set(rows == planYear ? "" : strings.get("benefits.form.year.plan." + planYear.name()));
        }
    }

    private void showUnshown(FormSheet read) {
        int count = read.unshown().size();
        unshownSummary.set(count == 0 ? "" : strings.get("benefits.form.unshown", count));
        unshown.set(listed ? list(read.unshown()) : List.of());
    }

    private List<UnshownRow> list(List<Unshown> rows) {
        Map<RowKey, RowState> states = new HashMap<>();
        sheet.pageProperty().get().ifPresent(page -> page.rows().forEach(row -> states.put(row.key(), row)));
        return rows.stream()
                .map(row -> new UnshownRow(
                        row.row(), sheet.says(states.get(row.row()).shown()), texts.reason(row, reference)))
                .toList();
    }

    /** Lists the rows that are not shown, or only counts them. */
    public void list(boolean wanted) {
        listed = wanted;
        form.ifPresent(this::showUnshown);
    }

    String complaint(FormField field, String typed) {
        return form.flatMap(read -> read.problems(field, typed).stream().findFirst())
                .map(texts::sentence)
                .orElse("");
    }

    Optional<FrequencyTerm> overruled(long group) {
        return form.flatMap(read -> read.overruled(group));
    }

    void commit(FieldModel field) {
        form.ifPresent(
                read -> apply(read.set(field.field(), field.textProperty().get())));
        field.revert();
    }

    void fill(QuickPercent box, String typed) {
        form.ifPresent(read -> apply(read.set(box.filled(typed))));
        box.fields().forEach(field -> field(field).revert());
        form.ifPresent(read -> quick.get(box).show(box.text(read.form())));
    }

    void commit(FrequencyModel line, Optional<FrequencyTerm> term) {
        form.ifPresent(read -> apply(read.set(line.group(), term)));
        line.revert();
    }

    private void apply(List<RowChange> changes) {
        if (!changes.isEmpty()) {
            sheet.apply(Edit.Kind.FORM, changes);
        }
    }

    /** Puts everything typed into the rows. */
    public void commit() {
        quick.values().forEach(QuickModel::commit);
        List.copyOf(fields.values()).forEach(FieldModel::commit);
        List.copyOf(frequencies).forEach(FrequencyModel::commit);
    }

    /** Whether something is typed that is in no row yet. */
    boolean isTyping() {
        return fields.values().stream().anyMatch(FieldModel::isTyped)
                || frequencies.stream().anyMatch(FrequencyModel::isTyped);
    }

    /** Makes all rows that count by benefit years count by this kind of them. */
    public void choose(TimePeriod kind) {
        form.ifPresent(read -> apply(read.convert(kind)));
    }

    /** Puts the keys on a row in the grid. */
    public void go(UnshownRow row) {
        sheet.go(row.key(), BenefitField.TYPE);
    }

    /** Folds the form away, or out again. */
    public void fold(boolean away) {
        if (away) {
            commit();
        }
        folded.set(away);
        habits.keep(FOLDED, String.valueOf(away));
        read();
    }

    /** The model of a field; made when it is first asked for. */
    FieldModel field(FormField field) {
        FieldModel known = fields.get(field);
        if (known == null) {
            known = new FieldModel(field, texts.name(field, reference), this);
            fields.put(field, known);
        }
        return known;
    }

    QuickModel quick(QuickPercent box) {
        return quick.get(box);
    }

    /**
     * A line for each code group that has an age limit, and for each that the practice shows among the frequencies; empty until a
     * plan was shown here.
     */
    public ReadOnlyObjectProperty<Optional<Lines>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /** The kind of year by which the rows count; empty while they do not agree. */
    public ReadOnlyObjectProperty<Optional<TimePeriod>> yearProperty() {
        return year.getReadOnlyProperty();
    }

    /** What is at odds about the kind of year, empty for nothing. */
    public ReadOnlyStringProperty yearNoteProperty() {
        return yearNote.getReadOnlyProperty();
    }

    /** The categories without which there is no form, empty when all are there. */
    public ReadOnlyStringProperty missingProperty() {
        return missing.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<UnshownRow>> unshownProperty() {
        return unshown.getReadOnlyProperty();
    }

    /** How many rows are not shown, empty for none. */
    public ReadOnlyStringProperty unshownSummaryProperty() {
        return unshownSummary.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty foldedProperty() {
        return folded.getReadOnlyProperty();
    }

    FormTexts texts() {
        return texts;
    }

    String ageGroup(FieldModel age) {
        return texts.group(((FormField.AgeLimit) age.field()).group(), reference);
    }

    Strings strings() {
        return strings;
    }
}
