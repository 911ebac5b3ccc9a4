package org.frontdesk.domain.edits;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes over what the server holds now, row by row: fields that only one side changed take that side's value, in the way back too. */
final class Merge<S, R, F extends Enum<F>> {
    private final RowKind<S, R, F> kind;
    private final Sheet<S, R, F> sheet;
    private final History<R> history;
    private final Conflicts<R, F> conflicts;
    private final Set<RowKey> doubted;

    /** @param doubted rows of which something was sent and not answered: what the server now says may be this person's own */
    Merge(
            RowKind<S, R, F> kind,
            Sheet<S, R, F> sheet,
            History<R> history,
            Conflicts<R, F> conflicts,
            Set<RowKey> doubted) {
        this.kind = kind;
        this.sheet = sheet;
        this.history = history;
        this.conflicts = conflicts;
        this.doubted = doubted;
    }

    /** @return how many rows somebody else changed, added or removed */
    int with(List<S> theirs) {
        int elsewhere = 0;
        Map<RowKey, S> matched =
                Matching.of(kind, sheet.rows(), theirs, (key, row) -> doubted.contains(key) && isOrWas(key, row));
        for (Row<S, R> row : sheet.rows()) {
            S now = matched.get(row.key());
            if (now != null) {
                elsewhere += isOther(row, now) ? 1 : 0;
                ask(row, kind.row(now));
                meet(row.key(), now, doubted.remove(row.key()));
            } else if (!row.isNew()) {
                elsewhere += row.isRemoved() ? 0 : 1;
                miss(row, doubted.remove(row.key()));
            }
        }
        var known = new HashSet<>(matched.values());
        for (S row : theirs) {
            if (!known.contains(row)) {
                RowKey key = sheet.newKey(Optional.empty());
                sheet.store(key, row);
                sheet.put(key, Optional.of(kind.row(row)));
                elsewhere++;
            }
        }
        return elsewhere;
    }

    /**
     * The server now holds the row so.
     *
     * @param own whether it may do so because this person wanted it: then undo leads back behind it
     */
    void meet(RowKey key, S now, boolean own) {
        R theirs = kind.row(now);
        Optional<R> base = sheet.base(key);
        if (base.isPresent()) {
            Set<F> asTyped = own ? typed(key, theirs) : Set.of();
            sheet.put(key, sheet.mine(key).map(mine -> taken(over(theirs, base.get(), mine, asTyped), theirs)));
            history.carry(key, state -> state.map(row -> over(theirs, base.get(), row, asTyped)));
        } else {
            sheet.put(key, sheet.mine(key).map(mine -> taken(mine, theirs)));
            if (!own) {
                history.carry(key, state -> Optional.of(state.orElse(theirs)));
            }
        }
        sheet.store(key, now);
    }

    /** The row is gone from the server. Edits of it stay as a row that is to be made again, if that is possible. */
    private void miss(Row<S, R> row, boolean own) {
        RowKey key = row.key();
        R base = sheet.base(key).orElseThrow();
        boolean edited = row.mine().filter(mine -> !kind.same(mine, base)).isPresent();
        sheet.unstore(key);
        if (edited) {
            conflicts.add(new Conflict<>(key, Optional.<F>empty(), base, Optional.empty()));
        }
        if (edited && kind.canBeMadeAgain()) {
            history.carry(key, state -> state.filter(was -> !kind.same(was, base)));
        } else if (!(row.isRemoved() && own && kind.canBeMadeAgain())) {
            sheet.put(key, Optional.empty());
            history.drop(key);
        }
    }

    /** Finds what both sides changed differently. */
    private void ask(Row<S, R> row, R theirs) {
        if (row.isNew()) {
            return;
        }
        RowKey key = row.key();
        R before = sheet.base(key).orElseThrow();
        Set<F> theyChanged = new HashSet<>(kind.differences(before, theirs));
        if (doubted.contains(key)) {
            theyChanged.removeAll(typed(key, theirs));
        }
        conflicts.removeIf(conflict -> conflict.row().equals(key) && isTakenBack(conflict, theirs));
        if (row.isRemoved()) {
            if (!theyChanged.isEmpty()) {
                conflicts.add(new Conflict<>(key, Optional.<F>empty(), before, Optional.of(theirs)));
            }
            return;
        }
        R mine = kind.plain(row.mine().orElseThrow());
        for (F field : kind.differences(mine, theirs)) {
            if (theyChanged.contains(field) && sheet.differences(key).contains(field)) {
                conflicts.add(new Conflict<>(key, Optional.of(field), before, Optional.of(theirs)));
            }
        }
    }

    /** A row's own differences from its base, over what the server holds now. */
    private R over(R theirs, R base, R row, Set<F> asTyped) {
        Set<F> own = new HashSet<>(kind.differences(base, row));
        own.addAll(asTyped);
        own.retainAll(kind.differences(theirs, row));
        return kind.taking(theirs, own, row);
    }

    /** What was typed, in the server's writing where that says the same. */
    private R taken(R typed, R theirs) {
        Set<F> written = new HashSet<>(kind.differences(typed, theirs));
        written.removeAll(kind.differences(kind.plain(typed), theirs));
        return kind.taking(typed, written, theirs);
    }

    /** The fields of the server's row that say what this person typed at some time. */
    private Set<F> typed(RowKey key, R theirs) {
        var fields = new HashSet<F>();
        history.of(key)
                .filter(change -> change.before().isPresent() && change.after().isPresent())
                .forEach(change -> kind
                        .differences(change.before().get(), change.after().get())
                        .stream()
                        .filter(field -> kind.value(kind.plain(change.after().get()), field)
                                .equals(kind.value(theirs, field)))
                        .forEach(fields::add));
        return fields;
    }

    private boolean isOrWas(RowKey key, R row) {
        return sheet.mine(key).filter(mine -> kind.same(kind.plain(mine), row)).isPresent()
                || history.of(key)
                        .flatMap(change -> change.after().stream())
                        .anyMatch(was -> kind.same(kind.plain(was), row));
    }

    /** Whether they made what was asked about as it had been before. */
    private boolean isTakenBack(Conflict<R, F> conflict, R theirs) {
        return conflict.field()
                .map(field -> kind.value(conflict.before(), field).equals(kind.value(theirs, field)))
                .orElseGet(() -> kind.same(conflict.before(), theirs));
    }

    private boolean isOther(Row<S, R> row, S now) {
        return sheet.base(row.key())
                .filter(base -> !kind.same(base, kind.row(now)))
                .isPresent();
    }
}
