package org.frontdesk.domain.edits;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The way back and forth. It outlives a save, and what others changed is worked into it. */
final class History<R> {
    private final List<Edit<R>> done = new ArrayList<>();
    private final List<Edit<R>> undone = new ArrayList<>();

    void restore(List<Edit<R>> doneBefore, List<Edit<R>> undoneBefore) {
        done.addAll(doneBefore);
        undone.addAll(undoneBefore);
    }

    List<Edit<R>> done() {
        return done;
    }

    List<Edit<R>> undone() {
        return undone;
    }

    void record(Edit<R> edit) {
        done.add(edit);
        undone.clear();
    }

    Optional<Edit<R>> last() {
        return done.isEmpty() ? Optional.empty() : Optional.of(done.getLast());
    }

    Optional<Edit<R>> next() {
        return undone.isEmpty() ? Optional.empty() : Optional.of(undone.getLast());
    }

    void clear() {
        done.clear();
        undone.clear();
    }

    void dropLast() {
        done.removeLast();
        undone.clear();
    }

    void back() {
        undone.add(done.removeLast());
    }

    void forth() {
        done.add(undone.removeLast());
    }

    /** Makes each state that the row ever had another; steps that then change nothing go. */
    void carry(RowKey row, UnaryOperator<Optional<R>> state) {
        replace(done, row, state);
        replace(undone, row, state);
    }

    /** Forgets all that was ever done to the row. */
    void drop(RowKey row) {
        carry(row, state -> Optional.empty());
    }

    /** What the person made of the row from step to step, what was undone too, the newest first. */
    Stream<Change<R>> of(RowKey row) {
        return Stream.concat(undone.stream(), done.reversed().stream())
                .flatMap(edit -> edit.changes().reversed().stream())
                .filter(change -> change.row().equals(row));
    }

    /** How the row read before it was last removed. */
    Optional<R> beforeRemoval(RowKey row) {
        return done.reversed().stream()
                .flatMap(edit -> edit.changes().stream())
                .filter(change -> change.row().equals(row) && change.after().isEmpty())
                .findFirst()
                .flatMap(Change::before);
    }

    private static <R> void replace(List<Edit<R>> edits, RowKey row, UnaryOperator<Optional<R>> state) {
        edits.replaceAll(edit -> new Edit<>(
                edit.kind(),
                edit.changes().stream()
                        .map(change -> change.row().equals(row)
                                ? new Change<>(row, state.apply(change.before()), state.apply(change.after()))
                                : change)
                        .filter(change -> !change.before().equals(change.after()))
                        .toList()));
        edits.removeIf(edit -> edit.changes().isEmpty());
    }
}
