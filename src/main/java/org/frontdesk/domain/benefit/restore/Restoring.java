package org.frontdesk.domain.benefit.restore;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.benefit.BenefitMeaning;
import org.frontdesk.domain.benefit.BenefitOwner;
import org.frontdesk.domain.benefit.RowChange;
import org.frontdesk.domain.benefit.RowState;
import org.frontdesk.domain.benefit.StoredBenefit;
import org.frontdesk.domain.edits.RowKey;

/**
 * What has to be done for a plan to read as it did. A row of then is met by the one of the same number, then by one that says the same, then
 * by one of the same meaning, since other programs make rows anew under other numbers. What is left of then is added, what is left of now is
 * removed.
 */
public final class Restoring {
    private final List<RowState> now;
    private final Map<RowKey, BenefitDraft> met = new LinkedHashMap<>();
    private final List<StoredBenefit> left;

    private Restoring(List<RowState> now, List<StoredBenefit> then) {
        this.now = now;
        this.left = new ArrayList<>(then);
    }

    /**
     * The changes, none for a plan that reads so already.
     *
     * @param own whether the rows of then hold those of the same patient; otherwise the patient's own rows stay
     */
    public static List<RowChange> changes(List<RowState> now, List<StoredBenefit> then, boolean own) {
        return new Restoring(
                        now.stream()
                                .filter(row -> own || row.shown().owner() == BenefitOwner.PLAN)
                                .toList(),
                        then.stream()
                                .filter(row -> own || row.owner() == BenefitOwner.PLAN)
                                .toList())
                .changes();
    }

    private List<RowChange> changes() {
        meet((row, old) ->
                row.stored().filter(saved -> saved.id().equals(old.id())).isPresent());
        meet((row, old) -> !row.isRemoved() && row.shown().equals(BenefitDraft.of(old)));
        meet((row, old) ->
                !row.isRemoved() && BenefitMeaning.of(row.shown()).equals(BenefitMeaning.of(BenefitDraft.of(old))));
        var changes = new ArrayList<RowChange>();
        for (RowState row : now) {
            Optional<BenefitDraft> wanted = Optional.ofNullable(met.get(row.key()));
            if (wanted.isPresent() && !row.mine().equals(wanted)) {
                changes.add(new RowChange.Change(row.key(), wanted.get()));
            } else if (wanted.isEmpty() && !row.isRemoved()) {
                changes.add(new RowChange.Remove(row.key()));
            }
        }
        left.forEach(old -> changes.add(new RowChange.Add(BenefitDraft.of(old))));
        return List.copyOf(changes);
    }

    private void meet(BiPredicate<RowState, StoredBenefit> fits) {
        Set<StoredBenefit> taken = new HashSet<>();
        for (StoredBenefit old : left) {
            now.stream()
                    .filter(row -> !met.containsKey(row.key()))
                    .filter(row -> row.shown().owner() == old.owner())
                    .filter(row -> fits.test(row, old))
                    .findFirst()
                    .ifPresent(row -> {
                        met.put(row.key(), BenefitDraft.of(old));
                        taken.add(old);
                    });
        }
        left.removeAll(taken);
    }
}
