package org.frontdesk.domain.benefit.call;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.benefit.BenefitMeaning;
import org.frontdesk.domain.benefit.BenefitOwner;
import org.frontdesk.domain.benefit.RowState;

/**
 * The rows that a plan has, by what they answer; neither removed ones nor a patient's own.
 *
 * @param all the rows that were looked through
 */
record PresentRows(List<RowState> all, Map<Slot, List<RowState>> bySlot) {
    static PresentRows of(List<RowState> rows) {
        Map<Slot, List<RowState>> bySlot = new HashMap<>();
        for (RowState row : rows) {
            if (!row.isRemoved() && row.shown().owner() == BenefitOwner.PLAN) {
                bySlot.computeIfAbsent(Slot.of(row.shown()), slot -> new ArrayList<>())
                        .add(row);
            }
        }
        return new PresentRows(rows, bySlot);
    }

    /** The row about the same, rather one of the same meaning. */
    Optional<RowState> like(BenefitDraft wanted) {
        BenefitMeaning meaning = BenefitMeaning.of(wanted);
        return bySlot.getOrDefault(Slot.of(wanted), List.of()).stream()
                .min(Comparator.comparing(row -> !BenefitMeaning.of(row.shown()).equals(meaning)));
    }

    List<RowState> rows() {
        return bySlot.values().stream().flatMap(List::stream).toList();
    }
}
