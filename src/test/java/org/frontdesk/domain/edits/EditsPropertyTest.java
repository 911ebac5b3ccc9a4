package org.frontdesk.domain.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Whatever this person and others do to the same rows, and in whatever order. */
class EditsPropertyTest {
    /** What can be edited of a row of the sample kind. */
    enum Part {
        ABOUT,
        FIRST,
        SECOND
    }

    record Sample(String about, int first, int second) {
        Object value(Part part) {
            return switch (part) {
                case ABOUT -> about;
                case FIRST -> first;
                case SECOND -> second;
            };
        }

        Sample with(Set<Part> parts, Sample other) {
            return new Sample(
                    parts.contains(Part.ABOUT) ? other.about : about,
                    parts.contains(Part.FIRST) ? other.first : first,
                    parts.contains(Part.SECOND) ? other.second : second);
        }
    }

    /** Rows that can be made again, and rows that cannot. */
    enum Kind implements FormKind<Sample, Part> {
        REMADE,
        KEPT;

        @Override
        public Set<Part> fields() {
            return EnumSet.allOf(Part.class);
        }

        @Override
        public Object value(Sample row, Part field) {
            return row.value(field);
        }

        @Override
        public Sample taking(Sample row, Set<Part> fields, Sample other) {
            return row.with(fields, other);
        }

        @Override
        public Object meaning(Sample row) {
            return row.about();
        }

        @Override
        public boolean canBeMadeAgain() {
            return this == REMADE;
        }
    }

    /** What somebody does to a row, chosen among those there are. */
    enum Act {
        ADD,
        DUPLICATE,
        CHANGE,
        TYPE,
        REMOVE,
        RESTORE,
        DISCARD,
        UNDO,
        REDO,
        MAKE_AGAIN
    }

    record Step(Act act, int which, Sample row, Set<Part> parts) {}

    @Provide
    Arbitrary<List<Numbered<Sample>>> rows() {
        return samples().list().ofMinSize(1).ofMaxSize(4).map(EditsPropertyTest::numbered);
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return step().list().ofMinSize(1).ofMaxSize(8);
    }

    private static Arbitrary<Step> step() {
        return Combinators.combine(
                        Arbitraries.of(Act.class),
                        Arbitraries.integers().between(0, 9),
                        samples(),
                        Arbitraries.of(Part.class).set().ofMinSize(1))
                .as(Step::new);
    }

    private static Arbitrary<Sample> samples() {
        return Combinators.combine(
                        Arbitraries.of("A", "B", "C"),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(1, 2))
                .as(Sample::new);
    }

    private static List<Numbered<Sample>> numbered(List<Sample> samples) {
        var rows = new ArrayList<Numbered<Sample>>();
        samples.forEach(row -> rows.add(new Numbered<>(rows.size() + 1, row)));
        return rows;
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void mergingLosesNothingThatOnlyOneSideChanged(
            @ForAll Kind kind,
            @ForAll("rows") List<Numbered<Sample>> base,
            @ForAll("steps") List<Step> mine,
            @ForAll("steps") List<Step> theirs) {
        Edits<Numbered<Sample>, Sample, Part> edits = mine(kind, base, mine);
        Map<RowKey, Row<Numbered<Sample>, Sample>> before = new LinkedHashMap<>();
        edits.rows().forEach(row -> before.put(row.key(), row));
        List<Numbered<Sample>> now = theirs(base, theirs);
        edits.merge(now);
        Statistics.label("conflicts").collect(Math.min(3, edits.conflicts().size()));

        assertThat(edits.rows().stream().flatMap(row -> row.stored().stream()))
                .as("each of their rows stands behind one row")
                .containsExactlyInAnyOrderElementsOf(now);
        for (Row<Numbered<Sample>, Sample> after : edits.rows()) {
            Row<Numbered<Sample>, Sample> was = before.get(after.key());
            if (was == null) {
                assertThat(after.mine())
                        .as("what they added")
                        .contains(after.stored().orElseThrow().row());
            } else if (was.stored().isPresent() && after.stored().isPresent()) {
                checkFields(edits, was, after);
            } else {
                assertThat(after.mine()).as("what only I have").isEqualTo(was.mine());
            }
        }
        before.values().stream().filter(row -> edits.row(row.key()).isEmpty()).forEach(gone -> {
            boolean untouched = gone.mine().equals(gone.stored().map(Numbered::row));
            assertThat(untouched || gone.isRemoved() || told(edits, gone.key()))
                    .as("a row goes only where nobody changed it")
                    .isTrue();
        });
    }

    /** Field by field: mine where only I changed it, theirs where only they did, and a conflict where both did differently. */
    private static void checkFields(
            Edits<Numbered<Sample>, Sample, Part> edits,
            Row<Numbered<Sample>, Sample> was,
            Row<Numbered<Sample>, Sample> after) {
        Sample base = was.stored().orElseThrow().row();
        Sample their = after.stored().orElseThrow().row();
        if (was.mine().isEmpty()) {
            assertThat(after.mine()).as("a removal stays").isEmpty();
            assertThat(told(edits, was.key())).as("asked when they changed it").isEqualTo(!base.equals(their));
            return;
        }
        for (Part part : Part.values()) {
            Object my = was.mine().get().value(part);
            boolean iDid = !my.equals(base.value(part));
            boolean theyDid = !their.value(part).equals(base.value(part));
            assertThat(after.mine().orElseThrow().value(part)).isEqualTo(iDid ? my : their.value(part));
            assertThat(edits.conflicts().stream().anyMatch(conflict -> conflict.isAbout(was.key(), Optional.of(part))))
                    .isEqualTo(iDid && theyDid && !my.equals(their.value(part)));
        }
    }

    private static boolean told(Edits<Numbered<Sample>, Sample, Part> edits, RowKey key) {
        return edits.conflicts().stream().anyMatch(conflict -> conflict.isAbout(key, Optional.empty()));
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void mergingTwiceIsMergingOnce(
            @ForAll Kind kind,
            @ForAll("rows") List<Numbered<Sample>> base,
            @ForAll("steps") List<Step> mine,
            @ForAll("steps") List<Step> theirs) {
        Edits<Numbered<Sample>, Sample, Part> edits = mine(kind, base, mine);
        List<Numbered<Sample>> now = theirs(base, theirs);
        edits.merge(now);
        EditsCopy<Numbered<Sample>, Sample, Part> once = edits.copy();
        assertThat(edits.merge(now)).isZero();
        assertThat(edits.copy()).isEqualTo(once);
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void undoingAllLeadsToWhatTheOthersHoldAndRedoingAllBack(
            @ForAll Kind kind,
            @ForAll("rows") List<Numbered<Sample>> base,
            @ForAll("steps") List<Step> mine,
            @ForAll("steps") List<Step> theirs,
            @ForAll("steps") List<Step> laterTheirs) {
        Edits<Numbered<Sample>, Sample, Part> edits = mine(kind, base, mine);
        edits.merge(theirs(base, theirs));
        List<Numbered<Sample>> now = theirs(theirs(base, theirs), laterTheirs);
        edits.merge(now);
        List<Optional<Sample>> merged = edits.rows().stream().map(Row::mine).toList();
        int steps = 0;
        while (edits.nextUndo().isPresent()) {
            edits.undo();
            steps++;
        }
        assertThat(edits.pending()).isEmpty();
        assertThat(edits.conflicts().stream().filter(conflict -> kind.canBeMadeAgain()))
                .isEmpty();
        assertThat(edits.rows().stream().map(row -> row.mine().orElseThrow()))
                .containsExactlyInAnyOrderElementsOf(
                        now.stream().map(Numbered::row).toList());
        while (steps-- > 0) {
            edits.redo();
        }
        assertThat(edits.rows().stream().map(Row::mine).toList()).isEqualTo(merged);
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void aCopyIsTheWholeWork(
            @ForAll Kind kind,
            @ForAll("rows") List<Numbered<Sample>> base,
            @ForAll("steps") List<Step> mine,
            @ForAll("steps") List<Step> theirs,
            @ForAll("steps") List<Step> later) {
        Edits<Numbered<Sample>, Sample, Part> edits = mine(kind, base, mine);
        edits.merge(theirs(base, theirs));
        Edits<Numbered<Sample>, Sample, Part> again = Edits.of(kind, edits.copy());
        assertThat(again.copy()).isEqualTo(edits.copy());
        later.forEach(step -> take(edits, step));
        later.forEach(step -> take(again, step));
        assertThat(again.copy()).isEqualTo(edits.copy());
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void whatIsListedIsWhatEachRowReadsAndWhatDidNotChangeIsTheSame(
            @ForAll Kind kind,
            @ForAll("rows") List<Numbered<Sample>> base,
            @ForAll("steps") List<Step> mine,
            @ForAll("steps") List<Step> theirs) {
        var edits = new Edits<>(kind, base);
        for (Step step : mine) {
            List<Row<Numbered<Sample>, Sample>> before = edits.rows();
            edits.pending();
            take(edits, step);
            isWhatEachRowReads(edits);
            for (Row<Numbered<Sample>, Sample> row : edits.rows()) {
                before.stream()
                        .filter(row::equals)
                        .forEach(same -> assertThat(row).isSameAs(same));
            }
        }
        edits.merge(theirs(base, theirs));
        isWhatEachRowReads(edits);
        save(edits, 100);
        isWhatEachRowReads(edits);
    }

    private static void isWhatEachRowReads(Edits<Numbered<Sample>, Sample, Part> edits) {
        for (Row<Numbered<Sample>, Sample> row : edits.rows()) {
            if (!row.isRemoved()) {
                assertThat(row.mine()).isEqualTo(edits.shown(row.key()));
            }
            assertThat(row.stored().map(Numbered::row)).isEqualTo(edits.base(row.key()));
            boolean differs = row.isNew() || row.isRemoved() || !row.mine().equals(edits.base(row.key()));
            assertThat(edits.pending().contains(row)).isEqualTo(differs);
        }
        assertThat(edits.pending()).isSubsetOf(edits.rows());
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void anUndoAfterASaveIsANewChangeThatLeadsBack(
            @ForAll("rows") List<Numbered<Sample>> base, @ForAll("steps") List<Step> mine) {
        Edits<Numbered<Sample>, Sample, Part> edits = mine(Kind.REMADE, base, mine);
        List<Sample> first = base.stream().map(Numbered::row).toList();
        save(edits, 100);
        assertThat(edits.pending()).isEmpty();
        while (edits.nextUndo().isPresent()) {
            edits.undo();
        }
        assertThat(edits.rows().stream().flatMap(row -> row.mine().stream()))
                .containsExactlyInAnyOrderElementsOf(first);
        List<Numbered<Sample>> now = save(edits, 200);
        assertThat(edits.pending()).isEmpty();
        assertThat(now.stream().map(Numbered::row)).containsExactlyInAnyOrderElementsOf(first);
        edits.merge(now);
        assertThat(edits.pending()).isEmpty();
    }

    /** Sends all that waits to a server that takes it; gives what it then holds. */
    private static List<Numbered<Sample>> save(Edits<Numbered<Sample>, Sample, Part> edits, long numbers) {
        long next = numbers;
        for (Difference<Sample, Part> change : edits.differences()) {
            switch (change) {
                case Difference.Added<Sample, Part> added ->
                    edits.confirm(added.row(), new Numbered<>(next++, added.now()));
                case Difference.Changed<Sample, Part> changed ->
                    edits.confirm(
                            changed.row(),
                            new Numbered<>(
                                    edits.row(changed.row())
                                            .flatMap(Row::stored)
                                            .orElseThrow()
                                            .number(),
                                    changed.to()));
                case Difference.Removed<Sample, Part> removed -> edits.confirmRemoved(removed.row());
            }
        }
        return edits.rows().stream().flatMap(row -> row.stored().stream()).toList();
    }

    private static Edits<Numbered<Sample>, Sample, Part> mine(
            Kind kind, List<Numbered<Sample>> base, List<Step> steps) {
        var edits = new Edits<>(kind, base);
        steps.forEach(step -> take(edits, step));
        return edits;
    }

    private static void take(Edits<Numbered<Sample>, Sample, Part> edits, Step step) {
        List<Row<Numbered<Sample>, Sample>> rows = edits.rows();
        Optional<RowKey> row = rows.isEmpty()
                ? Optional.empty()
                : Optional.of(rows.get(step.which() % rows.size()).key());
        Optional<Sample> changed = row.flatMap(edits::shown).map(now -> now.with(step.parts(), step.row()));
        switch (step.act()) {
            case ADD -> edits.add(step.row(), row);
            case DUPLICATE -> row.ifPresent(edits::duplicate);
            case CHANGE -> changed.ifPresent(now -> edits.change(row.orElseThrow(), now));
            case TYPE -> changed.ifPresent(now -> edits.type(row.orElseThrow(), now));
            case REMOVE -> row.ifPresent(edits::remove);
            case RESTORE -> row.ifPresent(edits::restore);
            case DISCARD -> edits.discard();
            case UNDO -> edits.undo();
            case REDO -> edits.redo();
            case MAKE_AGAIN -> {}
        }
    }

    /** What others make of the rows; a new number is never one that was used. */
    private static List<Numbered<Sample>> theirs(List<Numbered<Sample>> base, List<Step> steps) {
        var rows = new ArrayList<>(base);
        long next = 10 + base.stream().mapToLong(Numbered::number).max().orElse(0);
        for (Step step : steps) {
            if (step.act() == Act.ADD || rows.isEmpty()) {
                rows.add(new Numbered<>(next++, step.row()));
                continue;
            }
            int at = step.which() % rows.size();
            Numbered<Sample> row = rows.get(at);
            switch (step.act()) {
                case DUPLICATE -> rows.add(new Numbered<>(next++, row.row()));
                case CHANGE, TYPE ->
                    rows.set(at, new Numbered<>(row.number(), row.row().with(step.parts(), step.row())));
                case REMOVE, DISCARD -> rows.remove(at);
                case MAKE_AGAIN, RESTORE -> rows.set(at, new Numbered<>(next++, row.row()));
                default -> {}
            }
        }
        return rows;
    }
}
