package org.frontdesk.benefits;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.frontdesk.domain.benefit.BenefitAdvice;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.benefit.BenefitField;
import org.frontdesk.domain.benefit.BenefitProblem;
import org.frontdesk.domain.benefit.BenefitRules;
import org.frontdesk.domain.benefit.RowState;
import org.frontdesk.domain.edits.Change;
import org.frontdesk.domain.edits.Conflict;
import org.frontdesk.domain.edits.Edit;
import org.frontdesk.service.benefits.BenefitPlan;
import org.frontdesk.service.benefits.BenefitReference;
import org.frontdesk.text.BenefitWords;
import org.frontdesk.text.Strings;

/** Writes rows, changes and conflicts out for the screen. */
final class BenefitTexts {
    private final Strings strings;
    private final BenefitReference reference;
    private final BenefitWords words;

    BenefitTexts(Strings strings, BenefitReference reference) {
        this.strings = strings;
        this.reference = reference;
        this.words = new BenefitWords(strings);
    }

    /** What keeps a row from being saved. */
    Set<BenefitProblem> problems(RowState state) {
        return state.isRemoved()
                ? Set.of()
                : BenefitRules.problems(
                        state.shown(),
                        state.base(),
                        code -> reference.code(code).isPresent());
    }

    String sentence(BenefitProblem problem) {
        return strings.get("benefits.problem." + problem.name());
    }

    String sentence(BenefitAdvice advice) {
        return strings.get("benefits.advice." + advice.name());
    }

    /** What a row grants, or its type and target while a number in it cannot be read. */
    String says(BenefitDraft row) {
        return row.read()
                .map(read -> words.sentence(read, target(row)))
                .orElseGet(() -> words.member(row.type()) + ": " + targetName(row));
    }

    /** What a save does to a row, in one line. */
    String change(RowState row) {
        if (row.isNew()) {
            return strings.get("benefits.write.add", says(row.shown()));
        }
        String before = says(row.base().orElseThrow());
        return row.isRemoved()
                ? strings.get("benefits.write.remove", before)
                : strings.get("benefits.write.change", before, says(row.shown()));
    }

    String plan(BenefitPlan plan) {
        return plan.group().isEmpty()
                ? strings.get("benefits.view.plan", plan.ordinal(), plan.carrier())
                : strings.get("benefits.view.plan.group", plan.ordinal(), plan.carrier(), plan.group());
    }

    String column(BenefitColumn column) {
        return strings.get("benefits.column." + column.name());
    }

    String column(BenefitField field) {
        return column(BenefitColumn.of(field));
    }

    /** The name of a step for undo and redo. */
    String step(Edit<BenefitDraft> edit) {
        Change<BenefitDraft> first = edit.changes().getFirst();
        BenefitDraft row = first.after().or(first::before).orElseThrow();
        boolean oneChange = edit.changes().size() == 1
                && first.before().isPresent()
                && first.after().isPresent();
        return switch (edit.kind()) {
            case ADD, DUPLICATE, REMOVE, RESTORE, TAKE_THEIRS, PROMOTE, COPY_DOWN ->
                strings.get("benefits.undo." + edit.kind().name(), says(row));
            case DISCARD -> strings.get("benefits.undo.DISCARD");
            case CHANGE -> changeOf(first.before().orElse(row), row);
            case SEVERAL ->
                strings.get(
                        edit.changes().stream()
                                        .allMatch(change -> change.after().isEmpty())
                                ? "benefits.undo.SEVERAL.removed"
                                : "benefits.undo.SEVERAL",
                        edit.changes().size());
            case FORM, REPAIR -> {
                if (edit.changes().size() > 1) {
                    yield strings.get(
                            "benefits.undo." + edit.kind().name(),
                            edit.changes().size());
                }
                yield oneChange
                        ? changeOf(first.before().orElse(row), row)
                        : strings.get(
                                first.after().isPresent() ? "benefits.undo.ADD" : "benefits.undo.REMOVE", says(row));
            }
            case ENTRY, PASTE, LIKE, TEMPLATE, CALL, RESTORE_PLAN, ONE_PATIENT ->
                strings.get(
                        "benefits.undo." + edit.kind().name(), edit.changes().size());
        };
    }

    /** Such as "Crowns 50 % → 60 %". */
    private String changeOf(BenefitDraft before, BenefitDraft after) {
        return strings.get("benefits.undo.CHANGE", targetName(before), difference(before, after));
    }

    /** Such as "50 % → 60 %". */
    String difference(BenefitDraft before, BenefitDraft after) {
        return before.differences(after).stream()
                .map(BenefitColumn::of)
                .distinct()
                .map(column ->
                        strings.get("benefits.undo.field", orEmpty(text(before, column)), orEmpty(text(after, column))))
                .collect(Collectors.joining(", "));
    }

    String columns(Collection<BenefitField> fields) {
        return fields.stream().map(this::column).distinct().collect(Collectors.joining(", "));
    }

    /** All that a save would send, in one line. */
    String diff(List<RowState> pending) {
        var parts = new ArrayList<String>();
        for (RowState row : pending) {
            if (row.isRemoved()) {
                parts.add(strings.get("benefits.diff.removed", says(row.shown())));
            } else if (row.isNew()) {
                parts.add(strings.get("benefits.diff.new", says(row.shown())));
            } else {
                BenefitDraft base = row.base().orElseThrow();
                String fields = row.changed().stream()
                        .map(BenefitColumn::of)
                        .distinct()
                        .map(column -> strings.get(
                                "benefits.diff.field",
                                column(column),
                                orEmpty(text(base, column)),
                                orEmpty(text(row.shown(), column))))
                        .collect(Collectors.joining(", "));
                parts.add(strings.get("benefits.diff.changed", says(base), fields));
            }
        }
        return strings.get("benefits.diff", pending.size(), String.join("; ", parts));
    }

    String conflict(Conflict<BenefitDraft, BenefitField> conflict, Optional<BenefitDraft> mine) {
        String row = says(conflict.before());
        if (conflict.field().isPresent()) {
            BenefitColumn column = BenefitColumn.of(conflict.field().get());
            return strings.get(
                    "benefits.conflict.field",
                    column(column),
                    row,
                    orEmpty(text(conflict.before(), column)),
                    orEmpty(conflict.theirs()
                            .map(theirs -> text(theirs, column))
                            .orElse("")),
                    orEmpty(mine.map(draft -> text(draft, column)).orElse("")));
        }
        return conflict.theirs()
                .map(theirs -> strings.get("benefits.conflict.removed", row, says(theirs)))
                .orElseGet(() -> strings.get("benefits.conflict.gone", row));
    }

    /** What a cell shows. */
    String text(BenefitDraft row, BenefitColumn column) {
        return switch (column) {
            case SAYS -> says(row);
            case TYPE -> words.member(row.type());
            case TARGET -> targetName(row);
            case PERCENT ->
                row.percent().matches("\\d+") ? strings.get("benefits.cell.percent", row.percent()) : row.percent();
            case AMOUNT -> row.amount();
            case PERIOD -> words.member(row.period());
            case QUANTITY -> row.quantity();
            case QUALIFIER -> words.member(row.qualifier());
            case LEVEL -> words.member(row.level());
            case AREA -> words.member(row.area());
            case OWNER -> words.member(row.owner());
        };
    }

    /** What there is to say about a cell: what is wrong, what is unfinished, what it was, and the API's name of it. */
    String word(BenefitRow row, BenefitColumn column) {
        if (column == BenefitColumn.SAYS) {
            return row.says();
        }
        BenefitRow.Cell cell = row.cell(column);
        var words = new ArrayList<String>();
        words.add(cell.complaint());
        words.add(cell.advice());
        if (cell.edited()) {
            words.add(strings.get("benefits.cell.old", cell.old()));
        }
        words.add(column.fields().stream().map(BenefitField::apiName).collect(Collectors.joining(", ")));
        words.removeIf(String::isEmpty);
        return String.join("   ", words);
    }

    /** What a screen reader says of a cell. */
    String spoken(BenefitRow row, BenefitColumn column) {
        String text =
                column == BenefitColumn.SAYS ? row.says() : row.cell(column).text();
        String spoken = strings.get("benefits.view.cell", column(column), orEmpty(text));
        String complaint = row.cell(column).complaint();
        return complaint.isEmpty() ? spoken : spoken + ". " + complaint;
    }

    BenefitRow.Cell cell(
            RowState state, BenefitColumn column, Set<BenefitProblem> problems, Set<BenefitAdvice> advice) {
        BenefitDraft shown = state.shown();
        boolean edited = column.fields().stream().anyMatch(state.changed()::contains);
        return new BenefitRow.Cell(
                text(shown, column),
                typed(shown, column),
                edited,
                edited ? orEmpty(text(state.base().orElseThrow(), column)) : "",
                problems.stream()
                        .filter(problem -> column.fields().contains(problem.place()))
                        .map(this::sentence)
                        .collect(Collectors.joining(" ")),
                advice.stream()
                        .filter(word -> column.fields().contains(word.place()))
                        .map(this::sentence)
                        .collect(Collectors.joining(" ")));
    }

    private static String typed(BenefitDraft row, BenefitColumn column) {
        return switch (column) {
            case PERCENT -> row.percent();
            case AMOUNT -> row.amount();
            case QUANTITY -> row.quantity();
            case TARGET -> row.code();
            case SAYS, TYPE, PERIOD, QUALIFIER, LEVEL, AREA, OWNER -> "";
        };
    }

    private Optional<BenefitWords.Target> target(BenefitDraft row) {
        if (!row.code().isEmpty()) {
            return Optional.of(BenefitWords.Target.named(codeName(row.code())));
        }
        if (row.codeGroup() != 0) {
            return Optional.of(reference
                    .group(row.codeGroup())
                    .map(group -> words.group(group.standard(), group.name()))
                    .orElseGet(() -> BenefitWords.Target.named(unknown(row.codeGroup()))));
        }
        if (row.category() != 0) {
            return Optional.of(reference
                    .category(row.category())
                    .map(category -> words.category(category.standard(), category.name()))
                    .orElseGet(() -> BenefitWords.Target.named(unknown(row.category()))));
        }
        return Optional.empty();
    }

    private String targetName(BenefitDraft row) {
        var names = new ArrayList<String>();
        if (row.category() != 0) {
            names.add(reference
                    .category(row.category())
                    .map(BenefitReference.Category::name)
                    .orElseGet(() -> unknown(row.category())));
        }
        if (row.codeGroup() != 0) {
            names.add(reference
                    .group(row.codeGroup())
                    .map(BenefitReference.Group::name)
                    .orElseGet(() -> unknown(row.codeGroup())));
        }
        if (!row.code().isEmpty()) {
            names.add(codeName(row.code()));
        }
        return names.isEmpty() ? strings.get("benefits.target.everything") : String.join(" + ", names);
    }

    private String codeName(String code) {
        return reference
                .code(code)
                .map(known -> strings.get("benefits.target.codeNamed", known.code(), known.words()))
                .orElse(code);
    }

    private String unknown(long number) {
        return strings.get("benefits.target.unknown", String.valueOf(number));
    }

    private String orEmpty(String text) {
        return text.isEmpty() ? strings.get("benefits.view.empty.cell") : text;
    }

    String badge(RowState state, BenefitRow.Rank rank) {
        if (state.isRemoved()) {
            return strings.get("benefits.row.removed");
        }
        if (state.isNew()) {
            return strings.get("benefits.row.new");
        }
        return rank == BenefitRow.Rank.USUAL ? "" : strings.get("benefits.rank." + rank.name());
    }
}
