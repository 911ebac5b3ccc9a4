package org.frontdesk.domain.edits;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What both sides changed and nobody has decided yet. */
final class Conflicts<R, F extends Enum<F>> {
    private final List<Conflict<R, F>> open = new ArrayList<>();

    void restore(List<Conflict<R, F>> kept) {
        open.addAll(kept);
    }

    List<Conflict<R, F>> all() {
        return List.copyOf(open);
    }

    /** Adds one; a former one about the same gives way, but this person still began where that one says. */
    void add(Conflict<R, F> found) {
        Optional<Conflict<R, F>> former = open.stream()
                .filter(conflict -> conflict.isAbout(found.row(), found.field()))
                .findFirst();
        former.ifPresentOrElse(
                conflict -> open.set(
                        open.indexOf(conflict),
                        new Conflict<>(found.row(), found.field(), conflict.before(), found.theirs())),
                () -> open.add(found));
    }

    void remove(Conflict<R, F> decided) {
        open.remove(decided);
    }

    void removeIf(Predicate<Conflict<R, F>> over) {
        open.removeIf(over);
    }

    void clear() {
        open.clear();
    }
}
