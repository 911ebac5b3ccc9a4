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

/**
 * What was changed in the rows of a plan, made to hold for one patient alone: the plan's rows read as on the server again, and what they
 * were to say stands in rows of the patient.
 *
 * @param changes of one step
 * @param moved how many rows of the patient come of it
 * @param beside how many of these count beside the plan's row and not in its place
 * @param putBack how many removed rows only come back, since a patient's row cannot take a plan's row away
 */
public record JustOnePatient(List<RowChange> changes, int moved, int beside, int putBack) {
    public JustOnePatient {
        changes = List.copyOf(changes);
    }

    public static JustOnePatient of(List<RowState> rows, Overruling overruling) {
        List<RowState> pending = rows.stream().filter(JustOnePatient::isOfPlan).toList();
        var changes = new ArrayList<RowChange>();
        int putBack = 0;
        int beside = 0;
        List<RowState> wanted = pending.stream().filter(row -> !row.isRemoved()).toList();
        List<BenefitDraft> own = wanted.stream()
                .map(row -> row.shown().with(BenefitField.OWNER, BenefitOwner.PATIENT))
                .toList();
        List<Wanted> met = Wanted.beside(rows, own);
        for (int i = 0; i < wanted.size(); i++) {
            RowState row = wanted.get(i);
            met.get(i)
                    .change()
                    .map(change -> change instanceof RowChange.Add add && !row.isNew()
                            ? new RowChange.Add(add.row(), Optional.of(row.key()))
                            : change)
                    .ifPresent(changes::add);
            BenefitDraft ofPatient = met.get(i).row();
            boolean counts = row.base()
                    .map(base -> overruling.overrules(ofPatient, base))
                    .orElse(true);
            beside += counts ? 0 : 1;
        }
        for (RowState row : pending) {
            changes.add(row.base()
                    .<RowChange>map(base -> new RowChange.Change(row.key(), base))
                    .orElseGet(() -> new RowChange.Remove(row.key())));
            putBack += row.isRemoved() ? 1 : 0;
        }
        return new JustOnePatient(changes, wanted.size(), beside, putBack);
    }

    private static boolean isOfPlan(RowState row) {
        return row.isPending() && row.shown().owner() == BenefitOwner.PLAN;
    }
}
