package org.frontdesk.domain.benefit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.frontdesk.domain.edits.RowKey;

/** The rows of one patient's plan in their order: what the server holds beside what the person made of it. */
final class BenefitSheet {
    private final List<RowKey> order = new ArrayList<>();
    private final Map<RowKey, StoredBenefit> stored = new HashMap<>();
    private final Map<RowKey, BenefitDraft> mine = new HashMap<>();
    /** New rows whose POST had no answer: they may be on the server already. */
    private final Set<RowKey> doubted = new HashSet<>();

    private long lastKey;

    BenefitEditsCopy copy(List<BenefitEdit> done, List<BenefitEdit> undone, List<BenefitConflict> conflicts) {
        return new BenefitEditsCopy(order, rows(), lastKey, done, undone, conflicts);
    }

    /** Fills an empty sheet. New rows may be on the server already: whether a save was cut off is not known. */
    void restore(BenefitEditsCopy kept) {
        order.addAll(kept.order());
        lastKey = kept.lastKey();
        for (RowState row : kept.rows()) {
            row.stored().ifPresent(stored -> this.stored.put(row.key(), stored));
            row.mine().ifPresent(draft -> mine.put(row.key(), draft));
            if (row.isNew()) {
                doubted.add(row.key());
            }
        }
    }

    RowKey newKey() {
        return new RowKey(++lastKey);
    }

    /** Gives a key its place; one that has a place already stays there. */
    void place(RowKey key, Optional<RowKey> after) {
        if (!order.contains(key)) {
            order.add(
                    after.map(order::indexOf)
                            .filter(at -> at >= 0)
                            .map(at -> at + 1)
                            .orElse(order.size()),
                    key);
        }
    }

    Optional<RowState> row(RowKey key) {
        if (!stored.containsKey(key) && !mine.containsKey(key)) {
            return Optional.empty();
        }
        return Optional.of(new RowState(key, Optional.ofNullable(stored.get(key)), Optional.ofNullable(mine.get(key))));
    }

    List<RowState> rows() {
        return order.stream().map(this::row).flatMap(Optional::stream).toList();
    }

    void sort(Comparator<BenefitDraft> by) {
        List<RowKey> sorted = rows().stream()
                .sorted(Comparator.comparing(RowState::shown, by))
                .map(RowState::key)
                .toList();
        order.removeAll(sorted);
        order.addAll(0, sorted);
    }

    /** Makes a change, touching only the fields that it is about. */
    void apply(RowChange change) {
        RowKey key = change.row();
        if (change.after().isEmpty()) {
            mine.remove(key);
            return;
        }
        BenefitDraft after = change.after().get();
        BenefitDraft now = mine.get(key);
        if (now == null || change.before().isEmpty()) {
            mine.put(key, after);
        } else {
            mine.put(key, now.taking(change.before().get().differences(after), after));
        }
    }

    /** The server now holds this row so; what the person changed meanwhile stays changed. */
    void confirm(RowKey key, StoredBenefit now) {
        BenefitDraft answer = BenefitDraft.of(now);
        row(key).ifPresent(row -> row.mine()
                .ifPresent(draft -> mine.put(key, row.isNew() ? draft : answer.taking(row.changed(), draft))));
        stored.put(key, now);
        doubted.remove(key);
    }

    /** The server no longer holds this row. */
    void confirmRemoved(RowKey key) {
        stored.remove(key);
    }

    void doubt(RowKey key) {
        doubted.add(key);
    }

    /** Takes over what the server holds now; see {@link BenefitMerge}. */
    List<BenefitConflict> merge(List<StoredBenefit> theirs) {
        var matched = BenefitMerge.match(rows(), theirs, doubted);
        var conflicts = new ArrayList<BenefitConflict>();
        for (RowState row : rows()) {
            StoredBenefit now = matched.get(row.key());
            if (now != null) {
                conflicts.addAll(BenefitMerge.conflicts(row, now));
                row.mine()
                        .ifPresent(draft -> mine.put(
                                row.key(),
                                row.isNew() ? draft : BenefitDraft.of(now).taking(row.changed(), draft)));
                stored.put(row.key(), now);
                doubted.remove(row.key());
            } else if (!row.isNew()) {
                stored.remove(row.key());
                if (row.changed().isEmpty()) {
                    mine.remove(row.key());
                } else {
                    conflicts.add(new BenefitConflict(
                            row.key(), Optional.empty(), row.base().orElseThrow(), Optional.empty()));
                }
            }
        }
        Set<StoredBenefit> known = new HashSet<>(matched.values());
        for (StoredBenefit row : theirs) {
            if (!known.contains(row)) {
                RowKey key = newKey();
                order.add(key);
                stored.put(key, row);
                mine.put(key, BenefitDraft.of(row));
            }
        }
        return conflicts;
    }
}
