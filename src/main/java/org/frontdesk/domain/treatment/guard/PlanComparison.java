package org.frontdesk.domain.treatment.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.frontdesk.domain.treatment.LineField;
import org.frontdesk.domain.treatment.PlanLine;

/**
 * Compares what a plan showed with what it shows now. A signed plan's lines carry no number, so lines are paired by what they say: those
 * that say the same first, then those about the same procedure at the same place, then the same procedure, then the same place.
 */
public final class PlanComparison {
    private static final List<BiPredicate<PlanLine, PlanLine>> LIKENESS = List.of(
            (then, now) -> same(then, now, LineField.CODE, LineField.TOOTH, LineField.SURFACE),
            (then, now) -> same(then, now, LineField.CODE, LineField.TOOTH),
            (then, now) -> same(then, now, LineField.CODE),
            (then, now) -> same(then, now, LineField.DESCRIPTION),
            (then, now) ->
                    !then.text(LineField.TOOTH).isEmpty() && same(then, now, LineField.TOOTH, LineField.SURFACE));

    private final List<PlanLine> then;
    private final List<PlanLine> now;
    /** For each line then, its place now. */
    private final List<Optional<Integer>> places = new ArrayList<>();

    private PlanComparison(List<PlanLine> then, List<PlanLine> now) {
        this.then = then;
        this.now = now;
        then.forEach(line -> places.add(Optional.empty()));
    }

    /** Everything that is shown and differs: the plan's own words, then its lines in their order. */
    public static List<Difference> of(ShownPlan then, ShownPlan now) {
        var found = new ArrayList<Difference>();
        if (!ShownPlan.isSame(then.heading(), now.heading())) {
            found.add(new Difference.Heading(then.heading(), now.heading()));
        }
        if (!ShownPlan.isSame(then.note(), now.note())) {
            found.add(new Difference.Note(then.note(), now.note()));
        }
        if (!then.date().equals(now.date())) {
            found.add(new Difference.Date(then.date(), now.date()));
        }
        var lines = new PlanComparison(then.lines(), now.lines());
        lines.pair();
        found.addAll(lines.differences());
        return found;
    }

    private void pair() {
        for (int i = 0; i < Math.min(then.size(), now.size()); i++) {
            if (isEqual(then.get(i), now.get(i))) {
                places.set(i, Optional.of(i));
            }
        }
        pairAll(PlanComparison::isEqual);
        LIKENESS.forEach(this::pairAll);
    }

    private void pairAll(BiPredicate<PlanLine, PlanLine> alike) {
        for (int i = 0; i < then.size(); i++) {
            for (int j = 0; j < now.size() && places.get(i).isEmpty(); j++) {
                if (!places.contains(Optional.of(j)) && alike.test(then.get(i), now.get(j))) {
                    places.set(i, Optional.of(j));
                }
            }
        }
    }

    private List<Difference> differences() {
        var found = new ArrayList<Difference>();
        for (int i = 0; i < then.size(); i++) {
            PlanLine before = then.get(i);
            if (places.get(i).isEmpty()) {
                found.add(new Difference.Removed(before));
                continue;
            }
            PlanLine after = now.get(places.get(i).get());
            Set<LineField> fields = ShownPlan.differences(before, after);
            if (!fields.isEmpty()) {
                found.add(new Difference.Changed(before, after, fields));
            }
        }
        for (int j = 0; j < now.size(); j++) {
            if (!places.contains(Optional.of(j))) {
                found.add(new Difference.Added(now.get(j)));
            }
        }
        if (isMoved()) {
            found.add(new Difference.Moved());
        }
        return found;
    }

    private boolean isMoved() {
        int last = -1;
        for (Optional<Integer> place : places) {
            if (place.isPresent()) {
                if (place.get() < last) {
                    return true;
                }
                last = place.get();
            }
        }
        return false;
    }

    private static boolean isEqual(PlanLine one, PlanLine other) {
        return ShownPlan.differences(one, other).isEmpty();
    }

    private static boolean same(PlanLine one, PlanLine other, LineField... fields) {
        for (LineField field : fields) {
            if (!one.text(field).equals(other.text(field))) {
                return false;
            }
        }
        return true;
    }
}
