package org.frontdesk.domain.edits;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Rows in their order: what the server holds beside what the person made of it. */
final class Sheet<S, R, F extends Enum<F>> {
    private final RowKind<S, R, F> kind;
    private final List<RowKey> order = new ArrayList<>();
    private final Map<RowKey, S> stored = new HashMap<>();
    /** The stored rows as an editor shows them. */
    private final Map<RowKey, R> bases = new HashMap<>();

    private final Map<RowKey, R> mine = new HashMap<>();
    /** Rows as they were given out: until one changes it is the same object, so that who shows many finds out quickly what changed. */
    private final Map<RowKey, Row<S, R>> given = new HashMap<>();

    private Optional<List<Row<S, R>>> listed = Optional.empty();
    private Optional<List<Row<S, R>>> pending = Optional.empty();
    private long lastKey;

    Sheet(RowKind<S, R, F> kind) {
        this.kind = kind;
    }

    /** Fills an empty sheet. */
    void restore(EditsCopy<S, R, F> kept) {
        order.addAll(kept.order());
        lastKey = kept.lastKey();
        for (Row<S, R> row : kept.rows()) {
            row.stored().ifPresent(held -> store(row.key(), held));
            put(row.key(), row.mine());
        }
    }

    List<RowKey> order() {
        return order;
    }

    long lastKey() {
        return lastKey;
    }

    /** A key with its place below another, or at the end. */
    RowKey newKey(Optional<RowKey> below) {
        var key = new RowKey(++lastKey);
        order.add(
                below.map(order::indexOf)
                        .filter(at -> at >= 0)
                        .map(at -> at + 1)
                        .orElse(order.size()),
                key);
        changed();
        return key;
    }

    Optional<Row<S, R>> row(RowKey key) {
        if (!stored.containsKey(key) && !mine.containsKey(key)) {
            return Optional.empty();
        }
        return Optional.of(given.computeIfAbsent(
                key,
                made -> new Row<>(made, Optional.ofNullable(stored.get(made)), Optional.ofNullable(mine.get(made)))));
    }

    List<Row<S, R>> rows() {
        if (listed.isEmpty()) {
            listed = Optional.of(
                    order.stream().map(this::row).flatMap(Optional::stream).toList());
        }
        return listed.get();
    }

    /** The rows for which a save has something to send. */
    List<Row<S, R>> pending() {
        if (pending.isEmpty()) {
            pending = Optional.of(rows().stream().filter(this::isPending).toList());
        }
        return pending.get();
    }

    Optional<R> mine(RowKey key) {
        return Optional.ofNullable(mine.get(key));
    }

    /** The server's row as an editor shows it. */
    Optional<R> base(RowKey key) {
        return Optional.ofNullable(bases.get(key));
    }

    /** What to show: the person's row, or the stored one that is to be removed. */
    Optional<R> shown(RowKey key) {
        return mine(key).or(() -> base(key));
    }

    /** The fields that differ from the server's; of a new or removed row none. */
    Set<F> differences(RowKey key) {
        R base = bases.get(key);
        R made = mine.get(key);
        return base == null || made == null || base.equals(made) ? Set.of() : kind.differences(base, made);
    }

    private boolean isPending(Row<S, R> row) {
        return row.isNew() || row.isRemoved() || !differences(row.key()).isEmpty();
    }

    void sort(Comparator<R> by) {
        List<RowKey> sorted = rows().stream()
                .map(Row::key)
                .sorted(Comparator.comparing(key -> shown(key).orElseThrow(), by))
                .toList();
        order.removeAll(new HashSet<>(sorted));
        order.addAll(0, sorted);
        changed();
    }

    /** Makes a change, touching only the fields that it is about. */
    void apply(Change<R> change) {
        RowKey key = change.row();
        if (change.after().isEmpty()) {
            put(key, Optional.empty());
            return;
        }
        R after = change.after().get();
        R now = mine.get(key);
        if (now == null
                || change.before().filter(before -> !kind.same(before, now)).isEmpty()) {
            put(key, Optional.of(after));
        } else {
            put(
                    key,
                    Optional.of(
                            kind.taking(now, kind.differences(change.before().get(), after), after)));
        }
    }

    void put(RowKey key, Optional<R> now) {
        now.ifPresentOrElse(made -> mine.put(key, made), () -> mine.remove(key));
        changed(key);
    }

    void store(RowKey key, S now) {
        stored.put(key, now);
        bases.put(key, kind.row(now));
        changed(key);
    }

    void unstore(RowKey key) {
        stored.remove(key);
        bases.remove(key);
        changed(key);
    }

    private void changed(RowKey key) {
        given.remove(key);
        changed();
    }

    private void changed() {
        listed = Optional.empty();
        pending = Optional.empty();
    }
}
