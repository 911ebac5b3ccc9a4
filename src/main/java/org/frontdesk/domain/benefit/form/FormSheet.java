package org.frontdesk.domain.benefit.form;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.benefit.BenefitField;
import org.frontdesk.domain.benefit.BenefitOwner;
import org.frontdesk.domain.benefit.BenefitProblem;
import org.frontdesk.domain.benefit.BenefitRules;
import org.frontdesk.domain.benefit.RowChange;
import org.frontdesk.domain.benefit.RowState;
import org.frontdesk.domain.benefit.TimePeriod;
import org.frontdesk.domain.benefit.form.FormField.Frequency;
import org.frontdesk.domain.edits.RowKey;

/**
 * The form over the rows of a plan as they are at one moment. Of several rows behind one field the patient's stands in it, else the first;
 * a row without a number gives way to one that has it. What is asked of it are changes of rows; it changes nothing itself.
 */
public final class FormSheet {
    private final FormTerms terms;
    private final List<RowState> rows;
    private final Map<FormField, RowState> behind = new LinkedHashMap<>();
    private final Map<FormField, RowState> seconds = new HashMap<>();
    private final Map<FormField, RowKey> overriding = new HashMap<>();
    private final List<Unshown> unshown = new ArrayList<>();
    private final BenefitForm form;
    private final boolean mixedYears;

    private FormSheet(List<RowState> all, FormTerms terms, TimePeriod planYear) {
        this.terms = terms;
        this.rows = all.stream().filter(row -> !row.isRemoved()).toList();
        Set<TimePeriod> years = rows.stream()
                .map(row -> row.shown().period())
                .filter(FormShape::isYear)
                .collect(Collectors.toSet());
        this.mixedYears = years.size() > 1;
        place();
        this.form = read(years.size() == 1 ? years.iterator().next() : planYear);
    }

    /**
     * Reads the form from rows in their order; those that are to be removed are left out.
     *
     * @param planYear the plan's own kind of benefit year, which counts while the rows do not agree on one
     */
    public static FormSheet of(List<RowState> rows, FormTerms terms, TimePeriod planYear) {
        return new FormSheet(rows, terms, planYear);
    }

    private record Placed(RowState row, FormField field) {}

    private void place() {
        var placed = new ArrayList<Placed>();
        for (RowState row : rows) {
            Optional<FormField> field = FormShape.fieldOf(row.shown(), terms);
            if (field.isEmpty()) {
                unshown.add(withoutField(row));
                continue;
            }
            placed.add(new Placed(row, field.get()));
            RowState former = behind.get(field.get());
            if (former == null || rank(field.get(), row) < rank(field.get(), former)) {
                behind.put(field.get(), row);
            }
        }
        placed.forEach(each -> leave(each.row(), each.field(), behind.get(each.field())));
    }

    private void leave(RowState row, FormField field, RowState shown) {
        if (shown == row) {
            if (FormShape.text(field, row.shown()).isEmpty()) {
                unshown.add(new Unshown(row.key(), Unshown.Reason.BLANK, Optional.of(field)));
            }
            return;
        }
        boolean overruled = isPatients(shown) && !isPatients(row);
        if (overruled) {
            seconds.putIfAbsent(field, row);
        }
        unshown.add(new Unshown(
                row.key(), overruled ? Unshown.Reason.OVERRULED : Unshown.Reason.SECOND, Optional.of(field)));
    }

    private Unshown withoutField(RowState row) {
        Optional<FormField> asPlan = isPatients(row)
                ? FormShape.fieldOf(row.shown().with(BenefitField.OWNER, BenefitOwner.PLAN), terms)
                : Optional.empty();
        asPlan.ifPresent(field -> overriding.putIfAbsent(field, row.key()));
        return new Unshown(row.key(), asPlan.isPresent() ? Unshown.Reason.OVERRIDE : Unshown.Reason.NO_FIELD, asPlan);
    }

    private static int rank(FormField field, RowState row) {
        return (FormShape.text(field, row.shown()).isEmpty() ? 2 : 0) + (isPatients(row) ? 0 : 1);
    }

    private static boolean isPatients(RowState row) {
        return row.shown().owner() == BenefitOwner.PATIENT;
    }

    private BenefitForm read(TimePeriod year) {
        var texts = new LinkedHashMap<FormField, String>();
        var frequencies = new LinkedHashMap<Long, FrequencyTerm>();
        behind.forEach((field, row) -> {
            if (field instanceof Frequency line) {
                term(row.shown()).ifPresent(term -> frequencies.put(line.group(), term));
            } else {
                texts.put(field, FormShape.text(field, row.shown()));
            }
        });
        return new BenefitForm(texts, frequencies, year);
    }

    private static Optional<FrequencyTerm> term(BenefitDraft row) {
        return FrequencyKind.of(row)
                .filter(kind -> !row.quantity().isEmpty())
                .map(kind -> new FrequencyTerm(row.owner(), row.quantity(), kind, row.area()));
    }

    /** What the form says. */
    public BenefitForm form() {
        return form;
    }

    /** The rows that stand in no field, first those that fit none; a change of the form leaves them as they are. */
    public List<Unshown> unshown() {
        return List.copyOf(unshown);
    }

    /** The row behind a field. */
    public Optional<RowState> row(FormField field) {
        return Optional.ofNullable(behind.get(field));
    }

    /** The patient's row that counts instead of what the field says. */
    public Optional<RowKey> overriding(FormField field) {
        return Optional.ofNullable(overriding.get(field));
    }

    /** The plan's row that counts again once the patient's in this line is gone. */
    public Optional<FrequencyTerm> overruled(long group) {
        return Optional.ofNullable(seconds.get(new Frequency(group))).flatMap(row -> term(row.shown()));
    }

    /** Whether some rows count by calendar years and others by service years. */
    public boolean mixesYears() {
        return mixedYears;
    }

    /** The code groups that have a line for an age limit: those that always have one, then those of which a row says one. */
    public List<Long> ageGroups() {
        var groups = new ArrayList<>(terms.ageGroups());
        behind.keySet().stream()
                .filter(FormField.AgeLimit.class::isInstance)
                .map(field -> ((FormField.AgeLimit) field).group())
                .filter(group -> !terms.ageGroups().contains(group))
                .forEach(groups::add);
        return List.copyOf(groups);
    }

    /**
     * Puts a text into a field: the row behind it changes, a new one is added, or an empty text removes it. Of a count 0 is empty too.
     *
     * @throws IllegalArgumentException for a frequency, which is more than a text
     */
    public List<RowChange> set(FormField field, String typed) {
        if (field instanceof Frequency) {
            throw new IllegalArgumentException("A frequency is no text");
        }
        String text = FormShape.plain(field, typed);
        Optional<RowState> row = row(field);
        if (text.equals(form.text(field))) {
            return List.of();
        }
        if (row.isEmpty()) {
            return List.of(new RowChange.Add(FormShape.with(field, FormShape.begin(field, terms, form.year()), text)));
        }
        return List.of(
                text.isEmpty()
                        ? new RowChange.Remove(row.get().key())
                        : new RowChange.Change(
                                row.get().key(), FormShape.with(field, row.get().shown(), text)));
    }

    /** Puts texts into several fields as one step. */
    public List<RowChange> set(Map<FormField, String> typed) {
        return typed.entrySet().stream()
                .flatMap(entry -> set(entry.getKey(), entry.getValue()).stream())
                .toList();
    }

    /**
     * Makes the line of a code group say so, or nothing. A saved row of the plan stays when the patient gets one of the same group, which
     * then counts instead; when the patient's is given up, the plan's says what the line says.
     */
    public List<RowChange> set(long group, Optional<FrequencyTerm> term) {
        var field = new Frequency(group);
        Optional<RowState> row = row(field);
        if (term.equals(form.frequency(group))) {
            return List.of();
        }
        if (term.isEmpty()) {
            return row.<List<RowChange>>map(old -> List.of(new RowChange.Remove(old.key())))
                    .orElse(List.of());
        }
        if (row.isEmpty()) {
            return List.of(new RowChange.Add(with(FormShape.begin(field, terms, form.year()), term.get())));
        }
        RowState old = row.get();
        boolean sameOwner = old.shown().owner() == term.get().owner();
        if (sameOwner || (old.isNew() && !seconds.containsKey(field))) {
            return change(old, term.get());
        }
        if (!isPatients(old)) {
            return List.of(new RowChange.Add(with(old.shown(), term.get())));
        }
        var changes = new ArrayList<RowChange>(List.of(new RowChange.Remove(old.key())));
        RowState second = seconds.get(field);
        changes.addAll(
                second == null
                        ? List.of(new RowChange.Add(with(old.shown(), term.get())))
                        : change(second, term.get()));
        return List.copyOf(changes);
    }

    private List<RowChange> change(RowState row, FrequencyTerm term) {
        BenefitDraft wanted = with(row.shown(), term);
        return wanted.equals(row.shown()) ? List.of() : List.of(new RowChange.Change(row.key(), wanted));
    }

    private BenefitDraft with(BenefitDraft row, FrequencyTerm term) {
        BenefitDraft counting =
                FrequencyKind.of(row).filter(term.kind()::equals).isPresent()
                        ? row
                        : term.kind().in(row, form.year());
        return counting.with(BenefitField.OWNER, term.owner())
                .with(BenefitField.QUANTITY, term.number())
                .with(BenefitField.AREA, term.area());
    }

    /** What is wrong with a text typed into a field; an age of 0 is none, though nothing keeps it from being typed. */
    public Set<BenefitProblem> problems(FormField field, String typed) {
        String text = FormShape.plain(field, typed);
        if (text.isEmpty()) {
            return FormShape.isAge(field) && !typed.isBlank()
                    ? EnumSet.of(BenefitProblem.AGE_LIMIT_NEEDS_QUANTITY)
                    : Set.of();
        }
        BenefitDraft begun =
                row(field).map(RowState::shown).orElseGet(() -> FormShape.begin(field, terms, form.year()));
        Set<BenefitProblem> problems =
                BenefitRules.problems(FormShape.with(field, begun, text), Optional.empty(), code -> true);
        problems.removeIf(problem -> problem.place() != field.number());
        return problems;
    }

    /** Makes every row that counts by benefit years count by this kind of them, also those that the form does not show. */
    public List<RowChange> convert(TimePeriod year) {
        return rows.stream()
                .filter(row ->
                        FormShape.isYear(row.shown().period()) && row.shown().period() != year)
                .<RowChange>map(
                        row -> new RowChange.Change(row.key(), row.shown().with(BenefitField.PERIOD, year)))
                .toList();
    }
}
