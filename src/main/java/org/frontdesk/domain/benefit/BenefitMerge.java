package org.frontdesk.domain.benefit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.frontdesk.domain.edits.RowKey;

/**
 * Finds a person's rows again in what the server holds now: by number, else by meaning, because other programs delete and create rows anew
 * under other numbers.
 */
final class BenefitMerge {
    private BenefitMerge() {}

    /** The server's row of each of these rows that is still there. */
    static Map<RowKey, StoredBenefit> match(List<RowState> rows, List<StoredBenefit> theirs, Set<RowKey> doubted) {
        var matched = new HashMap<RowKey, StoredBenefit>();
        var left = new ArrayList<>(theirs);
        for (RowState row : rows) {
            row.stored()
                    .flatMap(stored -> first(left, now -> now.id().equals(stored.id())))
                    .ifPresent(now -> take(matched, left, row, now));
        }
        for (RowState row : rows) {
            if (doubted.contains(row.key())) {
                row.mine()
                        .flatMap(mine -> first(left, now -> BenefitDraft.of(now).equals(mine)))
                        .ifPresent(now -> take(matched, left, row, now));
            }
        }
        List<RowState> lost = rows.stream()
                .filter(row -> !row.isNew() && !matched.containsKey(row.key()))
                .toList();
        var lostByMeaning = lost.stream()
                .collect(Collectors.groupingBy(
                        row -> BenefitMeaning.of(row.base().orElseThrow())));
        var leftByMeaning =
                left.stream().collect(Collectors.groupingBy(row -> BenefitMeaning.of(BenefitDraft.of(row))));
        lostByMeaning.forEach((meaning, before) -> {
            List<StoredBenefit> now = leftByMeaning.getOrDefault(meaning, List.of());
            if (before.size() == 1 && now.size() == 1) {
                matched.put(before.getFirst().key(), now.getFirst());
            }
        });
        return matched;
    }

    /** What both sides changed differently. */
    static List<BenefitConflict> conflicts(RowState row, StoredBenefit now) {
        if (row.isNew()) {
            return List.of();
        }
        BenefitDraft before = row.base().orElseThrow();
        BenefitDraft theirs = BenefitDraft.of(now);
        Set<BenefitField> theyChanged = theirs.differences(before);
        if (row.isRemoved()) {
            return theyChanged.isEmpty()
                    ? List.of()
                    : List.of(new BenefitConflict(row.key(), Optional.empty(), before, Optional.of(theirs)));
        }
        Set<BenefitField> both = row.mine().orElseThrow().differences(theirs);
        both.retainAll(theyChanged);
        both.retainAll(row.changed());
        return both.stream()
                .map(field -> new BenefitConflict(row.key(), Optional.of(field), before, Optional.of(theirs)))
                .toList();
    }

    private static void take(
            Map<RowKey, StoredBenefit> matched, List<StoredBenefit> left, RowState row, StoredBenefit now) {
        matched.put(row.key(), now);
        left.remove(now);
    }

    private static Optional<StoredBenefit> first(List<StoredBenefit> rows, Function<StoredBenefit, Boolean> is) {
        return rows.stream().filter(is::apply).findFirst();
    }
}
