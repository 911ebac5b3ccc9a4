package org.frontdesk.domain.treatment.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.treatment.LineField;
import org.frontdesk.domain.treatment.PlanLine;
import org.junit.jupiter.api.Test;

/** Thousands of plans are changed by chance; every change that is shown is named, and no other. */
class PlanComparisonTest {
    private static final int ROUNDS = 5000;
    private static final List<LineField> SHOWN =
            List.copyOf(ShownPlan.FIELDS).stream().sorted().toList();
    private static final List<LineField> HIDDEN =
            List.of(LineField.ABBREVIATION, LineField.ALLOWED, LineField.PROGNOSIS, LineField.DIAGNOSIS);

    private final Random chance = new Random(20261121);

    @Test
    void aPlanThatDidNotMoveHasNoDifference() {
        for (int round = 0; round < ROUNDS; round++) {
            ShownPlan plan = plan();
            assertThat(PlanComparison.of(plan, plan)).isEmpty();
        }
    }

    @Test
    void anyOneShownFieldThatChangesIsNamedWithBothValues() {
        for (int round = 0; round < ROUNDS; round++) {
            ShownPlan then = plan();
            int at = chance.nextInt(then.lines().size());
            LineField field = SHOWN.get(chance.nextInt(SHOWN.size()));
            PlanLine before = then.lines().get(at);
            PlanLine after = other(before, field);
            List<Difference> found = PlanComparison.of(then, with(then, at, after));

            assertThat(found).as("round %d: %s", round, field).anySatisfy(difference -> {
                assertThat(difference).isInstanceOf(Difference.Changed.class);
                var changed = (Difference.Changed) difference;
                assertThat(changed.fields()).contains(field);
                assertThat(changed.then().value(field))
                        .isNotEqualTo(changed.now().value(field));
            });
            assertThat(applied(then, found)).isEqualTo(counted(with(then, at, after)));
        }
    }

    @Test
    void headingNoteAndDateAreNamed() {
        ShownPlan then = plan();
        var found = PlanComparison.of(
                then,
                new ShownPlan(then.heading() + "!", "Other", Optional.of(LocalDate.of(2027, 1, 2)), then.lines()));
        assertThat(found)
                .containsExactly(
                        new Difference.Heading(then.heading(), then.heading() + "!"),
                        new Difference.Note(then.note(), "Other"),
                        new Difference.Date(then.date(), Optional.of(LocalDate.of(2027, 1, 2))));
    }

    @Test
    void whatIsNotShownIsNotNamed() {
        for (int round = 0; round < ROUNDS; round++) {
            ShownPlan then = plan();
            var lines = new ArrayList<PlanLine>();
            for (PlanLine line : then.lines()) {
                PlanLine other = other(line, HIDDEN.get(chance.nextInt(HIDDEN.size())));
                lines.add(new PlanLine(
                        other.priority(),
                        other.texts(),
                        other.amounts(),
                        other.tax().plus(new Money(7))));
            }
            var now = new ShownPlan(then.heading(), then.note().replace("\n", "\r\n"), then.date(), lines);
            assertThat(PlanComparison.of(then, now)).isEmpty();
        }
    }

    /** From what was signed and the differences alone, what holds now can be told. */
    @Test
    void whateverHappensTheDifferencesTellAllOfIt() {
        for (int round = 0; round < ROUNDS; round++) {
            ShownPlan then = plan();
            ShownPlan now = then;
            for (int step = 1 + chance.nextInt(5); step > 0; step--) {
                now = changed(now);
            }
            List<Difference> found = PlanComparison.of(then, now);
            assertThat(applied(then, found)).as("round %d", round).isEqualTo(counted(now));
            boolean sameOrder = shown(then.lines()).equals(shown(now.lines()));
            assertThat(found.isEmpty()).as("round %d", round).isEqualTo(sameOrder);
        }
    }

    private ShownPlan changed(ShownPlan plan) {
        var lines = new ArrayList<>(plan.lines());
        int at = lines.isEmpty() ? 0 : chance.nextInt(lines.size());
        switch (chance.nextInt(4)) {
            case 0 -> lines.add(at, line());
            case 1 -> {
                if (!lines.isEmpty()) {
                    lines.remove(at);
                }
            }
            case 2 -> lines.add(lines.isEmpty() ? line() : lines.remove(at));
            default -> {
                if (!lines.isEmpty()) {
                    lines.set(at, other(lines.get(at), SHOWN.get(chance.nextInt(SHOWN.size()))));
                }
            }
        }
        return new ShownPlan(plan.heading(), plan.note(), plan.date(), lines);
    }

    private static ShownPlan with(ShownPlan plan, int at, PlanLine line) {
        var lines = new ArrayList<>(plan.lines());
        lines.set(at, line);
        return new ShownPlan(plan.heading(), plan.note(), plan.date(), lines);
    }

    private static Map<Object, Long> applied(ShownPlan then, List<Difference> found) {
        Map<Object, Long> lines = counted(then);
        for (Difference difference : found) {
            switch (difference) {
                case Difference.Changed changed -> {
                    count(lines, changed.then(), -1);
                    count(lines, changed.now(), 1);
                }
                case Difference.Added added -> count(lines, added.now(), 1);
                case Difference.Removed removed -> count(lines, removed.then(), -1);
                case Difference.Moved moved -> {}
                case Difference.Heading heading -> {}
                case Difference.Note note -> {}
                case Difference.Date date -> {}
            }
        }
        return lines;
    }

    private static Map<Object, Long> counted(ShownPlan plan) {
        Map<Object, Long> lines = new HashMap<>();
        plan.lines().forEach(line -> count(lines, line, 1));
        return lines;
    }

    private static void count(Map<Object, Long> lines, PlanLine line, long by) {
        if (lines.merge(shown(line), by, Long::sum) == 0) {
            lines.remove(shown(line));
        }
    }

    private static List<Object> shown(List<PlanLine> lines) {
        return lines.stream().map(PlanComparisonTest::shown).toList();
    }

    private static Object shown(PlanLine line) {
        return SHOWN.stream().map(line::value).toList();
    }

    private PlanLine other(PlanLine line, LineField field) {
        return switch (field.kind()) {
            case PRIORITY -> line.withPriority(line.priority() + 1 + chance.nextInt(3));
            case TEXT -> line.withText(field, line.text(field) + "x");
            case AMOUNT ->
                line.withAmount(field, Optional.of(line.amount(field).plus(new Money(1 + chance.nextInt(9)))));
        };
    }

    private ShownPlan plan() {
        var lines = new ArrayList<PlanLine>();
        for (int i = 1 + chance.nextInt(5); i > 0; i--) {
            lines.add(line());
        }
        return new ShownPlan("Plan", "First\nsecond", Optional.of(LocalDate.of(2026, 11, 21)), lines);
    }

    /** Few values, so that lines are often alike. */
    private PlanLine line() {
        var amounts = new EnumMap<LineField, Money>(LineField.class);
        for (LineField field : SHOWN) {
            if (field.kind() == LineField.Kind.AMOUNT) {
                amounts.put(field, new Money(chance.nextInt(3)));
            }
        }
        String code = "X" + chance.nextInt(2);
        return new PlanLine(
                chance.nextInt(2),
                Map.of(
                        LineField.CODE,
                        code,
                        LineField.DESCRIPTION,
                        "Work " + code,
                        LineField.TOOTH,
                        Integer.toString(chance.nextInt(2)),
                        LineField.SURFACE,
                        ""),
                amounts,
                Money.ZERO);
    }
}
