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
            row.mine().ifPresent(made -> mine.put(row.key(), made));
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
        return key;
    }

    Optional<Row<S, R>> row(RowKey key) {
        if (!stored.containsKey(key) && !mine.containsKey(key)) {
            return Optional.empty();
        }
        return Optional.of(new Row<>(key, Optional.ofNullable(stored.get(key)), Optional.ofNullable(mine.get(key))));
    }

    List<Row<S, R>> rows() {
        return order.stream().map(this::row).flatMap(Optional::stream).toList();
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
    Set<F> changed(RowKey key) {
        R base = bases.get(key);
        R made = mine.get(key);
        return base == null || made == null || base.equals(made) ? Set.of() : kind.differences(base, made);
    }

    boolean isPending(Row<S, R> row) {
        return row.isNew() || row.isRemoved() || !changed(row.key()).isEmpty();
    }

    void sort(Comparator<R> by) {
        List<RowKey> sorted = rows().stream()
                .map(Row::key)
                .sorted(Comparator.comparing(key -> shown(key).orElseThrow(), by))
                .toList();
        order.removeAll(new HashSet<>(sorted));
        order.addAll(0, sorted);
    }

    /** Makes a change, touching only the fields that it is about. */
    void apply(Change<R> change) {
        RowKey key = change.row();
        if (change.after().isEmpty()) {
            mine.remove(key);
            return;
        }
        R after = change.after().get();
        R now = mine.get(key);
        if (now == null
                || change.before().filter(before -> !kind.same(before, now)).isEmpty()) {
            mine.put(key, after);
        } else {
            mine.put(key, kind.taking(now, kind.differences(change.before().get(), after), after));
        }
    }

    void put(RowKey key, Optional<R> now) {
        now.ifPresentOrElse(made -> mine.put(key, made), () -> mine.remove(key));
    }

    void store(RowKey key, S now) {
        stored.put(key, now);
        bases.put(key, kind.row(now));
    }

    void unstore(RowKey key) {
        stored.remove(key);
        bases.remove(key);
    }
}
