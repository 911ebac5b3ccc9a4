package org.frontdesk.domain.benefit.overrule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.benefit.BenefitField;
import org.frontdesk.domain.benefit.BenefitOwner;
import org.frontdesk.domain.benefit.RowChange;
import org.frontdesk.domain.benefit.RowState;
import org.frontdesk.domain.benefit.Wanted;
import org.frontdesk.domain.edits.RowKey;

/** Turns rows of the plan into rows of one patient and back. The owner of a saved row cannot change, so one is removed and another added. */
public final class Overrides {
    private Overrides() {}

    /** Makes what a patient's row says hold for everybody on the plan and takes the patient's row away; empty for any other row. */
    public static List<RowChange> promote(List<RowState> rows, RowKey key) {
        Optional<BenefitDraft> own = owned(rows, key, BenefitOwner.PATIENT);
        if (own.isEmpty()) {
            return List.of();
        }
        var changes = new ArrayList<RowChange>();
        BenefitDraft ofPlan = own.get().with(BenefitField.OWNER, BenefitOwner.PLAN);
        Wanted wanted = Wanted.beside(rows, List.of(ofPlan)).getFirst();
        wanted.change()
                .map(change -> change instanceof RowChange.Add ? new RowChange.Add(ofPlan, Optional.of(key)) : change)
                .ifPresent(changes::add);
        changes.add(new RowChange.Remove(key));
        return List.copyOf(changes);
    }

    /** Gives the patient a row like the plan's, to be changed for the patient alone; empty where there is one already. */
    public static List<RowChange> copyDown(List<RowState> rows, RowKey key) {
        return owned(rows, key, BenefitOwner.PLAN)
                .map(row -> row.with(BenefitField.OWNER, BenefitOwner.PATIENT))
                .filter(own -> ownOf(rows, key).isEmpty())
                .<List<RowChange>>map(own -> List.of(new RowChange.Add(own, Optional.of(key))))
                .orElse(List.of());
    }

    /** The patient's row that stands for a row of the plan. */
    public static Optional<RowKey> ownOf(List<RowState> rows, RowKey key) {
        return owned(rows, key, BenefitOwner.PLAN)
                .map(row -> row.with(BenefitField.OWNER, BenefitOwner.PATIENT))
                .flatMap(own -> Wanted.beside(rows, List.of(own)).getFirst().present())
                .map(RowState::key);
    }

    /** Takes a patient's row away; empty for any other row. */
    public static List<RowChange> remove(List<RowState> rows, RowKey key) {
        return owned(rows, key, BenefitOwner.PATIENT)
                .<List<RowChange>>map(own -> List.of(new RowChange.Remove(key)))
                .orElse(List.of());
    }

    private static Optional<BenefitDraft> owned(List<RowState> rows, RowKey key, BenefitOwner owner) {
        return rows.stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .flatMap(RowState::mine)
                .filter(row -> row.owner() == owner);
    }
}
