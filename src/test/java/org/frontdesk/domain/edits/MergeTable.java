package org.frontdesk.domain.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.frontdesk.domain.edits.MergeCase.Line;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * The cases of {@code merge.yaml} for one kind of row. Beside what a case says, each holds that merging once more changes nothing, that an
 * undo of everything leads to what the others hold, a redo of everything back, and that a copy is the whole work.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class MergeTable<S, R, F extends Enum<F>> {
    private final String name;
    private final RowKind<S, R, F> kind;
    private final Map<F, String> fields;
    private int run;

    /**
     * @param name of the kind in the table
     * @param fields the three fields by their names in the table: name, first, second
     */
    protected MergeTable(String name, RowKind<S, R, F> kind, Map<F, String> fields) {
        this.name = name;
        this.kind = kind;
        this.fields = new LinkedHashMap<>(fields);
    }

    protected abstract S stored(long number, String about, String first, String second);

    protected abstract long number(S stored);

    /** The value of one of the three fields as the table writes it. */
    protected abstract String text(R row, F field);

    @TestFactory
    List<DynamicTest> everyCaseMergesAsTheTableSays() throws IOException {
        return MergeCase.allFor(name)
                .map(one -> DynamicTest.dynamicTest(one.name(), () -> check(one)))
                .toList();
    }

    @AfterAll
    void sayHowMany() {
        System.out.println(run + " cases of merging hold for " + name);
    }

    private void check(MergeCase one) {
        Edits<S, R, F> edits = begin(one);
        EditsCopy<S, R, F> before = edits.copy();
        edits.merge(rows(one.theirs()));
        assertThat(shown(edits)).isEqualTo(one.merged());
        assertThat(edits.differences().stream().map(change -> say(edits, change)))
                .isEqualTo(one.sends());
        assertThat(edits.conflicts().stream().map(this::say)).isEqualTo(one.conflicts());

        EditsCopy<S, R, F> merged = edits.copy();
        assertThat(edits.merge(rows(one.theirs())))
                .as("changed by a second merge")
                .isZero();
        assertThat(edits.copy()).as("after a second merge").isEqualTo(merged);
        assertThat(Edits.of(kind, merged).copy()).as("copied").isEqualTo(merged);

        while (edits.nextUndo().isPresent()) {
            edits.undo();
        }
        assertThat(edits.pending()).as("left after undoing all").isEmpty();
        assertThat(Set.copyOf(shown(edits))).as("after undoing all").isEqualTo(Set.copyOf(one.theirs()));
        while (edits.nextRedo().isPresent()) {
            edits.redo();
        }
        assertThat(shown(edits)).as("after redoing all").isEqualTo(one.merged());

        assertThat(begin(one).copy()).as("the way to the case").isEqualTo(before);
        decide(one);
        run++;
    }

    /** Taking theirs in every conflict leaves nothing of mine in it; keeping mine leaves all. */
    private void decide(MergeCase one) {
        Edits<S, R, F> taking = begin(one);
        taking.merge(rows(one.theirs()));
        taking.conflicts().forEach(conflict -> {
            taking.takeTheirs(conflict);
            Optional<R> now = taking.shown(conflict.row());
            assertThat(conflict.field()
                            .map(field -> Optional.of(kind.value(now.orElseThrow(), field)))
                            .orElse(now.map(Object.class::cast)))
                    .isEqualTo(conflict.field()
                            .map(field ->
                                    Optional.of(kind.value(conflict.theirs().orElseThrow(), field)))
                            .orElse(conflict.theirs().map(Object.class::cast)));
        });
        assertThat(taking.conflicts()).isEmpty();

        Edits<S, R, F> keeping = begin(one);
        keeping.merge(rows(one.theirs()));
        keeping.conflicts().forEach(keeping::keepMine);
        assertThat(keeping.conflicts()).isEmpty();
        assertThat(shown(keeping)).isEqualTo(one.merged());
    }

    /** The work of a person who made mine of the base. */
    private Edits<S, R, F> begin(MergeCase one) {
        var edits = new Edits<>(kind, rows(one.base()));
        Map<Long, Line> mine = one.mine().stream()
                .filter(line -> line.number() > 0)
                .collect(Collectors.toMap(Line::number, Function.identity()));
        for (Row<S, R> row : edits.rows()) {
            Line now = mine.get(number(row.stored().orElseThrow()));
            if (now == null) {
                edits.remove(row.key());
            } else {
                edits.change(row.key(), row(now));
            }
        }
        one.mine().stream().filter(line -> line.number() == 0).forEach(line -> edits.add(row(line), Optional.empty()));
        return edits;
    }

    private R row(Line line) {
        return kind.row(stored(Math.max(1, line.number()), line.name(), line.first(), line.second()));
    }

    private S stored(Line line) {
        return stored(line.number(), line.name(), line.first(), line.second());
    }

    private List<S> rows(List<Line> lines) {
        return lines.stream().map(this::stored).toList();
    }

    private List<Line> shown(Edits<S, R, F> edits) {
        var shown = new ArrayList<Line>();
        for (Row<S, R> row : edits.rows()) {
            row.mine()
                    .ifPresent(mine -> shown.add(Line.of(
                            row.stored().map(this::number).map(String::valueOf).orElse("new") + " " + say(mine))));
        }
        return shown;
    }

    private String say(R row) {
        return fields.keySet().stream().map(field -> text(row, field)).collect(Collectors.joining(" "));
    }

    private String about(R row) {
        return text(row, fields.keySet().iterator().next());
    }

    private String say(Edits<S, R, F> edits, Difference<R, F> change) {
        String number = edits.row(change.row())
                .flatMap(Row::stored)
                .map(stored -> number(stored) + " ")
                .orElse("");
        return switch (change) {
            case Difference.Added<R, F> added -> "add " + about(added.now());
            case Difference.Removed<R, F> removed -> "remove " + number + about(removed.from());
            case Difference.Changed<R, F> changed ->
                "change " + number + about(changed.to()) + " "
                        + new TreeSet<>(changed.fields())
                                .stream().map(fields::get).sorted().collect(Collectors.joining(" "));
        };
    }

    private String say(Conflict<R, F> conflict) {
        String what = conflict.field().map(fields::get).orElse(conflict.theirs().isPresent() ? "changed" : "gone");
        return about(conflict.before()) + " " + what;
    }
}
